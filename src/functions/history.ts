import { isoDate, OPEN, type Period, type Serial } from '../core/dataset';
import { carbonError } from '../core/errors';
import { historyOf } from '../core/history';
import { symbolOf } from '../core/refusals';
import { answer } from './_lib/answer';
import { context } from './_lib/context';
import { headerRow } from './_lib/headers';
import { heedMissingInSpan } from './_lib/heed';
import { historyCell, readHistoryField, readInterval } from './_lib/history-columns';
import { readHeaders, readSymbol, readWhen } from './_lib/read';

const LAST_DAY: Serial = 73050;

/**
 * Figures of an instrument over time as a table, in STOCKHISTORY's order.
 * @customfunction HISTORY
 * @zh 某一品种随时间变化的数据表，参数次序同 STOCKHISTORY。
 * @param symbol Symbol or name: "CEA", "ICE:EUA".
 * @zhParam symbol 代码或名称："CEA"、"ICE:EUA"。
 * @picker symbol instrument
 * @param [start] First day, or a period: its first day, and its whole span where end is left out. Left out: the first figure.
 * @zhParam start 起始日，或时段（取其首日；省略 end 时取整段）。省略为最早的数据。
 * @picker start when
 * @param [end] Last day, or a period: its last day. Left out: the newest figure.
 * @zhParam end 截止日，或时段（取其末日）。省略为最新的数据。
 * @picker end when
 * @param [interval] 0 every day and week as published (default), 1 weekly, 2 monthly, 3 quarterly, 4 yearly; also D, W, M, Q, Y.
 * @zhParam interval 0 按公布的日和周（默认）、1 周、2 月、3 季、4 年；也可写 D、W、M、Q、Y 或 日、周、月、季、年。
 * @picker interval codes 0 1 2 3 4
 * @words interval 0 按公布的日和周 | days and weeks as published
 * @words interval 1 周 | weekly
 * @words interval 2 月 | monthly
 * @words interval 3 季 | quarterly
 * @words interval 4 年 | yearly
 * @param [headers] 1 headers (default), 0 none, 2 also a row with the symbol.
 * @zhParam headers 1 含表头（默认）、0 无表头、2 另加一行代码。
 * @picker headers codes 1 0 2
 * @words headers 2 含表头，另加一行代码 | headers and a row with the symbol
 * @param [field] Columns by number or name: 0 date, 1 price, 2 open, 3 high, 4 low, 5 volume, 6 turnover, 7 average, 8 change, 9 basis, 10 source, 11 close, 12 settlement, 13 period_start, 14 period_end. Left out: 0, 1.
 * @zhParam field 各列的编号或名称：0 日期、1 价格、2 开盘价、3 最高价、4 最低价、5 成交量、6 成交额、7 成交均价、8 涨跌幅、9 依据、10 来源、11 收盘价、12 结算价、13 时段起、14 时段止。省略为 0、1。
 * @picker field columns
 * @returns A table, oldest first; a row carries the last day of its period. A cell without a figure is #N/A, so that a chart leaves a gap.
 * @zhReturns 由远及近的表，每行日期为时段末日；没有数据的单元格为 #N/A，图表留空。
 * @rule For longer intervals a figure printed for exactly the period wins; else it is made from days, or where there are none from weeks: price and close last, open first, high and low the extremes, volume and turnover the sum, average only as printed. The column basis says which, with "partial" where days are missing.
 * @zhRule 较长周期优先取整段印出的数据；否则由日数据、没有日数据时由周数据得出：价格和收盘价取最后、开盘价取最先、最高最低取极值、成交量和成交额求和、均价只取印出的。“依据”列注明来历，缺日时注明 partial。
 * @fails #N/A where no row lies between start and end; #VALUE! for an unknown interval or field. #N/A too where an imported file that is missing on this machine reaches into the span: the message names it.
 * @zhFails 起止之间没有数据时为 #N/A；周期或列不明时为 #VALUE!。起止之间有本机未导入的文件的数据时同样为 #N/A，提示中写明文件名。
 * @from The publications the column source names.
 * @zhFrom “来源”列所列的文献。
 * @example =CARBON.HISTORY("CEA","2024-11-01","2024-12-31",0,0) // [[2024-11-13,105.65],[2024-12-31,97.49]]
 * @example =CARBON.HISTORY("CEA",2024,,4,0,"date","volume","basis") // [[2024-12-31,189000000,"printed"]]
 */
export function history(symbol: any, start?: any, end?: any, interval?: any, headers?: any, field?: any[]): any[][] {
  return answer(() => {
    const { dataset, language } = context();
    const instrument = readSymbol(symbol);
    const span = spanBetween(readWhen(start, 'start'), readWhen(end, 'end'));
    const fields = field && field.length > 0 ? field.map(readHistoryField) : (['date', 'price'] as const);
    const head = readHeaders(headers, 2);

    heedMissingInSpan(instrument, span);
    const rows = historyOf(dataset, { instrument, ...span, interval: readInterval(interval) });
    return [
      ...(head === 2 ? [fields.map((_, column) => (column === 0 ? symbolOf(dataset, instrument) : ''))] : []),
      ...(head > 0 ? [headerRow(fields, language)] : []),
      ...rows.map((row) => fields.map((name) => historyCell(dataset, row, name, fields))),
    ];
  });
}

/** A period alone is its whole span; a day alone runs to the newest figure. */
function spanBetween(start: Period | undefined, end: Period | undefined): { from: Serial; until: Serial } {
  const from = start?.start ?? OPEN;
  const until = end?.end ?? (start && start.start !== start.end ? start.end : LAST_DAY);
  if (from > until) throw carbonError('start-after-end', { start: isoDate(from), end: isoDate(until) });
  return { from, until };
}
