/** The index of everything that can be searched, built while somebody is still about to type. */
import { eventsOf, searchableEvent } from '../../../core/events';
import { searchableNews } from '../../../core/news';
import { searchablePolicy } from '../../../core/policies';
import type { CompiledRecords } from '../../../core/records';
import { prepareSearch } from '../../../core/search';
import { searchableStatistic } from '../../../core/statistics';
import { searchableSystem } from '../../../core/system-browse';

/** Kind by kind, and between two of them what the user does goes first. */
export async function prepareEverything(records: CompiledRecords): Promise<void> {
  const kinds = [
    () => prepareSearch(records.systems, searchableSystem),
    () => prepareSearch(records.news, searchableNews),
    () => prepareSearch(eventsOf(records), searchableEvent),
    () => prepareSearch(records.policies, searchablePolicy),
    () => prepareSearch(records.statistics, searchableStatistic),
  ];
  for (const prepare of kinds) {
    await new Promise((resolve) => setTimeout(resolve));
    prepare();
  }
}
