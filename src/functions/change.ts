import { CHANGE_MODES, changeOf, priceAtEnd, type ChangeMode } from '../core/change';
import { carbonError } from '../core/errors';
import { findPrice } from '../core/price';
import { answerEach } from './_lib/answer';
import { context } from './_lib/context';
import { heedMissing } from './_lib/heed';
import { emptyCell } from './_lib/ranges';
import { readCode, readSymbol, readWhen } from './_lib/read';

const MODE_WORDS: Readonly<Record<string, ChangeMode>> = {
  '%': 'percent',
  百分比: 'percent',
  涨跌幅: 'percent',
  绝对值: 'absolute',
  涨跌额: 'absolute',
};

/**
 * Change of a price between two days or periods.
 * @customfunction CHANGE
 * @zh 两个日期或时段之间的价格变化。
 * @param symbol Symbol or name, or a range of them: "CEA", "ICE:EUA".
 * @zhParam symbol 代码或名称，可为区域："CEA"、"ICE:EUA"。
 * @picker symbol instrument
 * @param start Day or period to compare with, or a range of them.
 * @zhParam start 作为比较起点的日期或时段，可为区域。
 * @picker start when
 * @param [end] Day or period to compare, or a range of them. Left out: the newest day or week.
 * @zhParam end 比较的日期或时段，可为区域。省略为最新一日或一周。
 * @picker end when
 * @param [mode] percent (default) or absolute.
 * @zhParam mode percent（百分点，默认）或 absolute（差额）。
 * @choices mode percent absolute
 * @words mode percent 百分点 | percent points
 * @words mode absolute 差额 | difference
 * @returns Percent points, where 5 means 5 %, or the difference in currency per tonne.
 * @zhReturns 百分点（5 表示 5%），或每吨货币差额。
 * @rule Both ends are found as PRICE finds them and must be the same kind of price: a close is not compared with a weekly average.
 * @zhRule 两端均按 PRICE 的规则查找，且须为同一种价格：收盘价不与周均价相比。
 * @fails #N/A where an end has no price, or where the two are different kinds of price: the message names both. #N/A too where an end may come from an imported file that is missing on this machine: the message names it.
 * @zhFails 任一端没有价格或两端种类不同时为 #N/A，提示中列出两端。任一端的数据可能来自本机未导入的文件时同样为 #N/A，提示中写明文件名。
 * @from The rows CARBON.SOURCE cites for the two ends.
 * @zhFrom 两端分别为 CARBON.SOURCE 所引的行。
 * @example =ROUND(CARBON.CHANGE("CEA","2024-11-13","2024-12-31"),2) // -7.72
 * @example =CARBON.CHANGE("CEA","2024-11-13","2024-12-31","absolute") // -8.16
 */
export function change(symbol: any[][], start: any[][], end?: any[][], mode?: any): any[][] {
  return answerEach([symbol, start, end], ([one, from, to], isRange) => {
    const empty = emptyCell(isRange, one, start, from) ?? emptyCell(isRange, one, end, to);
    if (empty !== undefined) return empty;
    const first = readWhen(from, 'start');
    if (!first) throw carbonError('missing-argument', { argument: 'start' });
    const { dataset } = context();
    const asked = {
      instrument: readSymbol(one),
      start: first,
      end: readWhen(to, 'end'),
      mode: readCode(mode, 'mode', CHANGE_MODES, MODE_WORDS) ?? ('percent' as const),
    };
    for (const at of [asked.start, asked.end]) {
      const price = priceAtEnd(asked.instrument, at);
      heedMissing(price, () => findPrice(dataset, price));
    }
    return changeOf(dataset, asked);
  });
}
