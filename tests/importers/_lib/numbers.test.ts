import { currencyOf, decimalMarkOf, isMissing, markShown, readNumber, readUnit } from '../../../src/importers/_lib/numbers';

describe('a number that can be read in one way only needs no column', () => {
  test.each([
    ['105.65', 105.65],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234\u202f567,5', 1234567.5],
    ["1'234.50", 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['0,123', 0.123],
    ['15.06K', 15060],
    ['2.1725E7', 21725000],
    ['1e-3', 0.001],
    ['１２３．５', 123.5],
    ['.5', 0.5],
    ['+5', 5],
    ['-3.5', -3.5],
    ['−3.5', -3.5],
    ['(3.5)', -3.5],
    ['26.2万', 262000],
    ['1.5亿', 150000000],
    ['813.75 万', 8137500],
  ])('%s', (text, value) => {
    expect(readNumber(text, undefined)).toEqual({ value, unit: undefined });
  });
});

describe('with a unit or a currency beside it', () => {
  test.each([
    ['10000 t', 10000, 't'],
    ['26.2万吨', 262000, 't'],
    ['1.5 Mt', 1500000, 't'],
    ['3 ktCO2e', 3000, 't'],
    ['1.5亿元', 150000000, 'CNY'],
    ['79.26元/吨', 79.26, 'CNY'],
    ['€12.34', 12.34, 'EUR'],
    ['5.1 EUR/tCO₂', 5.1, 'EUR'],
    ['EUR 5.1', 5.1, 'EUR'],
    ['US$40', 40, 'USD'],
    ['NZ$ 64.5 per tonne', 64.5, 'NZD'],
    ['12.5%', 12.5, '%'],
    ['$5', 5, undefined],
    ['¥79.26', 79.26, undefined],
  ])('%s', (text, value, unit) => {
    expect(readNumber(text, undefined)).toEqual({ value, unit });
  });
});

test.each([
  '',
  'abc',
  '12 abc',
  '1.5 mt',
  '1..2',
  '1,23,456',
  '1.2.3',
  '2024-11-13',
  '12:30',
  '(5',
  '5)',
  '€5 USD',
  '1/2',
  '=1+1',
  '1-2',
  '٣',
  'x'.repeat(100_000),
  `${'1'.repeat(500)}`,
  'NaN',
  'Infinity',
  '1e19',
  '1e-13',
  '9'.repeat(20),
])('no number: %.20s', (text) => {
  expect(readNumber(text, undefined)).toBeUndefined();
  expect(readNumber(text, '.')).toBeUndefined();
  expect(readNumber(text, ',')).toBeUndefined();
});

describe('a mark before three digits is settled by the column', () => {
  test.each([
    ['1,234', undefined, undefined],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
    ['12,5', '.', undefined],
    ['12.5', ',', undefined],
    ['1,234', undefined, undefined],
  ] as const)('%s where the mark is %s', (text, mark, value) => {
    expect(readNumber(text, mark)?.value).toBe(value);
  });

  test.each([
    [['1,234', '12.5'], '.'],
    [['1,234', '1,234,567'], '.'],
    [['1.234', '12,5'], ','],
    [['1.234', '1.234.567'], ','],
    [['1 234,5'], ','],
    [['1.083', '1.091'], '.'],
    [['1,234', '5,678'], undefined],
    [['1,234', '1.234'], undefined],
    [['12.5', '12,5'], undefined],
    [['100', '-', null, 'volume'], undefined],
    [[5, 6.5], undefined],
  ] as const)('%j is written with %s', (cells, mark) => {
    expect(decimalMarkOf(cells)).toBe(mark);
  });

  test('a column that does not tell is written as the others are', () => {
    const others = markShown(['65,40', '1.234', '66,10']);
    expect(others).toBe(',');
    expect(decimalMarkOf(['1.234', '2.500'], others)).toBe(',');
    expect(decimalMarkOf(['1.5'], others)).toBe('.');
    expect(markShown(['1.5', '1,5'])).toBeUndefined();
  });
});

test('a number of a workbook is the one that Excel shows', () => {
  expect(readNumber(66.400000000000006, ',')).toEqual({ value: 66.4 });
  expect(readNumber(0.1 + 0.2, undefined)).toEqual({ value: 0.3 });
  expect(readNumber(Infinity, undefined)).toBeUndefined();
  expect([null, undefined, true, new Date(0)].map((cell) => readNumber(cell, '.'))).toEqual([undefined, undefined, undefined, undefined]);
});

test.each([
  null,
  undefined,
  '',
  '  ',
  '-',
  '--',
  '—',
  '－',
  '/',
  'N/A',
  'n/a',
  '#N/A',
  'n.a.',
  'NA',
  'NaN',
  '未成交',
  '不适用',
  '…',
  'Not available',
])('missing: %j', (cell) => {
  expect(isMissing(cell)).toBe(true);
});

test.each([0, '0', '5', 'abc', false, '-5', '停牌'])('not missing: %j', (cell) => {
  expect(isMissing(cell)).toBe(false);
});

test('the unit of a column', () => {
  expect(readUnit('万吨')).toEqual({ scale: 10_000, unit: 't' });
  expect(readUnit('元/吨')).toEqual({ scale: 1, unit: 'CNY' });
  expect(readUnit('亿元')).toEqual({ scale: 100_000_000, unit: 'CNY' });
  expect(readUnit('手')).toBeUndefined();
});

test('currencies by sign, word and code; a sign that several share is none', () => {
  expect(['€', '元', 'RMB', 'usd', '英镑'].map(currencyOf)).toEqual(['EUR', 'CNY', 'CNY', 'USD', 'GBP']);
  expect(['$', '¥', '￥', 'kr', ''].map(currencyOf)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
