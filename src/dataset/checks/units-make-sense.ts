import { fault, type Check } from './check';

const rule = 'units-make-sense';

/** A share lies between 0 and 100 %, what is counted is a whole number, and only changes can be negative. */
export const check: Check = {
  rule,
  run({ records: { statistics, policies, news } }) {
    const figures = [
      ...statistics.map(({ id, value, unit, basis, place }) => ({ name: id, value, unit, isChange: basis !== undefined, place })),
      ...policies.flatMap(({ id, indicators, place }) => indicators.map(({ value, unit }) => ({ name: id, value, unit, isChange: true, place }))),
      ...news.flatMap(({ id, numbers, place }) => numbers.map(({ value, unit }) => ({ name: id, value, unit, isChange: true, place }))),
    ];
    return figures.flatMap(({ name, value, unit, isChange, place }) => {
      const isWrong =
        (unit === '%' && !isChange && (value < 0 || value > 100)) || (unit === 'count' && !Number.isInteger(value)) || (value < 0 && !isChange);
      return isWrong ? [fault(rule, place, `${name}: ${value} ${unit}`, 'check the value and its unit; a growth rate needs its basis')] : [];
    });
  },
};
