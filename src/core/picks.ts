/** What a builder of formulas offers for an argument: things by what goes into the formula and what a reader calls them. */
import { normaliseName } from '../dataset/names';
import type { Segment } from '../dataset/codes';
import { periodText, yearPeriod, type Period } from '../dataset/period';
import type { Dataset } from '../dataset/store';
import { REGION_WORDS, TOPIC_WORDS } from './code-words';
import { JURISDICTIONS } from './jurisdictions';
import type { Bilingual } from './language';
import { periodOf } from './lookup';
import { namesOfPolicy, namesOfSystem, type CompiledRecords } from './records';
import { boardPeriods, rowsOf } from './series';
import type { InstrumentNumber } from './symbols';

export interface Pick {
  /** As it goes into the formula. */
  readonly value: string;
  readonly name: Bilingual;
  /** What else it may be found by. */
  readonly others: readonly string[];
}

export function instrumentPicks({ instruments, venues }: Dataset): Pick[] {
  return instruments.map(({ symbol, name, aliases, ambiguousNames, venue }) => {
    const { name: venueName, aliases: venueAliases } = venues.find(({ code }) => code === venue)!;
    return { value: symbol, name, others: [...aliases, ...ambiguousNames, venueName.zh, venueName.en, ...venueAliases] };
  });
}

export function sourcePicks({ sources }: Dataset): Pick[] {
  return sources.map(({ id, title, publisher }) => ({ value: id, name: title, others: [publisher.zh, publisher.en] }));
}

/** What figures are printed in, and what imported rates convert them to. */
export function currencyPicks({ instruments, rates }: Dataset): Pick[] {
  const codes = [...instruments.map(({ currency }) => currency), ...rates.keys()];
  return [...new Set(codes)].sort().map((code) => ({ value: code, name: { zh: '', en: '' }, others: [] }));
}

export function systemPicks({ systems }: CompiledRecords): Pick[] {
  return systems.map((system) => ({ value: system.id, name: system.name, others: namesOfSystem(system).names }));
}

export function policyPicks({ policies }: CompiledRecords): Pick[] {
  return policies.map((policy) => ({ value: policy.id, name: policy.title, others: namesOfPolicy(policy).names }));
}

export function statisticPicks({ statistics }: CompiledRecords): Pick[] {
  return statistics.map(({ id, subject, metric, period }) => ({
    value: id,
    name: { zh: joined([subject.zh, metric.zh, period]), en: joined([subject.en, metric.en, period]) },
    others: [],
  }));
}

const joined = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ');

export const jurisdictionPicks = (): Pick[] => wordPicks(JURISDICTIONS);
export const topicPicks = (): Pick[] => wordPicks(TOPIC_WORDS);
export const regionPicks = (): Pick[] => wordPicks(REGION_WORDS);

function wordPicks(words: Readonly<Record<string, Bilingual>>): Pick[] {
  return Object.entries(words).map(([value, name]) => ({ value, name, others: [] }));
}

/** What the figures of an instrument, or those of a board, are printed for: a week before its days, newest first. */
export function periodPicks(dataset: Dataset, of: { readonly instrument: InstrumentNumber } | { readonly segment: Segment | undefined }): Pick[] {
  const periods = 'segment' in of ? boardPeriods(dataset, of.segment) : rowsOf(dataset, of.instrument).map((row) => periodOf(dataset.quotes, row));
  return asPicks(periods);
}

const YEARS_BACK = 8;

/** The years that records speak of, the one the data run to first. */
export function yearPicks(dataset: Dataset): Pick[] {
  const year = Number(dataset.asOf.slice(0, 4));
  return asPicks(Array.from({ length: YEARS_BACK }, (_, back) => yearPeriod(year - back)));
}

function asPicks(periods: readonly Period[]): Pick[] {
  return [...new Set(periods.map(periodText))].map((value) => ({ value, name: { zh: '', en: '' }, others: [] }));
}

const textsOf = new WeakMap<Pick, readonly string[]>();

/** As compared with what is typed; read once. */
function searchable(pick: Pick): readonly string[] {
  const known = textsOf.get(pick);
  if (known) return known;
  const texts = [pick.value, pick.name.zh, pick.name.en, ...pick.others].map(normaliseName);
  textsOf.set(pick, texts);
  return texts;
}

/** Those whose names hold every word, in any order; what is called just so first, then what begins so. */
export function matchingPicks(picks: readonly Pick[], query: string, most: number): Pick[] {
  const whole = normaliseName(query);
  if (whole === '') return picks.slice(0, most);
  const words = wordsOf(query);
  const ranks: Pick[][] = [[], [], []];
  for (const pick of picks) {
    const texts = searchable(pick);
    if (!holdAll(texts, words)) continue;
    ranks[texts.includes(whole) ? 0 : texts.some((text) => text.startsWith(whole)) ? 1 : 2]!.push(pick);
  }
  return ranks.flat().slice(0, most);
}

/** Whether texts hold every word of a query, in any order; an empty one matches all. */
export function matchesWords(texts: readonly string[], query: string): boolean {
  return holdAll(texts.map(normaliseName), wordsOf(query));
}

function wordsOf(query: string): string[] {
  return query.split(/\s+/).filter(Boolean).map(normaliseName);
}

function holdAll(texts: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => texts.some((text) => text.includes(word)));
}
