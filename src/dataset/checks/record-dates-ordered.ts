import { parsePeriod, type Period } from '../period';
import { fault, type Check } from './check';

const rule = 'record-dates-ordered';

const days = (date: string): Period => parsePeriod(date)!;

/** A policy is issued before it takes effect; what has happened, had happened when the publication appeared; what is planned, lies ahead of what it covers. */
export const check: Check = {
  rule,
  run({ sources, records: { policies, events, systems } }) {
    const appeared = new Map(sources.map(({ id, published }) => [id, days(published)]));
    const covered = new Map(sources.map(({ id, covers }) => [id, days(covers)]));
    const wrongTense = ({ date, tense, source }: { date: string; tense: string; source: string }) =>
      tense === 'past' ? days(date).start > (appeared.get(source)?.end ?? Infinity) : days(date).end < (covered.get(source)?.start ?? 0);
    return [
      ...policies.flatMap(({ id, issued, effective, place }) =>
        issued.flatMap(({ date }) =>
          effective
            .filter((other) => days(other.date).end < days(date).start)
            .map((other) => fault(rule, place, `${id} issued ${date}, effective ${other.date}`, 'compare both with the printed lines')),
        ),
      ),
      ...[...events, ...systems.flatMap(({ milestones, source, place, id }) => milestones.map((milestone) => ({ ...milestone, source, place, id })))]
        .filter(wrongTense)
        .map(({ id, date, tense, place }) => fault(rule, place, `${id}: ${date} is ${tense}`, 'correct the date or the tense')),
    ];
  },
};
