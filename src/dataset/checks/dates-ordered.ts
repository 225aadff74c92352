import { OPEN, isoDate, parsePeriod } from '../period';
import { fault, type Check } from './check';

const rule = 'dates-ordered';

/** A publication cannot print a market figure of a day after it appeared; a price set by law may lie ahead. */
export const check: Check = {
  rule,
  run({ sources, instruments, observations }) {
    const lastDay = new Map(sources.map(({ id, published }) => [id, parsePeriod(published)!.end]));
    const setByLaw = new Set(instruments.filter(({ kind }) => kind === 'reference').map(({ symbol }) => symbol));
    return observations.flatMap(({ source, symbol, period, place }) => {
      const published = lastDay.get(source);
      const isAhead = published !== undefined && period.end > published && !setByLaw.has(symbol);
      const isOld = period.start !== OPEN && period.start < parsePeriod('1990')!.start;
      return isAhead || isOld
        ? [
            fault(
              rule,
              place,
              `period ends ${isoDate(period.end)}, the publication appeared ${published === undefined ? '?' : isoDate(published)} at the latest`,
              'correct the period, or the date on the source card',
            ),
          ]
        : [];
    });
  },
};
