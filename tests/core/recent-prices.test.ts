import { recentPrices } from '../../src/core/recent-prices';
import { isoDate } from '../../src/core/dataset';
import type { Dataset } from '../../src/core/dataset';
import { resolveSymbol } from '../../src/core/symbols';
import { bundledDataset } from '../_setup/bundled';
import { datasetOf, type Row } from '../_setup/facts';
import { importOf, joined } from '../_setup/imports';

const of = (dataset: Dataset, preferred?: string) => recentPrices(dataset, 0, preferred);
const days = (dataset: Dataset, preferred?: string) => of(dataset, preferred)!.points.map(({ day }) => isoDate(day));
const closes = (...periods: string[]): Row[] => periods.map((period, at) => ({ period, value: 50 + at }));

test("China's closes are drawn, its one weekly average is not joined to them", () => {
  const dataset = bundledDataset();
  const { measure, points } = recentPrices(dataset, resolveSymbol(dataset, 'CEA'), 'average')!;
  expect(measure).toBe('close');
  // mee-2025 L135: 105.65元/吨; q1-2024 L46: 90.66元/吨.
  const known = points.map(({ day, value }) => [isoDate(day), value]);
  expect(known).toContainEqual(['2024-03-29', 90.66]);
  expect(known).toContainEqual(['2024-11-13', 105.65]);
  expect(known).not.toContainEqual(['2026-02-01', 79.26]);
  expect(points.map(({ isJoined }) => isJoined)).not.toContain(true);
});

test('two figures have no shape', () => {
  const dataset = bundledDataset();
  expect(recentPrices(dataset, resolveSymbol(dataset, 'CCER'), 'average')).toBeUndefined();
  expect(of(datasetOf(closes('2024-03-01', '2024-03-04')))).toBeUndefined();
  expect(of(datasetOf(closes('2024-03-01', '2024-03-04', '2024-03-05')))?.points).toHaveLength(3);
});

test('the kind that stands beside goes before one with more prices, and weeks are a kind of their own', () => {
  const rows: Row[] = [
    ...closes('2024-03-01', '2024-03-04', '2024-03-05', '2024-03-06'),
    ...['2024-W09', '2024-W10', '2024-W11'].map((period): Row => ({ period, measure: 'average', value: 60 })),
    ...['2024-03-01', '2024-03-04'].map((period): Row => ({ period, measure: 'average', value: 70 })),
  ];
  const dataset = datasetOf(rows);
  expect(of(dataset, undefined)?.measure).toBe('close');
  expect(of(dataset, 'settlement')?.measure).toBe('close');
  expect(of(dataset, 'average')?.points.map(({ value }) => value)).toEqual([60, 60, 60]);
});

test('a weekend and a holiday leave no gap, a missing week and a day without trade do', () => {
  const isJoined = (dataset: Dataset) => of(dataset)!.points.map((point) => point.isJoined);
  // Friday to Monday; over the Spring Festival of 2024; over a fortnight.
  expect(isJoined(datasetOf(closes('2024-02-05', '2024-02-08', '2024-02-18', '2024-03-01')))).toEqual([false, true, true, false]);
  const untraded: Row = { period: '2024-03-04', value: undefined, traded: false, printed: '未成交' };
  expect(isJoined(datasetOf([...closes('2024-02-29', '2024-03-01', '2024-03-05'), untraded]))).toEqual([false, true, false]);
});

test('no bound, no volume and no price of another currency is drawn', () => {
  const dataset = datasetOf([
    ...closes('2024-03-01', '2024-03-04', '2024-03-05'),
    { period: '2024-03-06', value: 100, bound: '>' },
    { period: '2024-03-07', value: 9, currency: 'EUR' },
    { period: '2024-03-08', value: 1000, measure: 'volume' },
  ]);
  expect(days(dataset)).toEqual(['2024-03-01', '2024-03-04', '2024-03-05']);
});

test('the last sixty are drawn', () => {
  const periods = Array.from({ length: 100 }, (_, at) => isoDate(45352 + at));
  const drawn = days(datasetOf(closes(...periods)));
  expect(drawn).toHaveLength(60);
  expect(drawn[0]).toBe(periods[40]);
  expect(drawn.at(-1)).toBe(periods[99]);
});

test('what the dataset says of a day goes before what is imported, also that nothing was traded', () => {
  const own: Row[] = [...closes('2024-03-01'), { period: '2024-03-06', value: undefined, traded: false, printed: '未成交' }];
  const imported = ['2024-03-01', '2024-03-04', '2024-03-05', '2024-03-06', '2024-03-07'].map((period): Row => ({ period, value: 80 }));
  const dataset = joined(own, [importOf(1, imported)]);
  expect(of(dataset)?.points.map(({ day, value, isJoined }) => [isoDate(day), value, isJoined])).toEqual([
    ['2024-03-01', 50, false],
    ['2024-03-04', 80, true],
    ['2024-03-05', 80, true],
    ['2024-03-07', 80, false],
  ]);
});
