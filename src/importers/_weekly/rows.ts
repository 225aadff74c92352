/**
 * The rows of a table, however it was copied: cells cut by tabs, by runs of spaces or by single ones, a cell a line, lines broken.
 * A row ends at its mark of the trend, or where its price and volume are complete and another row begins.
 */
import type { Trend } from '../../dataset/codes';
import { headerAt } from './header';
import { compact, halfWidth, join, type Joined, type Line, type Piece } from './text';

export interface Row {
  readonly lines: readonly Line[];
  /** What stands before the figures: exchange and product, or one of them, or nothing. */
  readonly head: Head;
  readonly price: Piece | undefined;
  readonly volume: Piece | undefined;
  readonly trend: Trend | undefined;
}

export type Head =
  /** Each stands in a cell of its own; an empty exchange is that of the row above. */
  | { readonly kind: 'cells'; readonly exchange: Piece; readonly product: Piece }
  /** Both in one text, up to `length` of `joined`: only their names tell them apart. */
  | { readonly kind: 'text'; readonly joined: Joined; readonly length: number };

/** Lines that make no row. */
export interface Rest {
  readonly lines: readonly Line[];
  readonly rest: string;
}

/** A row is short; what is longer is a paragraph that was taken for one. */
const MOST_CHARACTERS = 300;
/** Five cells a line each, some of them broken. */
const MOST_LINES = 15;
const COLUMNS = 5;
/** Titles and page numbers that are printed on every page. */
const RUNNING_HEAD = /^(?:全球碳市场周讯.*|GlobalCarbonWeeklyWatch|第?-?\d{1,2}-?(?:页|\/\d{1,2})?)$/i;

export function rowsOf(lines: readonly Line[]): (Row | Rest)[] {
  const rows: (Row | Rest)[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) rows.push(rowIn(open) ?? { lines: open, rest: join(open).text });
    open = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.text.trim() === '') continue;
    const skipped = open.length === 0 ? betweenRows(lines, at) : 0;
    if (skipped > 0) {
      at += skipped - 1;
      continue;
    }
    if (open.length > 0 && beginsRow(line, open)) close();
    open.push(line);
    if (endsRow(line) || open.length === MOST_LINES || join(open).text.length > MOST_CHARACTERS) close();
  }
  close();
  return rows;
}

/** How many lines from here are a header that is printed again on a new page, or the page's title or number. */
function betweenRows(lines: readonly Line[], at: number): number {
  const header = headerAt(lines, at);
  if (header && header !== 'other') return header.length;
  return RUNNING_HEAD.test(compact(lines[at]!.text)) ? 1 : 0;
}

function beginsRow(line: Line, open: readonly Line[]): boolean {
  return columnsOf(line) !== undefined || (!TREND_FIRST.test(halfWidth(line.text)) && isWhole(open));
}

function endsRow(line: Line): boolean {
  return columnsOf(line) !== undefined || TREND_LAST.test(halfWidth(line.text));
}

/** The row that these lines are; undefined where they cannot be told apart as one. */
export function rowIn(lines: readonly Line[]): Row | undefined {
  const columns = lines.length === 1 ? columnsOf(lines[0]!) : undefined;
  return columns ? rowOfColumns(lines[0]!, columns) : rowOfText(lines);
}

/** Any other sign in the place of the mark is one whose meaning is not known, such as a letter of a font that was lost. */
const MARK = String.raw`[^\s\w()（）\u4e00-\u9fff]\uFE0F?`;
const TREND_FIRST = new RegExp(String.raw`^\s*(?:[↑↓/]|${MARK}\s*$)`);
const TREND_LAST = /(?:^|\s)[↑↓⬆⬇/]\uFE0F?\s*$/;

/** The cells of a line that has all of them, each behind its tab. */
function columnsOf({ text, line }: Line): Piece[] | undefined {
  const cells = text.split('\t').map((cell) => ({ text: cell.trim(), lines: cell.trim() === '' ? [] : [line] }));
  return cells.length >= COLUMNS && cells.slice(COLUMNS).every((cell) => cell.text === '') ? cells.slice(0, COLUMNS) : undefined;
}

function rowOfColumns(line: Line, [exchange, product, price, volume, trend]: readonly Piece[]): Row {
  const filled = (piece: Piece | undefined) => (piece && piece.text !== '' ? piece : undefined);
  return {
    lines: [line],
    head: { kind: 'cells', exchange: exchange!, product: product! },
    price: filled(price),
    volume: filled(volume),
    trend: trendOf(trend!.text),
  };
}

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const SIGN = String.raw`(?:(?:US|HK|NZ|AU|CA|[ACS])?[$€£¥]\s?)?`;
const MONEY = String.raw`${SIGN}${NUMBER}(?:\s?(?![万亿千]?吨)[A-Za-z\u4e00-\u9fff€£]+(?:\/吨)?)?`;
const MASS = String.raw`${NUMBER}\s?[万亿千]?吨`;
const NONE = '未成交|-+|—+';
const ROW = new RegExp(`^(.*?)(?:(?:^|\\s+)(${NONE}|${MONEY}))?(?:^|\\s+)(${NONE}|${MASS})(?:\\s+(${MARK}))?$`);

/** Price and volume are known by their units, and whatever stands before them is the exchange and the product. */
function rowOfText(lines: readonly Line[]): Row | undefined {
  const joined = join(lines);
  const text = halfWidth(joined.text);
  const found = text.length > MOST_CHARACTERS ? null : ROW.exec(text);
  if (!found) return undefined;
  const [, head = '', price, volume = '', trend = ''] = found;
  // Between the parts there is white space only, so that each is found behind the one before.
  const priceAt = text.indexOf(price ?? '', head.length);
  const volumeAt = text.indexOf(volume, priceAt + (price ?? '').length);
  return {
    lines,
    head: { kind: 'text', joined, length: head.length },
    price: price === undefined ? undefined : joined.piece(priceAt, priceAt + price.length),
    volume: joined.piece(volumeAt, volumeAt + volume.length),
    trend: trendOf(trend),
  };
}

/** Whether price and volume stand there and only the mark of the trend is missing. */
function isWhole(lines: readonly Line[]): boolean {
  const row = rowIn(lines);
  return row?.price !== undefined && row.volume !== undefined;
}

function trendOf(text: string): Trend | undefined {
  const mark = halfWidth(text).replace('\uFE0F', '').replace('⬆', '↑').replace('⬇', '↓').trim();
  return mark === '↑' || mark === '↓' || mark === '/' ? mark : undefined;
}
