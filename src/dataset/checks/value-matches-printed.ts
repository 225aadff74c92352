import { printedValue } from '../printed-number';
import { fault, type Check } from './check';

const rule = 'value-matches-printed';

/** The value is the printed number in base units: nothing rounded, no unit mistaken. Derived figures have their arithmetic instead. */
export const check: Check = {
  rule,
  run: ({ observations }) =>
    observations.flatMap(({ value, printed, measure, status, place }) => {
      if (value === undefined || status === 'derived' || printed === '未成交') return [];
      const expected = printedValue(printed, measure);
      if (expected === value) return [];
      return [
        fault(
          rule,
          place,
          `value ${value}, but "${printed}" is ${expected ?? 'no number'}`,
          'write the printed number in base units: 万吨 is 10,000 t, 亿吨 100,000,000 t, 亿元 100,000,000 CNY',
        ),
      ];
    }),
};
