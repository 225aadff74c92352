import { normaliseName } from '../names';
import { fault, type Check } from './check';

const rule = 'policies-linked';
const TITLE = /《([^《》]+(?:〈[^〉]+〉[^《》]*)*)》/g;

/** A policy that an event or a news item names by its title is linked to its record. */
export const check: Check = {
  rule,
  run({ records: { policies, news, events } }) {
    const key = (title: string) => normaliseName(title).replace(/[《》〈〉]/g, '');
    const byTitle = new Map(policies.flatMap(({ id, title, aliases }) => [title.zh, ...aliases].map((name) => [key(name), id] as const)));
    const items = [
      ...news.map(({ headline, summary, ...item }) => ({ ...item, texts: [headline.zh, summary.zh] })),
      ...events.map(({ event, ...item }) => ({ ...item, texts: [event.zh] })),
    ];
    return items.flatMap(({ id, texts, policies: linked, place }) =>
      texts
        .flatMap((text) => [...text.matchAll(TITLE)].map((found) => found[1]!))
        .flatMap((title) => {
          const policy = byTitle.get(key(title));
          if (policy === undefined)
            return [
              fault(rule, place, `${id} names 《${title}》, which has no record`, 'add the policy, or its short title to the aliases of its record'),
            ];
          return linked.includes(policy) ? [] : [fault(rule, place, `${id} names 《${title}》`, `add ${policy} to its policies`)];
        }),
    );
  },
};
