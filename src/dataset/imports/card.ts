import { OPEN } from '../period';
import type { Import, ImportCard, Reach } from './import';

/** What is told of an import without its figures. */
export function cardOf({ id, kind, name, imported, instruments, quotes, rates }: Import): ImportCard {
  const days = instruments.map(() => ({ first: Infinity, last: -Infinity }));
  quotes.instrument.forEach((at, row) => {
    const reach = days[at]!;
    const start = quotes.start[row] === OPEN ? quotes.end[row]! : quotes.start[row]!;
    if (start < reach.first) reach.first = start;
    if (quotes.end[row]! > reach.last) reach.last = quotes.end[row]!;
  });
  const reach: Reach[] = [
    ...instruments.map(({ symbol }, at) => ({ symbol, ...days[at]! })).filter(({ last }) => last >= 0),
    ...rates.map(({ currency, days: own }) => ({ symbol: `EUR/${currency}`, first: own[0]!, last: own.at(-1)! })),
  ];
  return { id, kind, name, imported, figures: quotes.end.length + rates.reduce((sum, { days: own }) => sum + own.length, 0), reach };
}
