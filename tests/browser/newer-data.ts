/** The data of the project with a week more, as a host would publish them, and the feed that names them. */
import { checkData, readDataFolder } from '../../src/cli/_lib/data-folder';
import { compile } from '../../src/dataset/compile';
import { compileRecords } from '../../src/dataset/compiled-records';
import type { Facts, Observation } from '../../src/dataset/facts';
import { periodText } from '../../src/dataset/period';
import { feedOf, type PublishedJson } from '../dataset/feed/_published';

export interface Publication {
  readonly version: string;
  readonly asOf: string;
  /** By their paths on the site. */
  readonly files: ReadonlyMap<string, string>;
}

/** A week's figures become others in the week after; undefined where nothing is printed then. */
export type NextWeek = (observation: Observation) => Observation | undefined;

const LAST_WEEK = '2026-W05';
const WEEK_DAYS = 7;

/** @param given Changes of the facts besides. */
export function publishNextWeek(next: NextWeek, given: (facts: Facts) => Partial<Facts> = () => ({})): Publication {
  const read = checkData(readDataFolder(), []).facts;
  const facts: Facts = { ...read, ...given(read) };
  const coming = facts.observations.flatMap((observation) => {
    if (periodText(observation.period) !== LAST_WEEK) return [];
    const { start, end } = observation.period;
    const changed = next({ ...observation, period: { start: start + WEEK_DAYS, end: end + WEEK_DAYS } });
    return changed ? [changed] : [];
  });
  const all: Facts = { ...facts, observations: [...facts.observations, ...coming] };
  const json: PublishedJson = { ...compile(all), records: compileRecords(all.records) };
  const feed = feedOf(json);
  return {
    version: json.version,
    asOf: json.asOf,
    files: new Map([
      ['/feed.json', JSON.stringify(feed)],
      [`/${feed.url}`, JSON.stringify(json)],
    ]),
  };
}
