import { changeOf, type ChangeMode } from '../../src/core/change';
import { resolveSymbol } from '../../src/core/symbols';
import type { Dataset } from '../../src/dataset/store';
import { bundledDataset } from '../_setup/bundled';
import { periodFrom, refusal } from '../_setup/core';
import { datasetOf } from '../_setup/facts';

const change = (dataset: Dataset, symbol: string, start: string, end?: string, mode: ChangeMode = 'percent') =>
  changeOf(dataset, {
    instrument: resolveSymbol(dataset, symbol),
    start: periodFrom(start),
    end: end === undefined ? undefined : periodFrom(end),
    mode,
  });

describe('between printed figures', () => {
  const dataset = bundledDataset();

  // mee-2025 L137 prints the rise over 2024: 22.75 %.
  test('percent points', () => {
    expect(change(dataset, 'CEA', '2023-12-31', '2024-12-31')).toBeCloseTo(22.75, 1);
  });

  // mee-2025 L135 105.65, L137 97.49.
  test('or the difference in currency, as a decimal', () => {
    expect(change(dataset, 'CEA', '2024-11-13', '2024-12-31', 'absolute')).toBe(-8.16);
  });

  // weekly-2026-w05 L78 79.26 is an average, mee-2025 L137 97.49 a close.
  test('a close is not compared with an average: both are named', () => {
    const error = refusal(() => change(dataset, 'CEA', '2024-12-31'));
    expect([error.code, error.excelError]).toEqual(['different-fields', '#N/A']);
    for (const language of ['zh', 'en'] as const) {
      expect(error.text(language)).toContain('2024-12-31 close 97.49 CNY/t');
      expect(error.text(language)).toContain('2026-W05 average 79.26 CNY/t');
    }
  });
});

describe('the rule', () => {
  const dataset = datasetOf([
    { period: '2024-03-01', value: 100 },
    { period: '2024-03-08', value: 105 },
    { period: '2024-03-15', value: 0 },
  ]);

  test('5 means 5 %', () => {
    expect(change(dataset, 'TEST:A', '2024-03-01', '2024-03-08')).toBeCloseTo(5, 10);
  });

  test('each end is found as PRICE finds it, up to seven days back', () => {
    expect(change(dataset, 'TEST:A', '2024-03-04', '2024-03-10', 'absolute')).toBe(5);
    expect(refusal(() => change(dataset, 'TEST:A', '2024-03-01', '2024-03-23')).code).toBe('nothing-near');
  });

  test('the end left out is the newest', () => {
    expect(change(dataset, 'TEST:A', '2024-03-01', undefined, 'absolute')).toBe(-100);
  });

  test('from nothing there is no percentage', () => {
    const error = refusal(() => change(dataset, 'TEST:A', '2024-03-15', '2024-03-15'));
    expect([error.code, error.excelError]).toEqual(['no-change-from-zero', '#N/A']);
  });
});
