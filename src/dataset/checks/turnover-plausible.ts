import { isSame } from '../period';
import { fault, type Check } from './check';

const rule = 'turnover-plausible';
/** Printed averages and totals are rounded; beyond this share a unit was mistaken. */
const TOLERANCE = 0.02;

/** Where average price, volume and turnover are printed for one period, price × volume is the turnover but for rounding. */
export const check: Check = {
  rule,
  run({ observations }) {
    return observations
      .filter(({ measure }) => measure === 'turnover')
      .flatMap((turnover) => {
        const printed = (wanted: string) =>
          observations.find(
            (other) =>
              other.measure === wanted &&
              other.bound === '=' &&
              other.source === turnover.source &&
              other.symbol === turnover.symbol &&
              isSame(other.period, turnover.period),
          )?.value;
        const price = printed('average');
        const volume = printed('volume');
        if (price === undefined || volume === undefined || !turnover.value) return [];
        const ratio = (price * volume) / turnover.value;
        return Math.abs(ratio - 1) <= TOLERANCE
          ? []
          : [fault(rule, turnover.place, `price × volume is ${ratio.toFixed(3)} times the turnover`, 'check the units of the three figures: 万, 亿')];
      });
  },
};
