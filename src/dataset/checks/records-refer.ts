import type { Place } from '../facts';
import { fault, type Check } from './check';

const rule = 'records-refer';

/** Whatever a record names by id or symbol exists: publications, policies, systems, instruments, other records. */
export const check: Check = {
  rule,
  run({ sources, instruments, records }) {
    const { systems, statistics, policies, news, events } = records;
    const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
    const known = {
      source: idsOf(sources),
      system: idsOf(systems),
      policy: idsOf(policies),
      statistic: idsOf(statistics),
      symbol: new Set(instruments.map(({ symbol }) => symbol)),
      item: idsOf([...news, ...events]),
    };
    const missing = (kind: keyof typeof known, ids: readonly string[], place: Place) =>
      ids.filter((id) => !known[kind].has(id)).map((id) => fault(rule, place, `no ${kind} ${id}`, 'correct the id, or add the record'));

    return [
      ...instruments.flatMap(({ system, place }) => (systems.length > 0 && system ? missing('system', [system], place) : [])),
      ...systems.flatMap(({ source, place }) => missing('source', [source], place)),
      ...statistics.flatMap(({ source, disagreesWith, place }) => [
        ...missing('source', [source], place),
        ...missing('statistic', disagreesWith, place),
      ]),
      ...policies.flatMap(({ supersedes, supersededBy, mentions, issued, published, effective, indicators, place }) => [
        ...missing('policy', [...supersedes, ...supersededBy], place),
        ...missing(
          'source',
          [...mentions, ...issued, ...published, ...effective, ...indicators].map(({ source }) => source),
          place,
        ),
      ]),
      ...news.flatMap(({ source, policies: named, sameEventAs, place }) => [
        ...missing('source', [source], place),
        ...missing('policy', named, place),
        ...missing('item', sameEventAs, place),
      ]),
      ...events.flatMap(({ source, policies: named, systems: of, symbols, sameEventAs, place }) => [
        ...missing('source', [source], place),
        ...missing('policy', named, place),
        ...missing('system', of, place),
        ...missing('symbol', symbols, place),
        ...missing('item', sameEventAs, place),
      ]),
    ];
  },
};
