import type { Measure } from './codes';

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^[多余]?万亿/, 1e12],
  [/^[多余]?亿/, 1e8],
  [/^[多余]?万/, 1e4],
];
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/**
 * The numbers of a printed text in base units: `26.2 万吨` is 262000, `97-106元/吨` is 97 and 106.
 * 万 is 10,000 and 亿 is 100,000,000, whatever unit follows.
 */
export function printedNumbers(printed: string): number[] {
  return [...printed.matchAll(NUMBER)].map((found) => {
    // In 20–100万吨 the unit of the second number is that of the first.
    const after = printed
      .slice(found.index + found[0].length)
      .replace(/^\s*[-–—~～]\s*\d[\d,.]*/, '')
      .trimStart();
    const scale = SCALES.find(([prefix]) => prefix.test(after))?.[1] ?? 1;
    // Scaling a decimal text in binary would add digits nobody printed: 813.75 × 10,000 must be 8,137,500.
    return Number((Number(found[0].replaceAll(',', '')) * scale).toPrecision(15));
  });
}

/** The number a printed text states for the measure: of a range, `low` takes the first and `high` the second. */
export function printedValue(printed: string, measure: Measure): number | undefined {
  const numbers = printedNumbers(printed);
  return measure === 'high' ? numbers.at(-1) : numbers[0];
}
