/**
 * What is told of a file that was read, or refused: codes here, words in both languages beside them.
 * They come with the importers, when somebody imports: no cell and no page waits for them.
 */
import type { Bilingual, Language } from '../../core/language';

/** Something about a file, or about one line of it. */
export interface Remark<Code extends RemarkCode = RemarkCode> {
  readonly code: Code;
  readonly detail: RemarkDetail<Code>;
  /** Line or row, counted from 1. */
  readonly line?: number | undefined;
  readonly sheet?: string | undefined;
}

/** Thrown where nothing of a file can be taken. */
export class ImportRefused extends Error {
  constructor(readonly remark: Remark) {
    super(remark.code);
  }
}

export interface Place {
  readonly line: number;
  readonly sheet?: string | undefined;
}

export function remark<Code extends RemarkCode>(code: Code, detail: RemarkDetail<Code>, place?: Place): Remark {
  return { code, detail, line: place?.line, sheet: place?.sheet || undefined };
}

export function refused<Code extends RemarkCode>(code: Code, detail: RemarkDetail<Code>, place?: Place): ImportRefused {
  return new ImportRefused(remark(code, detail, place));
}

/** The remark in words, without its place. */
export function remarkText({ code, detail }: Remark, language: Language): string {
  return (REMARKS[code][language] as (detail: unknown) => string)(detail);
}

/** `Sheet1, line 12`; '' where it is about the whole file. */
export function placeText({ line, sheet }: Remark, language: Language): string {
  const where = line === undefined ? '' : language === 'zh' ? `第 ${line} 行` : `line ${line}`;
  const parts = [sheet && (language === 'zh' ? `工作表“${sheet}”` : `sheet ${sheet}`), where].filter(Boolean);
  return parts.join(language === 'zh' ? '' : ', ');
}

interface Words<Detail> {
  readonly zh: (detail: Detail) => string;
  readonly en: (detail: Detail) => string;
}

const words = <Detail>(zh: Words<Detail>['zh'], en: Words<Detail>['en']): Words<Detail> => ({ zh, en });

interface Received {
  readonly received: string;
}

/** One figure, as it is spoken of. */
interface OfFigure {
  readonly symbol: string;
  readonly period: string;
}

/** What of a day's prices is out of order. */
interface Prices {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Where low and high themselves are in order. */
  readonly other?: number | undefined;
}

function pricesText(prices: Prices, names: Readonly<Record<keyof Prices, string>>, joint: string): string {
  const told = (['low', 'high', 'other'] as const).filter((name) => prices[name] !== undefined);
  return told.map((name) => `${names[name]} ${prices[name]}`).join(joint);
}

const REMARKS = {
  // Nothing of the file can be taken.
  'empty-file': words<object>(
    () => '文件是空的。请确认选对了文件，或重新下载。',
    () => 'The file is empty. Check that it is the right one, or download it again.',
  ),
  'too-large': words<{ bytes: number; most: number }>(
    (d) => `文件有 ${megabytes(d.bytes)} MB，上限为 ${megabytes(d.most)} MB。请只保留需要的工作表或年份后再导入。`,
    (d) => `The file has ${megabytes(d.bytes)} MB; the limit is ${megabytes(d.most)} MB. Keep the sheets or years you need and import again.`,
  ),
  'too-many-rows': words<{ rows: number; most: number }>(
    (d) => `文件有 ${d.rows} 行，上限为 ${d.most} 行。请拆分后再导入。`,
    (d) => `The file has ${d.rows} rows; the limit is ${d.most}. Split it and import the parts.`,
  ),
  'too-many-cells': words<{ cells: number; most: number }>(
    (d) => `文件有 ${d.cells} 个单元格，上限为 ${d.most} 个。请删去多余的列（或远处的零散内容）后再导入。`,
    (d) =>
      `The file has ${d.cells} cells; the limit is ${d.most}. Delete columns that are not needed, or what stands far off the table, and import again.`,
  ),
  'workbook-unreadable': words<object>(
    () => '无法读取这个 .xlsx 文件：可能不完整、已加密或已损坏。请在 Excel 中打开，去掉密码，另存为 .xlsx 后再导入。',
    () =>
      'This .xlsx file cannot be read: it is incomplete, encrypted or damaged. Open it in Excel, take off the password, save it as .xlsx and import again.',
  ),
  'old-workbook': words<object>(
    () => '这是旧格式的 .xls 工作簿（或加密的工作簿）。请在 Excel 中另存为不加密的 .xlsx 后再导入。',
    () => 'This is a workbook in the old .xls format, or an encrypted one. Save it as .xlsx without a password in Excel and import again.',
  ),
  'not-a-table': words<object>(
    () => '这不是文本或 .xlsx 工作簿（例如是 PDF、图片或压缩包）。可导入 .csv、.txt、.xlsx；PDF 中的表格可复制后粘贴。',
    () =>
      'This is neither text nor an .xlsx workbook, but a PDF, a picture or an archive, say. Import .csv, .txt or .xlsx; a table in a PDF can be copied and pasted.',
  ),
  'unknown-kind': words<{ known: readonly Bilingual[] }>(
    (d) => `未能识别这个文件的内容。可识别：${d.known.map(({ zh }) => zh).join('、')}。只要有一列日期和一列数字，也可作为普通表格导入：请检查表头。`,
    (d) =>
      `The contents are of no kind that is known here. Known: ${d.known.map(({ en }) => en).join(', ')}. Any table with a column of dates and one of numbers can be imported too: check its header.`,
  ),
  'nothing-read': words<{ expected: Bilingual }>(
    (d) => `没有读到任何数据。应有：${d.expected.zh}。`,
    (d) => `No figure could be read. Expected: ${d.expected.en}.`,
  ),
  'column-missing': words<{ columns: readonly string[]; found: readonly string[] }>(
    (d) => `缺少列：${d.columns.join('、')}。找到的列：${d.found.join('、') || '无'}。`,
    (d) => `Columns are missing: ${d.columns.join(', ')}. Found: ${d.found.join(', ') || 'none'}.`,
  ),

  // A line is left out.
  'no-date': words<Received>(
    (d) => (d.received === '' ? '该行有数字而没有日期，未导入。' : `“${d.received}”不是可识别的日期，该行未导入。`),
    (d) =>
      d.received === '' ? 'The line has figures but no date; it is left out.' : `"${d.received}" is no date that can be read; the line is left out.`,
  ),
  'ambiguous-date': words<Received>(
    (d) => `“${d.received}”分不清月和日，该行未导入。请写作 2024-11-13。`,
    (d) => `In "${d.received}" day and month cannot be told apart; the line is left out. Write 2024-11-13.`,
  ),
  'no-number': words<Received & { column: string }>(
    (d) => `${d.column}“${d.received}”不是数字，未导入。`,
    (d) => `${d.column}: "${d.received}" is no number; it is left out.`,
  ),
  'negative-number': words<Received & { column: string }>(
    (d) => `${d.column}“${d.received}”为负数，未导入。`,
    (d) => `${d.column}: "${d.received}" is negative; it is left out.`,
  ),
  'not-positive': words<Received & { column: string }>(
    (d) => `${d.column}“${d.received}”不大于零，未导入。`,
    (d) => `${d.column}: "${d.received}" is not above zero; it is left out.`,
  ),
  'unknown-unit': words<Received & { column: string }>(
    (d) => `${d.column}的单位“${d.received}”不明，未导入。`,
    (d) => `${d.column}: the unit "${d.received}" is not known; the figure is left out.`,
  ),
  'unknown-product': words<Received>(
    (d) => `不认识品种“${d.received}”，该行未导入。全部代码见 =CARBON.SYMBOLS()。`,
    (d) => `The product "${d.received}" is not known; the line is left out. All symbols: =CARBON.SYMBOLS().`,
  ),
  'ambiguous-product': words<Received & { candidates: readonly string[] }>(
    (d) => `“${d.received}”可以指 ${d.candidates.join('、')}，该行未导入。`,
    (d) => `"${d.received}" can mean any of ${d.candidates.join(', ')}; the line is left out.`,
  ),
  'product-elsewhere': words<Received & { exchange: string; symbol: string }>(
    (d) => `该行写的是“${d.exchange}”的“${d.received}”，而 ${d.symbol} 不在该机构交易，二者矛盾，该行未导入。`,
    (d) =>
      `The line names "${d.received}" at "${d.exchange}", but ${d.symbol} is not traded there: the two contradict each other and the line is left out.`,
  ),
  'unknown-measure': words<Received & { allowed: readonly string[] }>(
    (d) => `不认识字段“${d.received}”，未导入。可用：${d.allowed.join('、')}。`,
    (d) => `The measure "${d.received}" is not known; it is left out. Allowed: ${d.allowed.join(', ')}.`,
  ),
  'unknown-currency': words<Received>(
    (d) => `“${d.received}”不是货币代码，未导入。`,
    (d) => `"${d.received}" is no currency code; it is left out.`,
  ),
  'currency-needed': words<{ symbol: string }>(
    (d) => `文件未写明 ${d.symbol} 的货币，其价格未导入。请先填写货币代码（如 CNY）。`,
    (d) => `The file does not say the currency of ${d.symbol}; its prices are left out. Answer with a code such as CNY first.`,
  ),
  'row-unclear': words<Received>(
    (d) => `“${d.received}”分不出品种、价格和成交量，未导入。`,
    (d) => `In "${d.received}" product, price and volume cannot be told apart; it is left out.`,
  ),
  'no-instrument': words<object>(
    () => '未写明是哪个品种，该行未导入。',
    () => 'No instrument is named; the line is left out.',
  ),
  'cancelled-auction': words<{ name: string }>(
    (d) => `拍卖“${d.name}”已取消，没有价格，未导入。`,
    (d) => `The auction "${d.name}" was cancelled and has no price; it is left out.`,
  ),
  twice: words<OfFigure & { first: number }>(
    (d) => `${d.symbol} ${d.period} 已在第 ${d.first} 行出现，且数字不同：以先出现的为准。`,
    (d) => `${d.symbol} ${d.period} stands in line ${d.first} already, with another figure: the first one is taken.`,
  ),
  'same-twice': words<{ count: number }>(
    (d) => `${d.count} 行与前面的行完全相同，只取一次。`,
    (d) => `${d.count} lines repeat earlier ones and are taken once.`,
  ),

  // A figure is taken, but a reader should know.
  'prices-out-of-order': words<OfFigure & Prices>(
    (d) => `${d.symbol} ${d.period}：${pricesText(d, { low: '最低', high: '最高', other: '另一价格' }, '、')}，不合大小次序，按原样导入。`,
    (d) =>
      `${d.symbol} ${d.period}: ${pricesText(d, { low: 'low', high: 'high', other: 'another price' }, ', ')} are out of order and taken as they stand.`,
  ),
  'close-without-trade': words<OfFigure>(
    (d) => `${d.symbol} ${d.period} 有价格但无成交量：记为未成交。`,
    (d) => `${d.symbol} ${d.period} has a price but no volume: kept as not traded.`,
  ),
  'new-instrument': words<{ symbol: string; name: string }>(
    (d) => `“${d.name}”是新品种，代码为 ${d.symbol}。`,
    (d) => `"${d.name}" is a new instrument, ${d.symbol}.`,
  ),
  'currency-assumed': words<{ symbol: string; currency: string }>(
    (d) => `文件未写明 ${d.symbol} 的货币，按 ${d.currency} 导入。`,
    (d) => `The file does not say the currency of ${d.symbol}; it is taken as ${d.currency}.`,
  ),
  'part-left-out': words<{ part: string; why: Bilingual }>(
    (d) => `“${d.part}”未导入：${d.why.zh}。`,
    (d) => `${d.part} is left out: ${d.why.en}.`,
  ),
} as const;

export type RemarkCode = keyof typeof REMARKS;
export type RemarkDetail<Code extends RemarkCode> = Parameters<(typeof REMARKS)[Code]['en']>[0];

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
