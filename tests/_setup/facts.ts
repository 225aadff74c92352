/** Small facts made by hand, so that a rule is tested by what it is about and by nothing else. */
import { compile } from '../../src/dataset/compile';
import type { Facts, Located, Observation, Place } from '../../src/dataset/facts';
import { parsePeriod } from '../../src/dataset/period';
import type { Instrument, Venue } from '../../src/dataset/schemas/instrument';
import type { Source } from '../../src/dataset/schemas/source';
import { openDataset, type Dataset } from '../../src/dataset/store';

const words = (text: string) => ({ zh: `${text}的中文`, en: text });
const place = (file: string, row = 1): Place => ({ file, row });

/** An observation as a test writes it: the period as text, whatever it does not speak of left out. */
export type Row = Partial<Omit<Observation, 'period'>> & { readonly period?: string };

export function sourceFact(changes: Partial<Source> = {}): Located<Source> {
  const { id = 'a-report' } = changes;
  return {
    id,
    title: words('A report'),
    publisher: words('A publisher'),
    published: '2025-01-31',
    covers: '2024',
    language: 'en',
    documentType: 'R',
    terms: words('Terms'),
    attribution: words('Source: A report'),
    grade: 'first-hand',
    sha256: 'a'.repeat(64),
    ...changes,
    place: place(`sources/${id}.yaml`),
  };
}

export function venueFact(code = 'TEST'): Located<Venue> {
  return { code, name: words(`${code} Exchange`), codes: [], aliases: [], instruments: [], place: place(`instruments/${code.toLowerCase()}.yaml`) };
}

export function instrumentFact(symbol = 'TEST:A', changes: Partial<Instrument & { venue: string }> = {}): Facts['instruments'][number] {
  const venue = symbol.split(':')[0]!;
  return {
    symbol,
    venue,
    name: words(`${symbol} allowance`),
    segment: 'secondary-spot',
    kind: 'spot',
    currency: 'CNY',
    unit: 'tCO2e',
    aliases: [],
    ambiguousNames: [],
    ...changes,
    place: place(`instruments/${venue.toLowerCase()}.yaml`),
  };
}

export function observationFact({ period = '2024-03-01', ...changes }: Row = {}): Observation {
  return {
    symbol: 'TEST:A',
    measure: 'close',
    value: 50,
    printed: String(changes.value ?? 50),
    locator: 'L1',
    bound: '=',
    traded: true,
    status: 'reported',
    source: 'a-report',
    heading: 'A heading',
    inferred: [],
    place: place('observations/a-report.yaml'),
    ...changes,
    period: parsePeriod(period)!,
  };
}

/** Facts around some observations: the sources, venues and instruments they name are added where a test gives none. */
export function factsAround(rows: readonly Row[], given: Partial<Facts> = {}): Facts {
  const observations = rows.map(observationFact);
  const instruments = given.instruments ?? [...new Set(observations.map(({ symbol }) => symbol))].map((symbol) => instrumentFact(symbol));
  return {
    sources: [...new Set(observations.map(({ source }) => source))].map((id) => sourceFact({ id })),
    venues: [...new Set(instruments.map(({ venue }) => venue))].map(venueFact),
    instruments,
    records: { systems: [], statistics: [], policies: [], news: [], events: [], withdrawn: [] },
    publishedIds: [],
    proofs: new Map(),
    ...given,
    observations,
  };
}

/** A dataset to be asked, compiled from such facts. */
export function datasetOf(rows: readonly Row[], given: Partial<Facts> = {}): Dataset {
  return openDataset(compile(factsAround(rows, given)));
}
