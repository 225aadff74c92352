import { amountOf, findAmount } from '../core/amount';
import { inUnit, tonnesPer } from '../core/units';
import { answerEach } from './_lib/answer';
import { context } from './_lib/context';
import { heedMissing } from './_lib/heed';
import { emptyCell } from './_lib/ranges';
import { readSymbol, readText, readWhen } from './_lib/read';

/**
 * Volume traded on a day or in a period.
 * @customfunction VOLUME
 * @zh 某日或某时段的成交量。
 * @param symbol Symbol or name, or a range of them: "CEA", "ICE:EUA", "上海".
 * @zhParam symbol 代码或名称，可为区域："CEA"、"ICE:EUA"、"上海"。
 * @picker symbol instrument
 * @param [date_or_period] Day or period, or a range of them: "2026-W05", "2024", "2024Q1". Left out: the newest day or week.
 * @zhParam date_or_period 日期或时段，可为区域："2026-W05"、"2024"、"2024Q1"。省略为最新一日或一周。
 * @picker date_or_period when
 * @param [unit] t (default), kt, Mt (million tonnes), 万吨 or 亿吨.
 * @zhParam unit t（默认）、kt、Mt（百万吨）、万吨或亿吨。
 * @choices unit t kt Mt 万吨 亿吨
 * @words unit t 吨 | tonnes
 * @words unit kt 千吨 | thousand tonnes
 * @words unit Mt 百万吨 | million tonnes
 * @words unit 万吨 万吨 | ten thousand tonnes
 * @words unit 亿吨 亿吨 | hundred million tonnes
 * @returns Tonnes CO2e, or the unit asked for; 0 where nothing was traded.
 * @zhReturns 吨二氧化碳当量或所选单位；未成交为 0。
 * @rule A day is answered by that day's figure only: a week's total asked for day by day would be summed seven times. A period is answered by exactly that period. Nothing is carried forward or estimated.
 * @zhRule 日期只取当日数据：若按日取周成交量，求和会重复七次。时段只取整段数据。不沿用、不估算。
 * @fails #N/A where nothing is printed for the day or period: the message names the week as a period, or the nearest figures. #N/A too where the figure may come from an imported file that is missing on this machine: the message names it.
 * @zhFails 该日或该时段没有数据时为 #N/A，提示中给出所在周的写法或最近的数据。数据可能来自本机未导入的文件时同样为 #N/A，提示中写明文件名。
 * @from The row CARBON.SOURCE cites with the field volume.
 * @zhFrom 以字段 volume 调用 CARBON.SOURCE 所引的那一行。
 * @example =CARBON.VOLUME("CEA","2026-W05") // 262000
 * @example =CARBON.VOLUME("ICE:EUA","2026-W05","Mt") // 158.689
 * @example =SUM(CARBON.VOLUME({"SHEA";"GDEA";"HBEA"},"2026-W05")) // 154960
 */
export function volume(symbol: any[][], date_or_period?: any[][], unit?: any): any[][] {
  return answerEach([symbol, date_or_period], ([one, when], isRange) => {
    const empty = emptyCell(isRange, one, date_or_period, when);
    if (empty !== undefined) return empty;
    const perUnit = tonnesPer(readText(unit, 'unit') ?? 't');
    const { dataset } = context();
    const asked = { instrument: readSymbol(one), measure: 'volume', when: readWhen(when, 'date_or_period') } as const;
    heedMissing(asked, () => findAmount(dataset, asked));
    return inUnit(amountOf(dataset, asked).value, perUnit);
  });
}
