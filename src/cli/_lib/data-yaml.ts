import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Document, YAMLMap, YAMLSeq, isMap } from 'yaml';
import { periodText } from '../../dataset/period';
import type { Dataset } from '../../dataset/store';
import type { ReadFigure, Reading } from '../../importers/importer';
import { ROOT } from './project';

export interface Destination {
  /** Of the source. */
  readonly id: string;
  readonly sha256: string;
  /** Those that have a file of their own. */
  readonly venues: Dataset['venues'];
}

/** A reading as the files of `data/`, each behind its name and formatted as they are: the card, venues with new instruments, the figures. */
export async function dataYaml(reading: Reading, { id, sha256, venues }: Destination): Promise<string> {
  const files = [
    { file: `sources/${id}.yaml: a draft, to be held against the publication`, value: card(reading, id, sha256) },
    ...venuesOf(reading, venues),
    { file: `observations/${id}.yaml`, value: { source: id, sections: sectionsOf(reading.figures) } },
  ];
  const all = files.map(({ file, value }) => `# data/${file}\n${text(value)}`).join('---\n');
  return format(all, { ...(await resolveConfig(join(ROOT, 'data', 'any.yaml'))), parser: 'yaml' });
}

function card({ source }: Reading, id: string, sha256: string): object {
  const { title, publisher, published, publishedNote, covers, language, documentType, terms, attribution, grade } = source;
  return { id, title, publisher, published, publishedNote, covers, language, documentType, terms, attribution, grade, sha256 };
}

function venuesOf({ instruments, venues }: Reading, known: Dataset['venues']): { file: string; value: object }[] {
  const codes = [...new Set(instruments.map(({ venue }) => venue))];
  return codes.map((code) => {
    const own = instruments.filter(({ venue }) => venue === code).map(instrumentEntry);
    const isKnown = known.some((venue) => venue.code === code);
    const file = `instruments/${code.toLowerCase()}.yaml`;
    return isKnown
      ? { file: `${file}: more instruments`, value: { instruments: own } }
      : { file, value: { ...venues.find((venue) => venue.code === code), instruments: own } };
  });
}

/** Without what holds where nothing is said. */
function instrumentEntry({ venue: _venue, unit: _unit, aliases, ambiguousNames, ...rest }: Reading['instruments'][number]): object {
  const { note, ...before } = rest;
  return { ...before, ...(aliases.length > 0 && { aliases }), ...(ambiguousNames.length > 0 && { ambiguousNames }), note };
}

/** The figures under their headings. A period that all of a heading share stands beside it. */
function sectionsOf(figures: readonly ReadFigure[]): object[] {
  const byHeading = new Map<string, ReadFigure[]>();
  for (const figure of figures) {
    const own = byHeading.get(figure.heading);
    if (own) own.push(figure);
    else byHeading.set(figure.heading, [figure]);
  }
  return [...byHeading].map(([heading, own]) => {
    const periods = new Set(own.map(({ period }) => periodText(period)));
    const [shared] = periods.size === 1 ? periods : [];
    return { heading, period: shared, observations: own.map((figure) => observationEntry(figure, shared === undefined)) };
  });
}

function observationEntry(figure: ReadFigure, hasOwnPeriod: boolean): object {
  const { symbol, measure, period, value, bound, traded, trend, status, inferred, currency, printed, locator, note, derivation } = figure;
  return {
    symbol,
    measure,
    period: hasOwnPeriod ? periodText(period) : undefined,
    traded: traded ? undefined : false,
    value,
    currency,
    printed,
    bound: bound === '=' ? undefined : bound,
    trend,
    locator,
    status: status === 'reported' ? undefined : status,
    derivation,
    inferred: inferred.length > 0 ? inferred : undefined,
    note,
  };
}

const STYLE = { lineWidth: 0, singleQuote: true } as const;

function text(value: object): string {
  const document = new Document(value);
  setFlow(document.contents);
  return document.toString(STYLE);
}

/** A figure takes one line, as a name in two languages does; what is explained at length takes several. */
function setFlow(node: unknown): void {
  if (node instanceof YAMLSeq) {
    if (!node.items.some(isMap)) node.flow = true;
    for (const item of node.items) setFlow(item);
  } else if (node instanceof YAMLMap) {
    const isFigure = node.has('measure') && !node.has('note');
    if (isFigure) node.flow = true;
    else for (const { value } of node.items) setFlow(value);
  }
}
