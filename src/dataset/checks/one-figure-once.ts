import { periodText } from '../period';
import type { Observation } from '../facts';
import { fault, type Check } from './check';

const rule = 'one-figure-once';

/** A publication's figure stands here once; a second figure for the same thing must at least say another number. */
export const check: Check = {
  rule,
  run({ observations }) {
    const first = new Map<string, Observation>();
    return observations.flatMap((observation) => {
      const key = keyOf(observation);
      const earlier = first.get(key);
      first.set(key, earlier ?? observation);
      return earlier
        ? [
            fault(
              rule,
              observation.place,
              `${key} already stands in row ${earlier.place.row} of ${earlier.place.file}`,
              'remove one, or join their locators',
            ),
          ]
        : [];
    });
  },
};

function keyOf({ source, symbol, period, measure, currency, value, status }: Observation): string {
  return [source, symbol, periodText(period), measure, currency, status, value].filter((part) => part !== undefined).join(' ');
}
