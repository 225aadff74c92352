import { amountOf } from '../../src/core/amount';
import { resolveSymbol } from '../../src/core/symbols';
import type { Dataset } from '../../src/dataset/store';
import { bundledDataset } from '../_setup/bundled';
import { periodFrom, refusal } from '../_setup/core';
import { datasetOf, type Row } from '../_setup/facts';

type Measure = 'volume' | 'turnover';
const amount = (dataset: Dataset, symbol: string, when: string | undefined, measure: Measure = 'volume', currency?: string) =>
  amountOf(dataset, { instrument: resolveSymbol(dataset, symbol), measure, when: when === undefined ? undefined : periodFrom(when), currency }).value;
const noAmount = (...asked: Parameters<typeof amount>) => refusal(() => amount(...asked));

describe('the totals that were printed', () => {
  const dataset = bundledDataset();

  test.each([
    ['CEA', '2026-W05', 'volume', 262_000], // weekly-2026-w05 L78
    ['ICE:EUA', '2026-W05', 'volume', 158_689_000], // weekly-2026-w05 L76
    ['CEA', '2024', 'volume', 189_000_000], // mee-2025 L131
    ['CEA', '2024', 'turnover', 18_114_000_000], // mee-2025 L131
    ['CEA', '/2025-08-31', 'volume', 696_000_000], // mee-2025 L131
    ['CEA', '/2025-08-31', 'turnover', 47_826_000_000], // mee-2025 L131
    ['CEA', '2024Q1', 'volume', 8_740_300], // q1-2024 L68
    ['CEA', '2024Q1', 'turnover', 675_000_000], // q1-2024 L68
    ['挂牌协议', '2024Q1', 'volume', 3_192_100], // q1-2024 L68
    ['大宗协议', '2024Q1', 'turnover', 412_000_000], // q1-2024 L68, mislabelled there
    ['CEA', '2025-01-01/2025-07-11', 'volume', 42_617_389], // sink-news-2025-07 L64
    ['CEA', '2025-01-01/2025-07-11', 'turnover', 3_193_250_425.61], // sink-news-2025-07 L64
    ['单向竞价', '2025-07-16', 'volume', 130_000], // mee-2025 L155
    ['单向竞价', undefined, 'turnover', 9_771_500], // mee-2025 L155
    ['CCER', '2025-03-07', 'volume', 748_800], // mee-2025 L213
    ['CCER', '2025-03-07', 'turnover', 60_241_800], // mee-2025 L213
    ['CEA-2023', '/2025-08-31', 'volume', 133_000_000], // mee-2025 L153, the fourth of five
    ['SZEA', '2026-W05', 'volume', 0], // weekly-2026-w05 L81: 未成交
    ['ICE:EUA-UNNAMED', undefined, 'volume', 13_629_000], // weekly-2026-w05 L93
  ] as const)('%s %s %s: %d', (symbol, when, measure, value) => {
    expect(amount(dataset, symbol, when, measure)).toBe(value);
  });

  test('a week asked for by a day is named as a period', () => {
    const error = noAmount(dataset, 'CEA', '2026-01-28');
    expect([error.code, error.excelError]).toEqual(['total-not-of-day', '#N/A']);
    for (const language of ['zh', 'en'] as const) expect(error.text(language)).toMatch(/2026-01-28.*2026-W05/);
  });

  test('a turnover nobody printed is not made of price and volume', () => {
    expect(noAmount(dataset, 'CEA', '2026-W05', 'turnover').code).toBe('nothing-for-period');
  });
});

const TONNES: Row = { measure: 'volume', value: 700, period: '2024-03-06' };

describe('the rule', () => {
  test('nothing is carried forward', () => {
    const error = noAmount(datasetOf([TONNES]), 'TEST:A', '2024-03-07');
    expect([error.code, error.excelError]).toEqual(['nothing-near', '#N/A']);
    expect(error.text('en')).toContain('2024-03-06 volume 700 t');
  });

  test('a period is not the sum of its days', () => {
    const error = noAmount(datasetOf([TONNES]), 'TEST:A', '2024-W10');
    expect([error.code, error.text('en')]).toEqual(['nothing-for-period', expect.stringContaining('HISTORY')]);
  });

  test('left out: the newest published day or week', () => {
    expect(amount(datasetOf([TONNES, { ...TONNES, period: '2024-03-05', value: 1 }]), 'TEST:A', undefined)).toBe(700);
    expect(amount(datasetOf([TONNES, { ...TONNES, period: '2024-W10', value: 2 }]), 'TEST:A', undefined)).toBe(2);
    expect(noAmount(datasetOf([{ ...TONNES, period: '2024' }]), 'TEST:A', undefined).code).toBe('no-latest');
  });

  test('nothing traded is 0, whether volume or only a price is printed as untraded', () => {
    expect(amount(datasetOf([{ ...TONNES, traded: false, value: 0 }]), 'TEST:A', '2024-03-06')).toBe(0);
    expect(amount(datasetOf([{ period: '2024-03-06', traded: false, value: undefined }]), 'TEST:A', '2024-03-06')).toBe(0);
    expect(amount(datasetOf([{ ...TONNES, traded: false, value: 0 }]), 'TEST:A', '2024-03-06', 'turnover')).toBe(0);
  });

  test('a bound is no total, about is', () => {
    const error = noAmount(datasetOf([{ ...TONNES, bound: '>' }]), 'TEST:A', '2024-03-06');
    expect([error.code, error.text('en')]).toEqual(['only-bound', expect.stringContaining('> 700 t')]);
    expect(amount(datasetOf([{ ...TONNES, bound: '≈' }]), 'TEST:A', '2024-03-06')).toBe(700);
  });

  test('a turnover in a currency it is not printed in says which rate is missing', () => {
    const dataset = datasetOf([
      { measure: 'turnover', value: 900 },
      { measure: 'turnover', value: 125, currency: 'USD' },
    ]);
    expect(amount(dataset, 'TEST:A', '2024-03-01', 'turnover')).toBe(900);
    expect(amount(dataset, 'TEST:A', '2024-03-01', 'turnover', 'USD')).toBe(125);
    expect(noAmount(dataset, 'TEST:A', '2024-03-01', 'turnover', 'EUR').code).toBe('no-rate');
  });
});
