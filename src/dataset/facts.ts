import type { z } from 'zod';
import type { DataFile, Fault, Located, Place } from './data-file';
import { parsePeriod, type Period } from './period';
import { readYaml } from './read-yaml';
import { readPublishedIds } from './published-ids';
import { readRecords, type Records } from './records';
import { sourceSchema, type Source } from './schemas/source';
import { venueSchema, type Instrument, type Venue } from './schemas/instrument';
import { observationFileSchema, type ObservationEntry } from './schemas/observation';

export type { DataFile, Fault, Located, Place };

export interface Observation extends Omit<ObservationEntry, 'period' | 'inferred'> {
  readonly source: string;
  readonly heading: string;
  readonly period: Period;
  readonly inferred: NonNullable<ObservationEntry['inferred']>;
  readonly place: Place;
}

/** Everything written in `data/`, as it stands there. */
export interface Facts {
  readonly sources: readonly Located<Source>[];
  readonly venues: readonly Located<Venue>[];
  readonly instruments: readonly Located<Instrument & { venue: string }>[];
  readonly observations: readonly Observation[];
  readonly records: Records;
  /** Every id and symbol ever published. */
  readonly publishedIds: readonly string[];
  /** Text of `sources/<id>.proof` by source id. */
  readonly proofs: ReadonlyMap<string, string>;
}

/** Reads all files; a file that does not follow its schema is reported and left out. */
export function readFacts(files: readonly DataFile[]): { facts: Facts; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = <T>(folder: string, schema: z.ZodType<T>) =>
    files.filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith('.yaml')).flatMap((file) => readYaml(file, schema, faults));

  const sources = read('sources', sourceSchema).map(({ value, placeOf }) => ({ ...value, place: placeOf([]) }));
  const venueFiles = read('instruments', venueSchema);
  const venues = venueFiles.map(({ value, placeOf }) => ({ ...value, place: placeOf([]) }));
  const instruments = venueFiles.flatMap(({ value, placeOf }) =>
    value.instruments.map((instrument, index) => ({ ...instrument, venue: value.code, place: placeOf(['instruments', index]) })),
  );
  const observations = read('observations', observationFileSchema).flatMap(({ value, placeOf }) =>
    value.sections.flatMap((section, s) =>
      section.observations.flatMap((entry, o): Observation[] => {
        const place = placeOf(['sections', s, 'observations', o]);
        const period = parsePeriod(entry.period ?? section.period ?? '');
        const inferred = entry.inferred ?? section.inferred ?? [];
        const note = entry.note ?? section.note;
        if (period) return [{ ...entry, source: value.source, heading: section.heading, period, inferred, note, place }];
        faults.push({ ...place, rule: 'schema', found: 'no period', remedy: 'give the figure or its section a period' });
        return [];
      }),
    ),
  );
  const publishedIds = readPublishedIds(files.find(({ path }) => path === 'sources/published-ids.txt')?.text ?? '');
  const proofs = new Map(files.filter(({ path }) => path.endsWith('.proof')).map(({ path, text }) => [path.replace(/^.*\/|\.proof$/g, ''), text]));
  return { facts: { sources, venues, instruments, observations, records: readRecords(files, faults), publishedIds, proofs }, faults };
}
