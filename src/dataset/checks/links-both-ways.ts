import { fault, type Check } from './check';

const rule = 'links-both-ways';

/** What disagrees, tells of the same event, or takes another's place says so on both sides. */
export const check: Check = {
  rule,
  run({ records: { statistics, policies, news, events } }) {
    const pairs = [
      ...statistics.map(({ id, disagreesWith, place }) => ({
        id,
        place,
        to: disagreesWith,
        back: (other: string) => statistics.find((s) => s.id === other)?.disagreesWith,
      })),
      ...policies.map(({ id, supersedes, place }) => ({
        id,
        place,
        to: supersedes,
        back: (other: string) => policies.find((p) => p.id === other)?.supersededBy,
      })),
      ...policies.map(({ id, supersededBy, place }) => ({
        id,
        place,
        to: supersededBy,
        back: (other: string) => policies.find((p) => p.id === other)?.supersedes,
      })),
      ...[...news, ...events].map(({ id, sameEventAs, place }) => ({
        id,
        place,
        to: sameEventAs,
        back: (other: string) => [...news, ...events].find((item) => item.id === other)?.sameEventAs,
      })),
    ];
    return pairs.flatMap(({ id, place, to, back }) =>
      to
        .filter((other) => back(other)?.includes(id) === false)
        .map((other) => fault(rule, place, `${id} names ${other}, which does not name it`, `add ${id} to ${other}`)),
    );
  },
};
