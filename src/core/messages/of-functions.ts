/** What a function answers in place of a figure. */
import type { Withdrawn } from '../../dataset/schemas/withdrawn';
import { MEASURE_WORDS, type FigureField } from '../fields';
import { notAvailable, value } from './message';

interface Asked {
  symbol: string;
  field: FigureField;
}

const zhField = ({ field }: Asked) => MEASURE_WORDS[field].zh;
const enField = ({ field }: Asked) => MEASURE_WORDS[field].en;

/** Names the nearest figures, so that the next formula can be right. */
interface Near {
  nearest: readonly string[];
}

const zhNear = ({ nearest }: Near) => (nearest.length > 0 ? `最近的数据：${nearest.join('；')}。` : '');
const enNear = ({ nearest }: Near) => (nearest.length > 0 ? ` Nearest data: ${nearest.join('; ')}.` : '');
const zhDid = (list: readonly string[]) => (list.length > 0 ? `您要找的是 ${list.join('、')} 吗？` : '');
const enDid = (list: readonly string[]) => (list.length > 0 ? ` Did you mean ${list.join(', ')}?` : '');

interface NoRate {
  from: string;
  to: string;
  date: string;
  /** `EUR/USD`. */
  missing: readonly string[];
  /** How far those rates reach that were imported, `EUR/USD 1999-01-04/2026-02-06`. */
  imported: readonly string[];
  isSinceStart: boolean;
}

const zhRates = ({ from, imported, isSinceStart }: NoRate) =>
  isSinceStart
    ? `自开市起的数据没有对应的平均汇率，请以 ${from} 查询。`
    : `${imported.length > 0 ? `已导入：${imported.join('、')}；汇率最多沿用 4 天。` : ''}可在“数据”页导入欧洲央行参考汇率。`;
const enRates = ({ from, imported, isSinceStart }: NoRate) =>
  isSinceStart
    ? `A figure since trading began has no average rate: ask for it in ${from}.`
    : `${imported.length > 0 ? `Imported: ${imported.join(', ')}; a rate holds for 4 days at most. ` : ''}ECB reference rates can be imported on the Data page.`;

export const MESSAGES_OF_FUNCTIONS = {
  // Arguments that cannot be read: #VALUE!
  'unknown-symbol': value<{ received: string; nearest: readonly string[] }>(
    (d) => `没有代码或名称“${d.received}”。${zhDid(d.nearest)}全部代码见 =CARBON.SYMBOLS()。`,
    (d) => `No symbol or name "${d.received}".${enDid(d.nearest)} All symbols: =CARBON.SYMBOLS().`,
  ),
  'ambiguous-symbol': value<{ received: string; candidates: readonly string[] }>(
    (d) => `“${d.received}”可以指多个品种：${d.candidates.join('、')}。请写其中一个代码。`,
    (d) => `"${d.received}" can mean any of ${d.candidates.join(', ')}. Give one of these symbols.`,
  ),
  'unknown-id': value<{ received: string; nearest: readonly string[] }>(
    (d) => `没有编号或名称“${d.received}”。${zhDid(d.nearest)}`,
    (d) => `No id or name "${d.received}".${enDid(d.nearest)}`,
  ),
  'ambiguous-id': value<{ received: string; candidates: readonly string[] }>(
    (d) => `“${d.received}”可以指多条记录：${d.candidates.join('、')}。请写其中一个编号。`,
    (d) => `"${d.received}" can mean any of ${d.candidates.join(', ')}. Give one of these ids.`,
  ),
  'missing-argument': value<{ argument: string }>(
    (d) => `缺少参数 ${d.argument}。`,
    (d) => `The argument ${d.argument} is missing.`,
  ),
  'unreadable-date': value<{ received: string; periods: boolean }>(
    (d) =>
      `“${d.received}”不是可识别的日期。日期写作 2024-11-13、2024/11/13、20241113、2024年11月13日或 Excel 日期${d.periods ? '；时段写作 2024、2024Q1、2024-11、2026-W05 或 2026-01-26/2026-02-01' : ''}。不接受日在前或月在前的写法。`,
    (d) =>
      `"${d.received}" is not a date. Dates: 2024-11-13, 2024/11/13, 20241113, 2024年11月13日 or an Excel date${d.periods ? '; periods: 2024, 2024Q1, 2024-11, 2026-W05 or 2026-01-26/2026-02-01' : ''}. Day-first and month-first text is not read.`,
  ),
  'unknown-code': value<{ argument: string; received: string; allowed: readonly string[]; nearest: readonly string[] }>(
    (d) => `参数 ${d.argument} 不接受“${d.received}”。${zhDid(d.nearest)}可用：${d.allowed.join('、')}。`,
    (d) => `The argument ${d.argument} does not take "${d.received}".${enDid(d.nearest)} Allowed: ${d.allowed.join(', ')}.`,
  ),
  'ambiguous-unit': value<{ received: string }>(
    (d) => `单位“${d.received}”含义不明：请写 Mt（百万吨）或 t。`,
    (d) => `The unit "${d.received}" is ambiguous: write Mt (million tonnes) or t.`,
  ),
  'not-a-currency': value<{ received: string }>(
    (d) => `“${d.received}”不是货币代码。请写三个字母的代码，如 CNY、EUR、USD。`,
    (d) => `"${d.received}" is not a currency code. Give three letters such as CNY, EUR or USD.`,
  ),
  'not-a-number': value<{ argument: string; received: string; allowed: string }>(
    (d) => `参数 ${d.argument} 应为${d.allowed}，收到“${d.received}”。`,
    (d) => `The argument ${d.argument} must be ${d.allowed}; received "${d.received}".`,
  ),
  'not-a-text': value<{ argument: string; received: string }>(
    (d) => `参数 ${d.argument} 应为文本，收到${d.received}。`,
    (d) => `The argument ${d.argument} must be text; received ${d.received}.`,
  ),
  'one-cell-only': value<{ argument: string }>(
    (d) => `参数 ${d.argument} 只能是一个单元格，收到的是区域。`,
    (d) => `The argument ${d.argument} takes one cell; a range was given.`,
  ),
  'start-after-end': value<{ start: string; end: string }>(
    (d) => `起始日 ${d.start} 晚于截止日 ${d.end}。`,
    (d) => `The start ${d.start} is after the end ${d.end}.`,
  ),
  'too-many-cells': value<{ cells: number; limit: number }>(
    (d) => `结果将有 ${d.cells} 个单元格，上限为 ${d.limit}。请缩小区域。`,
    (d) => `The result would have ${d.cells} cells; the limit is ${d.limit}. Give a smaller range.`,
  ),
  'not-loaded': value<object>(
    () => '数据集尚未就绪，请稍后重算。',
    () => 'The dataset is not ready yet; recalculate in a moment.',
  ),
  internal: value<object>(
    () => '内部错误（internal error），已记入日志。请重试；若再次出现，请附公式反馈。',
    () => 'Internal error, logged. Try again; if it happens again, report it with the formula.',
  ),

  // Valid questions without an answer: #N/A
  'not-traded': notAvailable<Asked & { period: string }>(
    (d) => `${d.symbol} 在 ${d.period} 未成交，没有价格。`,
    (d) => `${d.symbol} was not traded in ${d.period}; there is no price.`,
  ),
  'only-bound': notAvailable<Asked & { period: string; bound: string; value: string }>(
    (d) => `${d.symbol} 在 ${d.period} 只印有界限：${d.bound} ${d.value}，没有具体数值。`,
    (d) => `For ${d.symbol} in ${d.period} only a bound is printed: ${d.bound} ${d.value}, no figure.`,
  ),
  'nothing-near': notAvailable<Asked & Near & { date: string; maxAgeDays: number }>(
    (d) => `${d.symbol} 在 ${d.date}${d.maxAgeDays > 0 ? ` 及此前 ${d.maxAgeDays} 天内` : ''}没有${zhField(d)}。${zhNear(d)}`,
    (d) => `No ${enField(d)} of ${d.symbol} for ${d.date}${d.maxAgeDays > 0 ? ` or the ${d.maxAgeDays} days before it` : ''}.${enNear(d)}`,
  ),
  'nothing-for-period': notAvailable<Asked & Near & { period: string }>(
    (d) => `没有为 ${d.period} 整段印出的 ${d.symbol} 的${zhField(d)}；本函数不做汇总，汇总请用 CARBON.HISTORY。${zhNear(d)}`,
    (d) => `No ${enField(d)} of ${d.symbol} is printed for exactly ${d.period}; this function never aggregates, CARBON.HISTORY does.${enNear(d)}`,
  ),
  'total-not-of-day': notAvailable<Asked & { date: string; week: string }>(
    (d) => `${d.symbol} 没有 ${d.date} 当日的${zhField(d)}；该日所在周有数据，请把日期写成时段 "${d.week}"。`,
    (d) => `No ${enField(d)} of ${d.symbol} for the day ${d.date}; its week has one: ask for the period "${d.week}".`,
  ),
  'no-latest': notAvailable<Asked & Near>(
    (d) => `${d.symbol} 没有按日或按周的数据，请给出时段。${zhNear(d)}`,
    (d) => `${d.symbol} has no figure of a day or week; name a period.${enNear(d)}`,
  ),
  'different-fields': notAvailable<{ symbol: string; start: string; end: string }>(
    (d) => `${d.symbol} 两端的价格种类不同，不能相比：${d.start}；${d.end}。`,
    (d) => `The two ends of ${d.symbol} are different kinds of price and are not compared: ${d.start}; ${d.end}.`,
  ),
  'no-change-from-zero': notAvailable<{ symbol: string; start: string }>(
    (d) => `${d.symbol} 的起点为 0（${d.start}），无法计算百分比变化。`,
    (d) => `${d.symbol} starts at 0 (${d.start}); a change in percent has no meaning.`,
  ),
  'no-rate': notAvailable<NoRate>(
    (d) => `缺少 ${d.date} 的汇率 ${d.missing.join('、')}，无法将 ${d.from} 换算为 ${d.to}。${zhRates(d)}`,
    (d) => `No ${d.missing.join(' or ')} rate for ${d.date}, so ${d.from} cannot be converted to ${d.to}. ${enRates(d)}`,
  ),
  'empty-date': notAvailable<object>(
    () => '该行的日期为空。',
    () => 'The date of this row is empty.',
  ),
  'no-counterpart': notAvailable<object>(
    () => '各区域大小不同，此处缺少对应的单元格。',
    () => 'The ranges differ in size; there is no matching cell here.',
  ),
  'no-figure': notAvailable<object>(
    () => '此处没有数据。',
    () => 'No figure here.',
  ),
  'no-rows': notAvailable<{ asked: string } & Near>(
    (d) => `没有符合条件的记录：${d.asked}。${zhNear(d)}`,
    (d) => `Nothing matches ${d.asked}.${enNear(d)}`,
  ),
  withdrawn: notAvailable<Withdrawn>(
    (d) => `${d.id} 已于 ${d.date} 撤回：${d.reason.zh}`,
    (d) => `${d.id} was withdrawn on ${d.date}: ${d.reason.en}`,
  ),
  'not-printed': notAvailable<{ id: string; field: string }>(
    (d) => `来源没有印出 ${d.id} 的 ${d.field}。`,
    (d) => `No source prints the ${d.field} of ${d.id}.`,
  ),
  'no-part': notAvailable<{ received: string; part: string; allowed: readonly string[] }>(
    (d) => `“${d.received}”是文献本身，没有“${d.part}”；可用：${d.allowed.join('、')}。`,
    (d) => `"${d.received}" is a publication and has no ${d.part}; it has ${d.allowed.join(', ')}.`,
  ),
} as const;
