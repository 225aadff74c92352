import { eventsOf } from '../../core/events';
import type { CompiledRecords } from '../../core/records';
import type { Change, State } from '../state';

/** Whether anything is open or marked that newer data might no longer hold. */
export function namesRecords({ policies, systems, news }: State): boolean {
  const named = [...policies.picked, ...policies.trail, ...systems.compared, systems.opened, ...news.picked, news.opened];
  return named.some((id) => id !== undefined);
}

/** What is open or marked, as far as the records in use still hold it. */
export const dropGoneRecords =
  (records: CompiledRecords): Change =>
  (state) => {
    const idsOf = (list: readonly { readonly id: string }[]) => {
      const ids = new Set(list.map(({ id }) => id));
      return (id: string | undefined): boolean => id !== undefined && ids.has(id);
    };
    const isPolicy = idsOf(records.policies);
    const isSystem = idsOf(records.systems);
    const isNews = idsOf([...records.news, ...eventsOf(records)]);
    const { policies, systems, news } = state;
    return {
      ...state,
      policies: { ...policies, picked: policies.picked.filter(isPolicy), trail: policies.trail.filter(isPolicy) },
      systems: {
        ...systems,
        compared: systems.compared.filter(isSystem),
        opened: isSystem(systems.opened) ? systems.opened : undefined,
        isComparing: systems.isComparing && (systems.chart.isOfAll || systems.compared.some(isSystem)),
      },
      news: { ...news, picked: news.picked.filter(isNews), opened: isNews(news.opened) ? news.opened : undefined },
    };
  };
