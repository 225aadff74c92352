import { boardOf, boardSegments } from '../../src/core/board';
import { SEGMENTS, type Segment } from '../../src/dataset/codes';
import type { Dataset } from '../../src/dataset/store';
import { bundledDataset } from '../_setup/bundled';
import { SYMBOLS } from '../_setup/contract';
import { periodFrom, refusal } from '../_setup/core';
import { datasetOf, instrumentFact, type Row } from '../_setup/facts';
import { importOf, joined } from '../_setup/imports';

const board = (dataset: Dataset, segment?: Segment, when?: string) =>
  boardOf(dataset, segment, when === undefined ? undefined : periodFrom(when)).map(
    ({ instrument, price, volumeTonnes, trend, isTraded, measure }) => [
      dataset.instruments[instrument]!.symbol,
      price,
      volumeTonnes,
      trend,
      isTraded,
      measure,
    ],
  );

describe('the boards that were printed', () => {
  const dataset = bundledDataset();

  test('secondary spot', () => {
    // weekly-2026-w05 L75 to L86, in the order of its table.
    expect(board(dataset, 'secondary-spot', '2026-W05')).toEqual([
      ['EEX:EUA', 85.46, 5_398_000, '↓', true, 'average'],
      ['ICE:EUA', 85.45, 158_689_000, '↓', true, 'average'],
      ['ICE:UKA', 65.62, 12_349_000, '↑', true, 'average'],
      ['SEEE:CEA', 79.26, 262_000, '↑', true, 'average'],
      ['SEEE:SHEA', 58.92, 55_000, '↓', true, 'average'],
      ['CEEX:GDEA', 38.37, 61_447, '↓', true, 'average'],
      ['SZGEX:SZEA', undefined, 0, '/', false, undefined],
      ['TCX:TJEA', undefined, 0, '/', false, undefined],
      ['CBGEX:BEA', undefined, 0, '/', false, undefined],
      ['CHEEX:HBEA', 33.9, 38_513, '↑', true, 'average'],
      ['HXEE:FJEA', 28, 1_000, '↑', true, 'average'],
      ['CQTCE:CQEA', undefined, 0, '/', false, undefined],
    ]);
  });

  test('futures, two of them with a volume only', () => {
    // weekly-2026-w05 L91 to L94
    expect(board(dataset, 'futures', '2026-W05')).toEqual([
      ['EEX:EUA-DEC27', 87.86, 935_000, '↑', true, 'average'],
      ['CME:EUA-UNNAMED', undefined, 0, '↑', false, undefined],
      ['ICE:EUA-UNNAMED', undefined, 13_629_000, '↑', true, undefined],
      ['ICE:UKA-DEC26', 68.48, 121_000, '↑', true, 'average'],
    ]);
  });

  test('primary auctions', () => {
    // weekly-2026-w05 L67 to L70
    expect(board(dataset, 'primary-auction', '2026-W05').map(([symbol, price, volume]) => [symbol, price, volume])).toEqual([
      ['EEX:EUA-AUCTION', 84.97, 8_137_500],
      ['EEX:EUA-AUCTION-DE', 81.68, 1_093_000],
      ['EEX:EUA-AUCTION-PL', undefined, 0],
      ['ICE:UKA-AUCTION', 64.75, 4_149_000],
    ]);
  });

  test('the channels of the first quarter of 2024', () => {
    // q1-2024 L68
    expect(board(dataset, 'china-national', '2024Q1').map(([symbol, , volume]) => [symbol, volume])).toEqual([
      ['SEEE:CEA-LISTED', 3_192_100],
      ['SEEE:CEA-BLOCK', 5_548_200],
    ]);
  });

  test('prices set by law', () => {
    // icap-2025 L306-307, L338-339
    expect(board(dataset, 'reference', '2025').map(([symbol, price]) => [symbol, price])).toEqual([
      ['CA:BENCHMARK', 95],
      ['CA-NL:PSS', 95],
    ]);
  });

  test('left out: the newest week, all segments, in the order of the weekly', () => {
    const { reference: _, 'china-national': __, ...weekly } = SYMBOLS;
    expect(board(dataset).map(([symbol]) => symbol)).toEqual(Object.values(weekly).flat());
    expect(board(dataset)).toEqual(board(dataset, undefined, '2026-W05'));
  });

  test('a day means its week', () => {
    expect(board(dataset, 'futures', '2026-01-28')).toEqual(board(dataset, 'futures', '2026-W05'));
    expect(board(dataset, 'futures', '2026-02-01')).toEqual(board(dataset, 'futures', '2026-W05'));
  });

  test('a period without figures names the nearest', () => {
    const error = refusal(() => board(dataset, 'secondary-spot', '2026-02-02'));
    expect([error.code, error.excelError]).toEqual(['no-rows', '#N/A']);
    expect(error.text('en')).toMatch(/secondary-spot.*2026-W06.*2026-W05/);
    expect(refusal(() => board(dataset, 'china-national')).text('en')).toMatch(/china-national.*Nearest data: .*2024/);
  });
});

describe('the rule', () => {
  test('exactly the period: neither a longer nor a shorter one', () => {
    const dataset = datasetOf([{ period: '2024-03-06' }, { period: '2024-03' }]);
    expect(refusal(() => board(dataset, undefined, '2024-W10')).code).toBe('no-rows');
    expect(board(dataset, undefined, '2024-03').length).toBe(1);
  });

  test('an instrument with another figure only has its row', () => {
    expect(board(datasetOf([{ period: '2024-W10', measure: 'high', value: 9 }]))).toEqual([
      ['TEST:A', undefined, undefined, undefined, true, undefined],
    ]);
  });

  test('a bound is no price', () => {
    expect(board(datasetOf([{ period: '2024-W10', measure: 'average', bound: '>' }]))[0]!.slice(0, 2)).toEqual(['TEST:A', undefined]);
  });

  test('the newest week of the segment, though days are newer', () => {
    const dataset = datasetOf([
      { period: '2024-W09', measure: 'average', value: 1 },
      { period: '2024-W10', measure: 'average', value: 2 },
      { period: '2024-03-20' },
    ]);
    expect(board(dataset).map(([, price]) => price)).toEqual([2]);
  });
});

describe('imported series', () => {
  const imported = (symbol: string) => {
    const { place: _place, ...instrument } = instrumentFact(symbol, { segment: 'imported' });
    return instrument;
  };
  const own: Row[] = [{ period: '2026-W05', measure: 'average', value: 79.26 }];
  const daily = importOf(1, [
    { symbol: 'OWN:A', period: '2026-11-18', value: 61 },
    { symbol: 'OWN:A', period: '2026-11-19', value: 62 },
    { symbol: 'OWN:B', period: '2026-10-30', value: 15, measure: 'price' },
  ], { instruments: [imported('OWN:A'), imported('OWN:B')] }); // prettier-ignore
  const dataset = joined(own, [daily]);

  test('each with its newest figure, whatever day the others end on', () => {
    expect(board(dataset, 'imported')).toEqual([
      ['OWN:A', 62, undefined, undefined, true, 'close'],
      ['OWN:B', 15, undefined, undefined, true, 'price'],
    ]);
    expect(boardOf(dataset, 'imported', undefined).map(({ period }) => period.end)).toEqual([46345, 46325]);
  });

  test('a day asked for is that day, and the board of all stays at its newest week', () => {
    expect(board(dataset, 'imported', '2026-11-18').map(([symbol, price]) => [symbol, price])).toEqual([['OWN:A', 61]]);
    expect(board(dataset).map(([symbol, price]) => [symbol, price])).toEqual([['TEST:A', 79.26]]);
  });

  test('their segment is one only where there are any', () => {
    expect(boardSegments(dataset)).toContain('imported');
    expect(boardSegments(bundledDataset())).toEqual(SEGMENTS.filter((segment) => segment !== 'imported'));
    expect(refusal(() => boardOf(bundledDataset(), 'imported', undefined)).code).toBe('nothing-imported');
  });
});
