import { fault, type Check } from './check';

const rule = 'references-resolve';

/** An observation names a publication that has a card and an instrument that has an entry. */
export const check: Check = {
  rule,
  run({ sources, instruments, observations }) {
    const sourceIds = new Set(sources.map(({ id }) => id));
    const symbols = new Set(instruments.map(({ symbol }) => symbol));
    return observations.flatMap(({ source, symbol, place }) => [
      ...(sourceIds.has(source) ? [] : [fault(rule, place, `source ${source} has no card`, `add data/sources/${source}.yaml`)]),
      ...(symbols.has(symbol)
        ? []
        : [fault(rule, place, `no instrument ${symbol}`, "correct the symbol or add it to its venue's file in data/instruments")]),
    ]);
  },
};
