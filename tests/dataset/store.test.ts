import fc from 'fast-check';
import { parsePeriod, spanOf, type Period } from '../../src/dataset/period';
import { DAYS, OTHER, WEEKS, spanClassOf, type Dataset } from '../../src/dataset/store';
import { classOf } from '../../src/core/lookup';
import { datasetOf } from '../_setup/facts';

const serial = (text: string) => parsePeriod(text)!.end;

describe('rows of an instrument and class', () => {
  const dataset = datasetOf([
    { symbol: 'TEST:A', period: '2024-03-05', value: 1, locator: 'L1' },
    { symbol: 'TEST:A', period: '2024-03-08', value: 2, locator: 'L1' },
    { symbol: 'TEST:A', period: '2024-W10', value: 3, locator: 'L1' },
    { symbol: 'TEST:A', period: '2024-03-05/2024-03-11', value: 4, locator: 'L1' },
    { symbol: 'TEST:A', period: '/2024-03-08', value: 5, locator: 'L1' },
    { symbol: 'TEST:B', period: '2024-03-06', value: 6, locator: 'L2' },
  ]);
  const valuesIn = ({ quotes }: Dataset, instrument: number, spanClass: 0 | 1 | 2) => [
    ...quotes.value.slice(quotes.from(instrument, spanClass), quotes.until(instrument, spanClass)),
  ];

  test('stand together', () => {
    expect(valuesIn(dataset, 0, DAYS)).toEqual([1, 2]);
    expect(valuesIn(dataset, 0, WEEKS)).toEqual([3]);
    // Seven days that begin on a Tuesday are no week.
    expect(valuesIn(dataset, 0, OTHER)).toEqual([5, 4]);
    expect(valuesIn(dataset, 1, DAYS)).toEqual([6]);
    expect(valuesIn(dataset, 1, WEEKS)).toEqual([]);
    expect(valuesIn(dataset, 1, OTHER)).toEqual([]);
  });

  test.each([
    ['2024-03-01', 1],
    ['2024-03-05', 1],
    ['2024-03-06', 2],
    ['2024-03-08', 2],
  ])('the first that ends on %s or later is found', (day, value) => {
    expect(dataset.quotes.value[dataset.quotes.seek(0, DAYS, serial(day))]).toBe(value);
  });

  test('past the last there is none', () => {
    expect(dataset.quotes.seek(0, DAYS, serial('2024-03-09'))).toBe(dataset.quotes.until(0, DAYS));
    expect(dataset.quotes.seek(1, WEEKS, serial('2024-03-09'))).toBe(dataset.quotes.until(1, WEEKS));
  });

  test('a currency no figure is in has no position', () => {
    expect(dataset.quotes.texts[dataset.quotes.currencyPosition('CNY')]).toBe('CNY');
    expect(dataset.quotes.currencyPosition('XYZ')).toBe(-1);
  });
});

test('every period falls into the same class wherever it is asked', () => {
  const day = fc.integer({ min: 32874, max: 73050 });
  fc.assert(
    fc.property(day, fc.oneof(fc.nat(40), fc.constant(6), fc.constant(0)), (start, length) => {
      const period: Period = { start, end: start + length };
      expect(classOf(period)).toBe(spanClassOf(spanOf(period)));
    }),
  );
});
