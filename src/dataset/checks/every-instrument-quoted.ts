import { fault, type Check } from './check';

const rule = 'every-instrument-quoted';

/** An instrument without a single figure would be a name that answers nothing. */
export const check: Check = {
  rule,
  run({ instruments, observations }) {
    const quoted = new Set(observations.map(({ symbol }) => symbol));
    return instruments
      .filter(({ symbol }) => !quoted.has(symbol))
      .map(({ symbol, place }) => fault(rule, place, `${symbol} has no figure`, 'add the figure it was entered for, or remove it'));
  },
};
