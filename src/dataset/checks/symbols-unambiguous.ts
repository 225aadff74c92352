import { normaliseName } from '../names';
import { fault, type Check } from './check';

const rule = 'symbols-unambiguous';

/** A symbol or alias means one instrument; its venue part is the venue whose file it stands in. */
export const check: Check = {
  rule,
  run({ instruments }) {
    const owners = new Map<string, string>();
    return instruments.flatMap((instrument) => {
      const { symbol, venue, place, aliases, name } = instrument;
      const misplaced = symbol.startsWith(`${venue}:`)
        ? []
        : [fault(rule, place, `${symbol} stands in the file of ${venue}`, `move it to the file of ${symbol.split(':')[0]}`)];
      const taken = [symbol, ...aliases, name.zh, name.en].flatMap((text) => {
        const key = normaliseName(text);
        const owner = owners.get(key) ?? symbol;
        owners.set(key, owner);
        return owner === symbol
          ? []
          : [fault(rule, place, `"${text}" already means ${owner}`, 'keep the name for one of them, or list it under ambiguousNames of both')];
      });
      return [...misplaced, ...taken];
    });
  },
};
