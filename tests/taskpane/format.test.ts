import fc from 'fast-check';
import {
  amountParts,
  alignedNumber,
  alignedTexts,
  capitalised,
  figureParts,
  numberText,
  periodDays,
  periodLabel,
  printedParts,
  volumeText,
  withCount,
} from '../../src/taskpane/format';
import { sayIn } from '../../src/taskpane/strings';
import { bundledDataset } from '../_setup/bundled';
import { periodFrom } from '../_setup/core';
import { SEED } from '../_setup/random-values';

const LANGUAGES = ['zh', 'en'] as const;
const SIZES: Readonly<Record<string, number>> = { 吨: 1, 万吨: 1e4, 亿吨: 1e8, t: 1, Mt: 1e6, '': 1, 万: 1e4, 亿: 1e8, m: 1e6, bn: 1e9 };
/** What a reader makes of it again: digits and decimal point, times the unit. */
const numberRead = (text: string) => Number(text.replaceAll(',', ''));
const scaledRead = (number: string, unit: string) => {
  const [whole = '', fraction = ''] = number.replaceAll(',', '').split('.');
  const zeros = Math.log10(SIZES[unit]!);
  return Number(`${whole}${fraction.padEnd(zeros, '0').slice(0, zeros)}.${fraction.slice(zeros) || '0'}`);
};
/** As prices and volumes are printed: up to fourteen digits, some after the point. */
const printed = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));

test('a number keeps all its digits', () => {
  fc.assert(
    fc.property(printed, (value) => numberRead(numberText(value)) === value),
    { seed: SEED, numRuns: 2000 },
  );
  expect([1234.5, 0.262, 1e7, 0.1 + 0.2, -3].map(numberText)).toEqual(['1,234.5', '0.262', '10,000,000', '0.30000000000000004', '-3']);
});

test('padded numbers line up on the decimal point', () => {
  expect(['79.26', '33.9', '28', '105.655'].map((text) => alignedNumber(Number(text)))).toEqual([
    '79.26',
    '33.9\u2007',
    '28\u2008\u2007\u2007',
    '105.655',
  ]);
  fc.assert(
    fc.property(printed, (value) => {
      const text = alignedNumber(value);
      const afterPoint = text.length - text.search(/[.\u2008]/);
      return numberRead(text.replace(/[\u2007\u2008]/g, '')) === value && afterPoint >= 3;
    }),
    { seed: SEED },
  );
});

test.each(LANGUAGES)('a volume loses no digit to its unit (%s)', (language) => {
  fc.assert(
    fc.property(printed, (value) => {
      const [number, unit] = volumeText(value, language).split(' ');
      return scaledRead(number!, unit!) === value;
    }),
    { seed: SEED, numRuns: 2000 },
  );
});

test.each([
  ['zh', 262_000, '26.2 万吨'],
  ['en', 262_000, '262,000 t'],
  ['zh', 158_689_000, '15,868.9 万吨'],
  ['zh', 189_000_000, '1.89 亿吨'],
  ['en', 158_689_000, '158.689 Mt'],
  ['zh', 42_617_389, '42,617,389 吨'],
  ['zh', 0, '0 吨'],
  ['en', 1, '1 t'],
] as const)('%s: %d tonnes', (language, tonnes, text) => {
  expect(volumeText(tonnes, language)).toBe(text);
});

test.each([
  ['zh', { value: 42_009_000_000, unit: 'USD' }, '420.09', '亿 USD'],
  ['en', { value: 42_009_000_000, unit: 'USD' }, '42.009', 'bn USD'],
  ['en', { value: 28_360_000, unit: 't', bound: '≈' }, '≈ 28.36', 'Mt'],
  ['zh', { value: 38, unit: 'count', bound: '=' }, '38', ''],
  ['en', { value: 3, unit: 'years', bound: '≥' }, '≥ 3', 'years'],
  ['zh', { value: 1.4, unit: 'times' }, '1.4', '倍'],
  ['zh', { value: 0.2, unit: 'tCO2/tce' }, '0.2', 'tCO2/tce'],
  ['en', { value: -1.5, unit: '%' }, '-1.5', '%'],
] as const)('%s: an amount %j', (language, amount, number, unit) => {
  expect(amountParts(amount, language)).toEqual({ number, unit });
});

test('a name is counted in the signs of its language', () => {
  expect(withCount('非洲', 7, 'zh')).toBe('非洲（7）');
  expect(withCount('Africa', 7, 'en')).toBe('Africa (7)');
});

describe('every figure of the dataset', () => {
  const dataset = bundledDataset();
  test.each(LANGUAGES)('is shown with its unit and all its digits (%s)', (language) => {
    const { quotes } = dataset;
    for (let row = 0; row < quotes.size; row++) {
      if (quotes.traded[row] !== 1) continue;
      const { number, unit } = figureParts(dataset, row, language);
      const scale = unit.endsWith('/t') ? '' : unit.replace(/\s*[A-Z]{3}$/, '');
      expect({ row, unit, value: scaledRead(number.replace(/^\D+ /, ''), scale) }).toEqual({ row, unit: expect.stringMatching(/^([A-Z]{3}\/t|(亿吨|万吨|吨|Mt|t)|((亿|万|bn|m) )?[A-Z]{3})$/), value: quotes.value[row] }); // prettier-ignore
    }
  });
});

test('periods are told as a reader looks for them', () => {
  const [zh, en] = [sayIn('zh'), sayIn('en')];
  expect(periodDays(periodFrom('2026-W05'), en)).toBe('2026-01-26 … 02-01');
  expect(periodDays(periodFrom('2024Q1'), en)).toBe('2024Q1');
  expect(periodLabel(periodFrom('/2025-08-31'), zh)).toBe('截至 2025-08-31 累计');
  expect(periodLabel(periodFrom('/2025-08-31'), en)).toBe('to 2025-08-31');
});

test('numbers of any precision line up on the decimal point among themselves', () => {
  expect(alignedTexts(['≥ 50', '3.25', '1,000.5'])).toEqual(['≥ 50\u2008\u2007\u2007', '3.25', '1,000.5\u2007']);
  expect(alignedTexts(['50', '1,000'])).toEqual(['50', '1,000']);
  expect(alignedTexts([])).toEqual([]);
});

test('a line begins with a capital, in English', () => {
  expect(['central document', 'MRV', '现行有效', ''].map(capitalised)).toEqual(['Central document', 'MRV', '现行有效', '']);
});

test.each([
  [{ value: 1.0813, measure: 'rate', currency: 'USD', bound: '=' }, '1.0813', 'USD', '1.0813', 'USD'],
  [{ value: 100, measure: 'close', currency: 'CNY', bound: '>' }, '> 100', 'CNY/t', '> 100', 'CNY/t'],
  [{ value: 1_500_000, measure: 'volume', currency: '', bound: '=' }, '150', '万吨', '1.5', 'Mt'],
  [{ value: 1_250_000, measure: 'turnover', currency: 'CNY', bound: '=' }, '125', '万 CNY', '1.25', 'm CNY'],
] as const)('a figure that is in no dataset yet: %j', (figure, zhNumber, zhUnit, enNumber, enUnit) => {
  expect(printedParts(figure, 'zh')).toEqual({ number: zhNumber, unit: zhUnit });
  expect(printedParts(figure, 'en')).toEqual({ number: enNumber, unit: enUnit });
});
