/** A report taken apart: the week it covers, the day it appeared, and the lines of its tables under their headings. */
import type { Segment } from '../../dataset/codes';
import { day, isoDate, parsePeriod, serialOf, type Period, type Serial } from '../../dataset/period';
import type { Bilingual } from '../../dataset/schemas/shared';
import { refused, remark, type Remark } from '../_lib/remarks';
import { headerAt, type Goods } from './header';
import { compact, halfWidth, linesOf, type Line } from './text';

export interface Report {
  readonly period: Period;
  /** `2026-02-02`, or `2026-02` where only the cover's month is printed. */
  readonly published: string;
  /** As the cover counts it: the first week of February 2026. */
  readonly week: WeekOfMonth | undefined;
  readonly tables: readonly Table[];
  readonly remarks: readonly Remark[];
}

export interface WeekOfMonth {
  readonly year: number;
  readonly month: number;
  readonly number: number;
}

export interface Table {
  readonly segment: Segment;
  /** `一（一）国内外自愿碳市场交易情况 · 现货市场` */
  readonly heading: string;
  /** Without its header. */
  readonly lines: readonly Line[];
}

export const TITLE = '全球碳市场周讯';
/** A report appears within days of its week. */
const MOST_DAYS_APART = 45;

const DATE = String.raw`(?:(?:\d{4})[.年/-])?(\d{1,2})[.月/-](\d{1,2})日?`;
const RANGE = new RegExp(String.raw`^(?:${TITLE})?\(${DATE}[-–—~至到]+${DATE}\)$`);
const PUBLISHED = /^(\d{4}年\d{1,2}月\d{1,2}日)(?:星期.|周.)?$/;
const WEEK = /^(\d{4})年(\d{1,2})月第([一二三四五六1-6])周$/;
const NUMERALS = '一二三四五六';

/** @throws ImportRefused where the report does not say which week it covers. */
export function readReport(text: string): Report {
  const lines = linesOf(text);
  const week = firstOf(lines, weekIn);
  const published = firstOf(lines, (line) => PUBLISHED.exec(compact(line.text))?.[1]);
  const publishedDay = published === undefined ? undefined : parsePeriod(published)?.end;
  const near = publishedDay ?? (week && serialOf(week.year, week.month, 1));
  const ranges = lines.filter((line) => RANGE.test(compact(line.text)));
  const period = near !== undefined && ranges[0] ? periodNear(ranges[0], near) : undefined;
  if (!period) throw refused('nothing-read', { expected: PERIOD_EXPECTED });

  // A second report in the same text would be filed under the first one's week.
  const next = ranges.find((line) => compact(line.text) !== compact(ranges[0]!.text));
  const own = next ? lines.filter(({ line }) => line < next.line) : lines;
  const { tables, remarks } = tablesOf(own);
  const beyond = next ? [remark('part-left-out', { part: next.text.trim(), why: SECOND_REPORT }, next)] : [];
  return {
    period,
    published: publishedDay === undefined ? `${week!.year}-${String(week!.month).padStart(2, '0')}` : isoDate(publishedDay),
    week,
    tables,
    remarks: [...remarks, ...beyond],
  };
}

const PERIOD_EXPECTED: Bilingual = {
  zh: `周讯的起止日期，如“${TITLE} (1.26-2.1)”，以及带年份的日期，如“2026 年 2 月 2 日”`,
  en: `the days the report covers, as in "${TITLE} (1.26-2.1)", and a date with its year, as in "2026 年 2 月 2 日"`,
};
const SECOND_REPORT: Bilingual = { zh: '一次只读一期周讯，请把后一期另行导入', en: 'one report is read at a time; import the later one by itself' };

function firstOf<T>(lines: readonly Line[], read: (line: Line) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

function weekIn({ text }: Line): WeekOfMonth | undefined {
  const found = WEEK.exec(compact(text));
  if (!found) return undefined;
  const number = NUMERALS.includes(found[3]!) ? NUMERALS.indexOf(found[3]!) + 1 : Number(found[3]);
  return { year: Number(found[1]), month: Number(found[2]), number };
}

/** The range is printed without a year: it is the one that brings its end closest to the day of publication. */
function periodNear({ text }: Line, near: Serial): Period | undefined {
  const [startMonth, startDay, endMonth, endDay] = RANGE.exec(compact(text))!.slice(1).map(Number) as [number, number, number, number];
  const year = Number(isoDate(near).slice(0, 4));
  const ends = [year - 1, year, year + 1].flatMap((of) => ({ of, end: serialOf(of, endMonth, endDay) }));
  const [best] = ends
    .flatMap(({ of, end }) => (end === undefined ? [] : [{ of, end }]))
    .sort((a, b) => Math.abs(a.end - near) - Math.abs(b.end - near));
  if (!best || Math.abs(best.end - near) > MOST_DAYS_APART) return undefined;
  const start = serialOf(startMonth > endMonth ? best.of - 1 : best.of, startMonth, startDay);
  if (start === undefined || start > best.end) return undefined;
  return start === best.end ? day(start) : { start, end: best.end };
}

const CHAPTER = /^([一二三四五六七八九十]+)、(.+)$/;
const PART = /^-?\(([一二三四五六七八九十]+)\)(.+)$/;
const MARKET = /^(现货|期货)市场(\(.+\))?[:：]?$/;
const MARKET_KIND = /^\((?:一级|二级).+\)$/;
/** What no table holds: the numbered news, and what stands at the end. */
const BEYOND = /^(?:\(\d{1,2}\)|免责声明|备注[:：])/;

/** Where in the report a line stands. */
interface Place {
  readonly chapter: string;
  readonly part: string;
  readonly partTitle: string;
  readonly market: string;
  readonly marketKind: string;
  /** Of the last heading. */
  readonly line: number;
}

const NOWHERE: Place = { chapter: '', part: '', partTitle: '', market: '', marketKind: '', line: 0 };

/** A heading moves to another place; undefined where the line is none. */
function headingIn(text: string, line: number, place: Place): Place | undefined {
  const chapter = CHAPTER.exec(text);
  if (chapter) return { ...NOWHERE, chapter: chapter[1]!, line };
  const part = PART.exec(text);
  if (part) return { ...NOWHERE, chapter: place.chapter, part: part[1]!, partTitle: part[2]!, line };
  const market = MARKET.exec(text);
  if (market) return { ...place, market: `${market[1]!}市场`, marketKind: market[2] ?? '', line };
  return BEYOND.test(text) ? { ...place, market: '', marketKind: '' } : undefined;
}

function tablesOf(lines: readonly Line[]): { tables: Table[]; remarks: Remark[] } {
  const tables: Table[] = [];
  const remarks: Remark[] = [];
  let place = NOWHERE;
  let own: Line[] = [];
  const close = () => {
    if (place.market === '' || own.every(({ text }) => text.trim() === '')) return;
    const table = tableOf(own, place);
    if ('segment' in table) tables.push(table);
    else remarks.push(table);
  };
  for (const line of lines) {
    const text = compact(line.text);
    // The kind of market was broken off its heading.
    if (place.market !== '' && place.marketKind === '' && MARKET_KIND.test(text)) place = { ...place, marketKind: text };
    else {
      const next = headingIn(text, line.line, place);
      if (next) {
        close();
        [place, own] = [next, []];
      } else own.push(line);
    }
  }
  close();
  const news = lines.find(({ text }) => /^二、碳市场动态$/.test(compact(text)));
  return { tables, remarks: news ? [...remarks, remark('part-left-out', { part: news.text.trim(), why: NEWS }, news)] : remarks };
}

const NEWS: Bilingual = {
  zh: '新闻中提到的价格和数量要由人判断所指，只导入交易表',
  en: 'what a price or number in the news refers to is for people to judge; only the tables of trades are imported',
};
const UNKNOWN_COLUMNS: Bilingual = {
  zh: '表头不是“交易所（碳市场）、品种、成交均价、成交量、价格趋势”',
  en: 'its columns are not exchange, product, average price, volume and trend',
};
const UNKNOWN_MARKET: Bilingual = {
  zh: '未写明是自愿还是强制碳市场、一级还是二级市场',
  en: 'it does not say whether the market is voluntary or compliance, primary or secondary',
};

function tableOf(lines: readonly Line[], place: Place): Table | Remark {
  const name = place.market + wide(place.marketKind);
  const leftOut = (why: Bilingual) => remark('part-left-out', { part: name, why }, place);
  const header = headerAt(lines, 0);
  if (header === 'other') return leftOut(UNKNOWN_COLUMNS);

  const titled: Goods | undefined = place.partTitle.includes('自愿') ? 'credits' : place.partTitle.includes('强制') ? 'allowances' : undefined;
  // What the header says stands closer to the rows than a heading, of which one may be missing.
  const goods = header?.goods ?? titled;
  const segment = segmentOf(goods, place);
  if (!segment) return leftOut(UNKNOWN_MARKET);
  const above = goods === titled ? `${place.chapter}（${place.part}）${wide(withoutPage(place.partTitle))} · ` : '';
  return { segment, heading: above + name, lines: lines.slice(header?.length ?? 0) };
}

function segmentOf(goods: Goods | undefined, { market, marketKind }: Place): Segment | undefined {
  const isFutures = market === '期货市场';
  if (goods === 'credits') return isFutures ? 'voluntary-futures' : 'voluntary-spot';
  if (goods === undefined) return undefined;
  if (isFutures) return 'futures';
  if (marketKind.includes('一级')) return 'primary-auction';
  return marketKind.includes('二级') ? 'secondary-spot' : undefined;
}

/** Brackets as Chinese is set. */
function wide(text: string): string {
  return text.replace(/\(/g, '（').replace(/\)/g, '）');
}

/** `…情况/1` in a table of contents. */
function withoutPage(title: string): string {
  return halfWidth(title).replace(/[/.…·]*\d+$/, '');
}
