import { isSame } from '../period';
import type { Observation } from '../facts';
import { fault, type Check } from './check';

const rule = 'prices-in-order';

/** Of one publication, instrument and period: low ≤ open, close, average ≤ high. */
export const check: Check = {
  rule,
  run({ observations }) {
    const exact = observations.filter(({ value, bound }) => value !== undefined && bound === '=');
    return exact
      .filter(({ measure }) => measure === 'low' || measure === 'high')
      .flatMap((limit) => {
        const broken = exact.find(
          (other) => isPriceOfSame(limit, other) && (limit.measure === 'low' ? other.value! < limit.value! : other.value! > limit.value!),
        );
        return broken
          ? [
              fault(
                rule,
                limit.place,
                `${limit.measure} ${limit.value}, but ${broken.measure} is ${broken.value}`,
                'compare both with the printed line',
              ),
            ]
          : [];
      });
  },
};

function isPriceOfSame(a: Observation, b: Observation): boolean {
  return (
    a.source === b.source &&
    a.symbol === b.symbol &&
    a.currency === b.currency &&
    b.measure !== 'volume' &&
    b.measure !== 'turnover' &&
    isSame(a.period, b.period)
  );
}
