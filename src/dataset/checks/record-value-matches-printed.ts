import { printedNumbers } from '../printed-number';
import type { Place } from '../facts';
import { fault, type Check } from './check';

const rule = 'record-value-matches-printed';
/** Numbers also stand in words: 三分之二, 一半, 十余场. Those a person has to read. */
const IN_WORDS = /[一二三四五六七八九十百千两半首倍]/;

interface Figure {
  readonly name: string;
  readonly value: unknown;
  readonly printed: string;
  readonly locator: string;
  readonly place: Place;
}

/** The value of a record's number is printed, in base units. */
export const check: Check = {
  rule,
  run({ records: { systems, statistics, policies, news } }) {
    const figures: Figure[] = [
      ...statistics.map((entry) => ({ ...entry, name: entry.id })),
      ...policies.flatMap(({ id, indicators, place }) => indicators.map((entry) => ({ ...entry, name: id, place }))),
      ...news.flatMap(({ id, numbers, place }) => numbers.map((entry) => ({ ...entry, name: id, place }))),
      ...systems.flatMap(({ id, place, launchYear, coveragePct, offsetLimitPct, offsetDemandTonnes, auctionRevenue2024Usd }) =>
        [launchYear, coveragePct, offsetLimitPct, offsetDemandTonnes, auctionRevenue2024Usd].flatMap((entry) =>
          entry ? [{ ...entry, name: id, place }] : [],
        ),
      ),
    ];
    return figures
      .filter(isOff)
      .map(({ name, value, printed, place }) =>
        fault(
          rule,
          place,
          `${name}: ${String(value)}, printed "${printed}"`,
          'write the printed number in base units, or quote the words that hold it',
        ),
      );
  },
};

/** 亿 after a tab or beside 美元 and the million of MtCO2e count as well; a fall may be printed without its sign. */
function isOff({ value, printed, locator }: Figure): boolean {
  if (typeof value !== 'number') return false;
  const numbers = printedNumbers(printed.replace(/\s+/g, ' ').replace(/(\d),(?=\d(?!\d\d))/g, '$1.'));
  if (numbers.length === 0) return !IN_WORDS.test(printed);
  // Torn lines leave 万 or 亿 on the next one.
  const scales = [1, ...(/Mt/.test(printed) ? [1e6] : []), ...(locator.includes('+') ? [1e4, 1e8] : [])];
  const scaled = numbers.flatMap((number) => scales.map((scale) => Number((number * scale).toPrecision(15))));
  return !scaled.some((number) => number === Math.abs(value) || number === value);
}
