/** A news item or an event as one text that carries its citation, for a single cell. */
import type { Source } from '../dataset/schemas/source';
import { citePlaces } from './cite-places';
import { FIRMNESS_WORDS, SECTION_WORDS, TENSE_WORDS } from './code-words';
import type { Language } from './language';
import { daysOfNews } from './news';
import { periodText } from '../dataset/period';
import type { MarketEvent, NewsItem } from './records';

const OURS = { zh: '本产品归纳，非官方解读', en: 'Our summary, not an official reading' } as const;

export function newsText(item: NewsItem, sources: readonly Source[], language: Language): string {
  const { headline, summary, section, firmness } = item;
  const when = item.date ?? periodText(daysOfNews(item, sources));
  const about = [when, SECTION_WORDS[section][language], ...(firmness === 'done' ? [] : [FIRMNESS_WORDS[firmness][language]])];
  return lines([headline[language], about.join(' · '), summary[language]], item, sources, language);
}

export function eventText(event: MarketEvent, sources: readonly Source[], language: Language): string {
  const when = event.until === undefined ? event.date : `${event.date}/${event.until}`;
  const about = event.tense === 'planned' ? [when, TENSE_WORDS.planned[language]] : [when];
  return lines([event.event[language], about.join(' · ')], event, sources, language);
}

function lines(texts: readonly string[], record: NewsItem | MarketEvent, sources: readonly Source[], language: Language): string {
  const [cited] = citePlaces([record], sources, language);
  return [...texts, cited!.footnote, OURS[language]].join('\n');
}
