import { NEWS_SECTIONS } from '../dataset/codes';
import { normaliseName } from '../dataset/names';
import { parsePeriod, type Period } from '../dataset/period';
import type { Source } from '../dataset/schemas/source';
import { REGION_WORDS } from './code-words';
import { carbonError } from './errors';
import { askedText, daysOf, touches, type CompiledRecords, type NewsItem } from './records';
import { searchRecords, type Searchable } from './search';

export type NewsSection = (typeof NEWS_SECTIONS)[number];

export interface NewsQuestion {
  readonly query: string | undefined;
  readonly section: NewsSection | undefined;
  /** A region's code or name, or the heading a publication prints the item under. */
  readonly region: string | undefined;
  readonly from: Period | undefined;
  readonly to: Period | undefined;
}

/** The news that match, best first or as printed. Undated items count as their publication's period. @throws no-rows. */
export function listNews({ news }: CompiledRecords, sources: readonly Source[], asked: NewsQuestion): NewsItem[] {
  const { query, section, region, from, to } = asked;
  const found = searchRecords(news, searchableNews, query).filter(
    (item) =>
      (section === undefined || item.section === section) &&
      (region === undefined || regionNames(item).includes(normaliseName(region))) &&
      touches(daysOfNews(item, sources), from, to),
  );
  if (found.length === 0) throw carbonError('no-rows', { asked: askedText([query, section, region], from, to), nearest: [] });
  return found;
}

function regionNames({ region, regionPrinted }: NewsItem): string[] {
  const { zh, en } = REGION_WORDS[region];
  return [region, zh, en, ...(regionPrinted ? [regionPrinted] : [])].map(normaliseName);
}

export function daysOfNews({ date, source }: NewsItem, sources: readonly Source[]): Period {
  return date === undefined ? parsePeriod(sources.find(({ id }) => id === source)!.covers)! : daysOf(date);
}

export function searchableNews({ id, headline, summary, entities, numbers, regionPrinted, jurisdictions }: NewsItem): Searchable {
  const texts = [summary, ...entities, ...numbers.map(({ what }) => what)].flatMap(({ zh, en }) => [zh, en]);
  return { titles: [id, headline.zh, headline.en], texts: [...texts, regionPrinted ?? '', ...jurisdictions] };
}
