import { amountOf } from '../../src/core/amount';
import { conversionOf } from '../../src/core/currency';
import { resolveSymbol } from '../../src/core/symbols';
import { noPrice, periodFrom, priceAt, priceRow, refusal } from '../_setup/core';
import { datasetOf, instrumentFact, type Row } from '../_setup/facts';
import { withRates } from '../_setup/rates';

const A = 'TEST:A';
const E = 'TEST:E';

/** A is quoted in yuan, E in euro; Friday 1 March to Friday 8 March 2024, without Wednesday. */
const QUOTES: readonly Row[] = [
  { period: '2024-03-01', value: 80 },
  { period: '2024-03-06', value: 88 },
  { period: '2024-W10', measure: 'average', value: 84 },
  { period: '2024-03-13', value: 90 },
  { period: '2024-03-18', traded: false, value: undefined, printed: '未成交' },
  { period: '2024-03-19', bound: '>', value: 100 },
  { period: '2024-W10', measure: 'turnover', value: 4_200_000 },
  { period: '/2024-03-31', measure: 'turnover', value: 9_000_000 },
  { period: '2024-03-18', measure: 'turnover', value: 0, traded: false, printed: '未成交' },
  { symbol: E, period: '2024-03-01', value: 60, currency: 'EUR' },
];
const INSTRUMENTS = [instrumentFact(A), instrumentFact(E, { currency: 'EUR' })];
const CNY = { '2024-03-01': '8.00', '2024-03-04': '7.60', '2024-03-05': '7.70', '2024-03-07': '7.90', '2024-03-08': '8.00' };
const USD = { '2024-03-01': '1.10', '2024-03-04': '1.00', '2024-03-05': '1.10', '2024-03-07': '1.20', '2024-03-08': '1.30' };

const RATES = { CNY, USD };
const withoutRates = datasetOf(QUOTES, { instruments: INSTRUMENTS });
const dataset = withRates(withoutRates, RATES);
const converted = (symbol: string, when: string | undefined, currency: string, maxAgeDays?: number) =>
  priceAt(dataset, symbol, when, { currency, ...(maxAgeDays !== undefined && { maxAgeDays }) }).value;

describe('a price', () => {
  test('of a day at the rate of that day: into euro, out of euro, and across', () => {
    expect(converted(A, '2024-03-01', 'EUR')).toBeCloseTo(80 / 8, 12);
    expect(converted(E, '2024-03-01', 'CNY')).toBeCloseTo(60 * 8, 12);
    expect(converted(E, '2024-03-01', 'USD')).toBeCloseTo(60 * 1.1, 12);
    expect(converted(A, '2024-03-01', 'USD')).toBeCloseTo((80 / 8) * 1.1, 12);
  });

  test('of a day without a rate at the one before', () => {
    // Wednesday, 6 March: Tuesday's.
    expect(converted(A, '2024-03-06', 'EUR')).toBeCloseTo(88 / 7.7, 12);
  });

  test('of a week at the mean of the rates of its days', () => {
    // 7.60, 7.70, 7.90 and 8.00; 1.00, 1.10, 1.20 and 1.30.
    expect(converted(A, '2024-W10', 'EUR')).toBeCloseTo(84 / 7.8, 12);
    expect(converted(A, '2024-W10', 'USD')).toBeCloseTo((84 / 7.8) * 1.15, 12);
  });

  test('that is carried forward at the rate of its own day, not of the day asked for', () => {
    expect(converted(A, '2024-03-03', 'EUR')).toBeCloseTo(80 / 8, 12);
  });

  test('that covers a day as the week it is', () => {
    expect(converted(A, '2024-03-07', 'EUR')).toBeCloseTo(84 / 7.8, 12);
  });

  test('in its own currency as it is printed, without a rate', () => {
    expect(priceAt(withoutRates, A, '2024-03-01', { currency: 'CNY' }).value).toBe(80);
    expect(priceAt(withoutRates, E, '2024-03-01', { currency: 'EUR' }).value).toBe(60);
    expect(converted(A, '2024-03-01', 'CNY')).toBe(80);
  });

  test.each([
    ['not traded', '2024-03-18', 'not-traded'],
    ['a mere bound', '2024-03-19', 'only-bound'],
    ['not there', '2023-03-01', 'nothing-near'],
  ])('%s stays so in any currency', (_, when, code) => {
    expect(noPrice(dataset, A, when, { currency: 'EUR' }).code).toBe(code);
    expect(noPrice(dataset, A, when, { currency: 'JPY' }).code).toBe(code);
  });
});

describe('without a rate', () => {
  const fault = (when: string, currency: string) => noPrice(dataset, A, when, { currency });

  test('five days after the last: #N/A that names the rates, and how far those imported reach', () => {
    const error = fault('2024-03-13', 'USD');
    expect([error.code, error.excelError]).toEqual(['no-rate', '#N/A']);
    for (const language of ['en', 'zh'] as const) {
      for (const said of ['2024-03-13', 'EUR/CNY 2024-03-01/2024-03-08', 'EUR/USD 2024-03-01/2024-03-08']) {
        expect(error.text(language)).toContain(said);
      }
    }
  });

  test('of the currency asked for: only that one is named', () => {
    const error = fault('2024-03-01', 'JPY');
    expect(error.detail).toMatchObject({ from: 'CNY', to: 'JPY', missing: ['EUR/JPY'], imported: [] });
    expect(error.text('en')).toContain('ECB reference rates can be imported on the Data page');
    expect(error.text('zh')).toContain('可在“数据”页导入欧洲央行参考汇率');
  });

  test('with none imported', () => {
    const error = noPrice(withoutRates, A, '2024-03-01', { currency: 'USD' });
    expect(error.detail).toMatchObject({ missing: ['EUR/CNY', 'EUR/USD'], imported: [] });
  });
});

describe('what is printed in the currency asked for', () => {
  const rows: readonly Row[] = [
    { period: '2024-03-01', value: 80 },
    { period: '2024-03-01', value: 11.5, currency: 'USD' },
    { period: '2024-03-05', value: 77 },
    { period: '2024-03-07', value: 79 },
    { period: '2024-03-07', value: 12, bound: '>', currency: 'USD' },
    { period: '2024-03-08', bound: '≥', value: 80 },
    { period: '2024-03-08', bound: '≥', value: 13, currency: 'USD' },
  ];
  const both = withRates(datasetOf(rows), RATES);
  const inDollars = (when: string) => priceAt(both, A, when, { currency: 'USD' }).value;

  test('wins over a conversion, with rates and without', () => {
    expect(inDollars('2024-03-01')).toBe(11.5);
    expect(priceAt(datasetOf(rows), A, '2024-03-01', { currency: 'USD' }).value).toBe(11.5);
  });

  test('wins too where both are carried forward from the same day', () => {
    expect(inDollars('2024-03-02')).toBe(11.5);
  });

  test('gives way to what is nearer to the day', () => {
    expect(inDollars('2024-03-05')).toBeCloseTo((77 / 7.7) * 1.1, 12);
    expect(inDollars('2024-03-06')).toBeCloseTo((77 / 7.7) * 1.1, 12);
  });

  test('gives way where it is a mere bound and the other a number; two bounds stay one', () => {
    expect(inDollars('2024-03-07')).toBeCloseTo((79 / 7.9) * 1.2, 12);
    expect(noPrice(both, A, '2024-03-08', { currency: 'USD' }).text('en')).toContain('≥ 13 USD/t');
  });

  test('is found by its period too', () => {
    const rowsOfYear: readonly Row[] = [
      { measure: 'price', period: '2024', value: 80 },
      { measure: 'price', period: '2024', value: 11, currency: 'USD' },
    ];
    expect(priceAt(withRates(datasetOf(rowsOfYear), RATES), A, '2024', { currency: 'USD' }).value).toBe(11);
  });
});

describe('a turnover', () => {
  const turnover = (when: string, currency: string) =>
    amountOf(dataset, { instrument: resolveSymbol(dataset, A), measure: 'turnover', when: periodFrom(when), currency });

  test('is converted as a price is', () => {
    expect(turnover('2024-W10', 'EUR').value).toBeCloseTo(4_200_000 / 7.8, 6);
  });

  test('of nothing traded is 0 in any currency, rate or not', () => {
    expect(turnover('2024-03-18', 'USD').value).toBe(0);
    expect(turnover('2024-03-18', 'JPY').value).toBe(0);
  });

  test('since trading began has no rate, and says why', () => {
    const error = refusal(() => turnover('/2024-03-31', 'EUR'));
    expect(error.code).toBe('no-rate');
    expect(error.text('en')).toContain('since trading began has no average rate: ask for it in CNY');
    expect(error.text('zh')).toContain('自开市起的数据没有对应的平均汇率，请以 CNY 查询');
  });
});

describe('how it was converted', () => {
  const of = (when: string, currency: string | undefined) => conversionOf(dataset, priceRow(dataset, A, when), currency);

  test('by both rates across, by one to or from the euro', () => {
    expect(of('2024-03-01', 'USD')).toMatchObject({ from: 'CNY', to: 'USD', divisor: { value: 8 }, factor: { value: 1.1 } });
    expect(of('2024-03-01', 'EUR')).toMatchObject({ divisor: { value: 8 }, factor: undefined });
    expect(conversionOf(dataset, priceRow(dataset, E, '2024-03-01'), 'USD')).toMatchObject({ divisor: undefined, factor: { value: 1.1 } });
  });

  test('not at all in its own currency', () => {
    expect([of('2024-03-01', 'CNY'), of('2024-03-01', undefined)]).toEqual([undefined, undefined]);
  });
});
