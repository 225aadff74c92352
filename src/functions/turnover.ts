import { amountOf, findAmount } from '../core/amount';
import { answerEach } from './_lib/answer';
import { context } from './_lib/context';
import { heedMissing } from './_lib/heed';
import { emptyCell } from './_lib/ranges';
import { readCurrency, readSymbol, readWhen } from './_lib/read';

/**
 * Turnover of a day or period.
 * @customfunction TURNOVER
 * @zh 某日或某时段的成交额。
 * @param symbol Symbol or name, or a range of them: "CEA", "CCER".
 * @zhParam symbol 代码或名称，可为区域："CEA"、"CCER"。
 * @picker symbol instrument
 * @param [date_or_period] Day or period, or a range of them: "2024", "2024Q1", "/2025-08-31". Left out: the newest day or week.
 * @zhParam date_or_period 日期或时段，可为区域："2024"、"2024Q1"、"/2025-08-31"。省略为最新一日或一周。
 * @picker date_or_period when
 * @param [currency] Code of a currency: "CNY", "EUR", "USD". Left out: the instrument's own.
 * @zhParam currency 货币代码："CNY"、"EUR"、"USD"。省略为该品种的原币。
 * @picker currency currency
 * @returns Currency units; 0 where nothing was traded.
 * @zhReturns 货币金额；未成交为 0。
 * @rule As VOLUME: exactly the day or period asked for, as printed, never price × volume.
 * @zhRule 同 VOLUME：只取整日或整段印出的数据，不以价格乘成交量代替。
 * @rule In another currency as PRICE: as printed in it, else converted with imported ECB reference rates. A turnover since trading began has no rate and answers only as printed.
 * @zhRule 换算货币同 PRICE：来源印有该货币的按原样返回，否则用导入的欧洲央行参考汇率换算。自开市起的累计成交额没有对应的汇率，只按原印货币返回。
 * @fails #N/A where nothing is printed for the day or period: the message names the nearest figures. #N/A too where a rate is missing: the message names it. So it is where the figure may come from an imported file that is missing on this machine: the message names the file.
 * @zhFails 该日或该时段没有数据时为 #N/A，提示中列出最近的数据；缺少汇率时也为 #N/A，提示中写明所缺的汇率。数据可能来自本机未导入的文件时同样为 #N/A，提示中写明文件名。
 * @from The row CARBON.SOURCE cites with the field turnover. The rates of a converted turnover are named by the evidence sheet and by "Where was this printed?".
 * @zhFrom 以字段 turnover 调用 CARBON.SOURCE 所引的那一行。换算所用的汇率见证据表和“查看出处”。
 * @example =CARBON.TURNOVER("CEA",2024) // 18114000000
 * @example =CARBON.TURNOVER("CEA","/2025-08-31") // 47826000000
 */
export function turnover(symbol: any[][], date_or_period?: any[][], currency?: any): any[][] {
  return answerEach([symbol, date_or_period], ([one, when], isRange) => {
    const empty = emptyCell(isRange, one, date_or_period, when);
    if (empty !== undefined) return empty;
    const { dataset } = context();
    const asked = { instrument: readSymbol(one), when: readWhen(when, 'date_or_period'), currency: readCurrency(currency) };
    heedMissing(asked, () => findAmount(dataset, { ...asked, measure: 'turnover' }));
    return amountOf(dataset, { ...asked, measure: 'turnover' }).value;
  });
}
