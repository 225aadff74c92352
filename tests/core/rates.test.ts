import { rateOf } from '../../src/core/rates';
import { periodFrom } from '../_setup/core';
import { datasetOf } from '../_setup/facts';
import { withRates } from '../_setup/rates';

/** Weekdays from Monday, 29 April 2024, on; 1 May is a holiday. */
const DAYS = { '2024-04-29': '1.0', '2024-04-30': '1.1', '2024-05-02': '1.3', '2024-05-03': '1.4', '2024-05-06': '1.5' };
const dataset = withRates(datasetOf([{}]), { USD: DAYS });
const rate = (when: string, currency = 'USD') => rateOf(dataset, currency, periodFrom(when))?.value;

describe('a day', () => {
  test.each([
    ['at its own rate', '2024-05-02', 1.3],
    ['a holiday at the one before', '2024-05-01', 1.1],
    ["a Sunday at Friday's", '2024-05-05', 1.4],
    ['four days after the last', '2024-05-10', 1.5],
  ])('%s', (_, day, value) => {
    expect(rate(day)).toBe(value);
  });

  test.each([
    ['five days after the last', '2024-05-11'],
    ['before the first', '2024-04-28'],
  ])('%s has none', (_, day) => {
    expect(rate(day)).toBeUndefined();
  });

  test('nor has one of a currency that was not imported', () => {
    expect(rate('2024-05-02', 'CNY')).toBeUndefined();
  });
});

describe('a longer period', () => {
  test('at the mean of its days, a holiday left out', () => {
    // 1.0, 1.1, 1.3 and 1.4.
    expect(rate('2024-W18')).toBeCloseTo(1.2, 12);
  });

  test('names its first and last rate', () => {
    expect(rateOf(dataset, 'USD', periodFrom('2024-W18'))).toMatchObject({ currency: 'USD', first: 0, last: 3 });
  });

  test('not at a part of it: the file ends on Monday', () => {
    expect(rate('2024-W19')).toBeUndefined();
  });

  test.each([
    ['ends four days after the last rate', '2024-05-02/2024-05-10', 1.4],
    ['begins four days before the first', '2024-04-25/2024-05-03', 1.2],
  ])('%s', (_, period, value) => {
    expect(rate(period)).toBeCloseTo(value, 12);
  });

  test.each([
    ['ends five days after the last rate', '2024-05-02/2024-05-11'],
    ['begins five days before the first', '2024-04-24/2024-05-03'],
    ['lies before the first', '2023'],
    ['lies after the last', '2025'],
    ['goes back to when trading began', '/2024-05-03'],
  ])('%s and has none', (_, period) => {
    expect(rate(period)).toBeUndefined();
  });

  test('nowhere more days in a row without a rate than over Christmas', () => {
    const over = (...days: string[]) => {
      const made = withRates(datasetOf([{}]), { USD: Object.fromEntries(days.map((day) => [day, '1.5'])) });
      return rateOf(made, 'USD', periodFrom('2024-12-20/2025-01-02'))?.value;
    };
    expect(over('2024-12-20', '2024-12-24', '2024-12-29', '2025-01-02')).toBe(1.5);
    expect(over('2024-12-20', '2024-12-23', '2024-12-29', '2025-01-02')).toBeUndefined();
  });

  test('a month', () => {
    const weekdays = ['03', '04', '05', '06', '07', '10', '11', '12', '13', '14', '17', '18', '19', '20', '21', '24', '25', '26', '27', '28'];
    const made = withRates(datasetOf([{}]), { USD: Object.fromEntries(weekdays.map((day, at) => [`2025-02-${day}`, at < 10 ? '1.0' : '1.1'])) });
    expect(rateOf(made, 'USD', periodFrom('2025-02'))?.value).toBeCloseTo(1.05, 12);
    expect(rateOf(made, 'USD', periodFrom('2025Q1'))).toBeUndefined();
  });
});
