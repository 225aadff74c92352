import { fault, type Check } from './check';

const rule = 'untraded-has-no-price';

/** Where nothing was traded there is no price and the volume is 0; everywhere else there is a value. */
export const check: Check = {
  rule,
  run: ({ observations }) =>
    observations.flatMap(({ traded, measure, value, place }) => {
      const expected = traded ? 'a value' : measure === 'volume' || measure === 'turnover' ? 0 : 'no value';
      const isRight = traded ? value !== undefined : value === (expected === 0 ? 0 : undefined);
      return isRight ? [] : [fault(rule, place, `traded is ${traded}, value is ${value ?? 'absent'}`, `give it ${expected}`)];
    }),
};
