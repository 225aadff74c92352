import { carbonError } from './errors';
import { findByName } from './record-names';
import { askedText, namesOfStatistic, type CompiledRecords, type Statistic } from './records';
import { searchRecords, type Searchable } from './search';
import { refuseWithdrawn } from './withdrawn';

/** @throws withdrawn, unknown-id, ambiguous-id. */
export function findStatistic(records: CompiledRecords, text: string): Statistic {
  refuseWithdrawn(records, text);
  return findByName(records.statistics, namesOfStatistic, text);
}

/**
 * The statistics that match a query, best first; all of them, as printed, without one.
 * @param source Id of a publication; undefined for all.
 * @throws no-rows.
 */
export function listStatistics({ statistics }: CompiledRecords, query: string | undefined, source: string | undefined): Statistic[] {
  const found = searchRecords(statistics, searchableStatistic, query).filter((statistic) => source === undefined || statistic.source === source);
  if (found.length === 0) throw carbonError('no-rows', { asked: askedText([query, source]), nearest: [] });
  return found;
}

export function searchableStatistic({ id, subject, metric, basis, heading, printed, note }: Statistic): Searchable {
  const texts = [basis, note].flatMap((text) => (text ? [text.zh, text.en] : []));
  return { titles: [id, subject.zh, subject.en, metric.zh, metric.en], texts: [heading, printed, ...texts] };
}
