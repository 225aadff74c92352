import { periodText } from '../../../src/dataset/period';
import { dayOrderOf, readDate, type DayOrder } from '../../../src/importers/_lib/dates';
import type { Cell } from '../../../src/importers/importer';

function told(cell: Cell | undefined, order?: DayOrder): string | undefined {
  const date = readDate(cell, order);
  return date === undefined || date === 'ambiguous' ? date : periodText(date);
}

test.each([
  '2024-11-13',
  '2024/11/13',
  '2024.11.13',
  '20241113',
  '2024年11月13日',
  '２０２４－１１－１３',
  '2024-11-13T15:00:00Z',
  '2024-11-13T23:59:59.999+08:00',
  '2024-11-13 15:00',
  '2024/11/13 0:00',
  '2024/11/13 3:00:00 PM',
  '13 Nov 2024',
  '13-Nov-2024',
  '13th November 2024',
  'Nov 13, 2024',
  'November 13 2024',
  'Wed 13 Nov 2024',
  'Wednesday, 13 November 2024',
  '2024年11月13日 星期三',
  '2024-11-13(周三)',
  '45609',
  '45609.75',
])('%s is 13 November 2024', (text) => {
  expect(told(text)).toBe('2024-11-13');
});

test.each([
  [new Date('2024-11-13T00:00:00Z'), '2024-11-13'],
  [new Date('2024-11-13T23:59:59Z'), '2024-11-13'],
  [45609, '2024-11-13'],
  [45609.9, '2024-11-13'],
  [20241113, '2024-11-13'],
  [2024, '2024'],
  ['2024', '2024'],
  ['2024Q1', '2024Q1'],
  ['2024-11', '2024-11'],
  ['2024年11月', '2024-11'],
  ['Nov 2024', '2024-11'],
  ['2026-W05', '2026-W05'],
  ['2024-01-05/2024-01-09', '2024-01-05/2024-01-09'],
] as const)('%s is %s', (cell, period) => {
  expect(told(cell)).toBe(period);
});

test.each([
  null,
  undefined,
  '',
  'date',
  '合计',
  '13/11/24',
  '2024-02-30',
  '31 Feb 2024',
  'Foo 13, 2024',
  '32/13/2024',
  5,
  105.65,
  -1,
  1e12,
  true,
  new Date(Number.NaN),
  new Date('1950-01-01'),
  '9'.repeat(100_000),
])('no date: %.20s', (cell) => {
  expect(told(cell)).toBeUndefined();
});

describe('day and month in an order that only the column tells', () => {
  test.each([
    [['01/02/2024', '13/02/2024'], 'day-first'],
    [['01/02/2024', '02/13/2024'], 'month-first'],
    [['13/02/2024', '02/13/2024'], undefined],
    [['01/02/2024', '03/04/2024'], undefined],
    [['01.02.2024', '03.04.2024'], 'day-first'],
    [['2024-01-02', null, 'date', 45609], undefined],
  ] as const)('%j: %s', (cells, order) => {
    expect(dayOrderOf(cells)).toBe(order);
  });

  test('is read in that order, and as nothing where the order is open', () => {
    expect(told('01/02/2024', 'day-first')).toBe('2024-02-01');
    expect(told('01/02/2024', 'month-first')).toBe('2024-01-02');
    expect(told('01/02/2024', undefined)).toBe('ambiguous');
    expect(told('13/02/2024', undefined)).toBe('ambiguous');
    expect(told('13/02/2024', 'month-first')).toBeUndefined();
  });

  test('where both readings are one day there is nothing to tell apart', () => {
    expect(told('05/05/2024', undefined)).toBe('2024-05-05');
  });
});
