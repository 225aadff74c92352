import { LineCounter, parseDocument, isNode } from 'yaml';
import type { z } from 'zod';
import { parsePeriod, type Period } from './period';
import { sourceSchema, type Source } from './schemas/source';
import { venueSchema, type Instrument, type Venue } from './schemas/instrument';
import { observationFileSchema, type ObservationEntry } from './schemas/observation';

/** A file of `data/`, with its path from there: `observations/mee-2025.yaml`. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

/** Where a fact was written: so that a fault can be found and mended. */
export interface Place {
  readonly file: string;
  readonly row: number;
}

export interface Fault extends Place {
  readonly rule: string;
  readonly found: string;
  readonly remedy: string;
}

export type Located<T> = T & { readonly place: Place };

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
  const proofs = new Map(files.filter(({ path }) => path.endsWith('.proof')).map(({ path, text }) => [path.replace(/^.*\/|\.proof$/g, ''), text]));
  return { facts: { sources, venues, instruments, observations, proofs }, faults };
}

type Path = readonly (string | number)[];

interface Read<T> {
  readonly value: T;
  readonly placeOf: (path: Path) => Place;
}

function readYaml<T>(file: DataFile, schema: z.ZodType<T>, faults: Fault[]): Read<T>[] {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, version: '1.2' });
  const placeOf = (path: Path): Place => ({ file: file.path, row: rowOf(document, lines, path) });

  for (const error of document.errors) {
    faults.push({ file: file.path, row: error.linePos?.[0].line ?? 1, rule: 'yaml', found: error.message, remedy: 'mend the YAML' });
  }
  if (document.errors.length > 0) return [];

  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return [{ value: parsed.data, placeOf }];
  for (const issue of parsed.error.issues) {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    faults.push({
      ...placeOf(path),
      rule: 'schema',
      found: `${path.join('.') || 'file'}: ${issue.message}`,
      remedy: 'give the field the form its schema in src/dataset/schemas states',
    });
  }
  return [];
}

/** The row of the innermost node on the path that exists: the row a person has to edit. */
function rowOf(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
