/** Reads a published dataset and checks it such that what passes can neither crash a function nor make it answer wrongly. */
import './without-eval';
import { check as figuresOnce } from '../checks/one-figure-once';
import { check as idsUnique } from '../checks/ids-unique';
import { check as recordsRefer } from '../checks/records-refer';
import { check as symbolsUnambiguous } from '../checks/symbols-unambiguous';
import { check as untradedHasNoPrice } from '../checks/untraded-has-no-price';
import type { CompiledDataset } from '../compiled';
import type { CompiledRecords } from '../compiled-records';
import { parsePeriod } from '../period';
import { oddityOf } from './bounded';
import { faultOfRows } from './check-rows';
import { factsOf } from './published-facts';
import { firstIssue, publishedSchema } from './published-schema';
import { asOfVersion } from './version';

export interface Published {
  readonly dataset: CompiledDataset;
  readonly records: CompiledRecords;
}

/** Why a text is no dataset this add-in can answer from. */
export class Unreadable extends Error {
  /** @param form The form it says it has, where that is newer than any this add-in reads. */
  constructor(
    readonly part: string,
    readonly form?: number,
  ) {
    super(part);
  }
}

/** The rules of the data that functions rely on; the others are about how well facts are told. */
const CHECKS = [symbolsUnambiguous, idsUnique, recordsRefer, untradedHasNoPrice, figuresOnce];

/** @throws Unreadable. */
export function readPublished(text: string): Published {
  const json = parsed(text);
  refuseNewerForm(json);
  refuse(oddityOf(json));
  const read = publishedSchema.safeParse(json);
  if (!read.success) throw new Unreadable(firstIssue(read.error));

  const { records: withRemark, '//': _written, ...dataset } = read.data;
  const { '//': _alsoWritten, ...records } = withRemark;
  refuse(faultOfDates(dataset, records) ?? faultOfLists(dataset) ?? faultOfRows(dataset) ?? faultOfAsOf(dataset));
  refuse(faultOfFacts(dataset, records));
  return { dataset, records };
}

function refuse(found: string | undefined): void {
  if (found !== undefined) throw new Unreadable(found);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable('JSON');
  }
}

/** Told apart from a damaged file, since an update of the add-in helps. */
function refuseNewerForm(json: unknown): void {
  const form = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  if (typeof form === 'number' && Number.isInteger(form) && form > 1) throw new Unreadable('format', form);
}

/** The schemas ask for the form of a date only: 2024-02-31 has it. */
function faultOfDates({ sources }: CompiledDataset, { systems, policies, news, events, withdrawn }: CompiledRecords): string | undefined {
  const dated = [
    ...sources.map(({ id, published }) => [id, published]),
    ...systems.flatMap(({ id, milestones }) => milestones.map(({ date }) => [id, date])),
    ...policies.flatMap(({ id, issued, published, effective, statusAsOf }) => [
      ...[...issued, ...published, ...effective].map(({ date }) => [id, date]),
      [id, statusAsOf],
    ]),
    ...news.map(({ id, date }) => [id, date]),
    ...events.flatMap(({ id, date, until }) => [
      [id, date],
      [id, until],
    ]),
    ...withdrawn.map(({ id, date }) => [id, date]),
  ];
  const wrong = dated.find(([, date]) => date !== undefined && parsePeriod(date) === undefined);
  return wrong && `${wrong[0]}: ${wrong[1]} is no day`;
}

/** A source, a venue and an instrument stand in their lists once, and the venue of an instrument is there. */
function faultOfLists({ sources, venues, instruments }: CompiledDataset): string | undefined {
  const lists = {
    sources: sources.map(({ id }) => id),
    venues: venues.map(({ code }) => code),
    instruments: instruments.map(({ symbol }) => symbol),
  };
  const twice = Object.entries(lists).find(([, names]) => new Set(names).size !== names.length);
  if (twice) return `${twice[0]}: one of them twice`;
  const homeless = instruments.find(({ venue }) => !lists.venues.includes(venue));
  return homeless && `${homeless.symbol}: no venue ${homeless.venue}`;
}

/** The day the data reach to is what makes them newer than others: it must be the last one a market figure covers. */
function faultOfAsOf({ version, asOf, quotes, instruments }: CompiledDataset): string | undefined {
  if (asOfVersion(version) !== asOf) return `version: ${version.slice(0, 40)} for data as of ${asOf}`;
  const last = quotes.end.reduce(
    (latest, end, row) => (instruments[quotes.instrument[row]!]!.kind === 'reference' ? latest : Math.max(latest, end)),
    0,
  );
  return last === parsePeriod(asOf)!.end ? undefined : `asOf: ${asOf} is not the last day of a market figure`;
}

function faultOfFacts(dataset: CompiledDataset, records: CompiledRecords): string | undefined {
  const facts = factsOf(dataset, records);
  const [found] = CHECKS.flatMap(({ run }) => run(facts)).map(({ file, row, found }) => `${file} ${row}: ${found}`);
  return found?.slice(0, 200);
}
