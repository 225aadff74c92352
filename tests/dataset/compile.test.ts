import { createHash } from 'node:crypto';
import { MEASURES } from '../../src/dataset/codes';
import { compile } from '../../src/dataset/compile';
import { readFacts } from '../../src/dataset/facts';
import { isoDate } from '../../src/dataset/period';
import { readDataFolder } from '../../src/cli/_lib/data-folder';
import { factsAround, instrumentFact, sourceFact, type Row } from '../_setup/facts';

describe('the same facts give the same bytes', () => {
  const files = readDataFolder();
  const text = (list: typeof files) => JSON.stringify(compile(readFacts(list).facts));
  // Compared by their hash: a difference would fill screens.
  const bytes = (list: typeof files) => createHash('sha256').update(text(list)).digest('hex');

  test('in whatever order the files are read', () => {
    const expected = bytes(files);
    expect(bytes(files.toReversed())).toBe(expected);
    expect(bytes([...files.slice(7), ...files.slice(0, 7)])).toBe(expected);
  });

  test('the version begins with the last day covered, and changes when a value changes', () => {
    const { version, asOf } = compile(factsAround([{ value: 50 }]));
    expect(version).toMatch(/^2024-03-01-[0-9a-f]{8}$/);
    expect(asOf).toBe('2024-03-01');
    expect(compile(factsAround([{ value: 50 }])).version).toBe(version);
    expect(compile(factsAround([{ value: 50.01, printed: '50' }])).version).not.toBe(version);
  });

  test('where a fact was written is not bundled', () => {
    expect(/"place"|\.yaml/.exec(text(files))).toBeNull();
  });

  test('a price set by law for the years ahead does not make the data newer', () => {
    const law = instrumentFact('TEST:LAW', { kind: 'reference', segment: 'reference' });
    const rows: Row[] = [{ period: '2024-03-01' }, { symbol: 'TEST:LAW', measure: 'price', period: '2030' }];
    expect(compile(factsAround(rows, { instruments: [instrumentFact(), law] })).asOf).toBe('2024-03-01');
  });
});

describe('the order of the rows', () => {
  const rowsOf = (rows: Row[], given = {}) => {
    const { quotes, sources } = compile(factsAround(rows, given));
    return quotes.end.map((end, at) => ({
      end: isoDate(end),
      measure: MEASURES[quotes.measure[at]!],
      value: quotes.value[at],
      source: sources[quotes.source[at]!]!.id,
    }));
  };

  test('days before weeks before longer periods, each by last day', () => {
    const rows: Row[] = [{ period: '2024-03' }, { period: '2024-W10' }, { period: '2024-03-09' }, { period: '2024-W09' }, { period: '2024-03-08' }];
    expect(rowsOf(rows).map(({ end }) => end)).toEqual(['2024-03-08', '2024-03-09', '2024-03-03', '2024-03-10', '2024-03-31']);
  });

  test('of two figures for one thing the reported, exact, first-hand, newer one comes first', () => {
    const sources = [
      sourceFact({ id: 'old', published: '2024-04-01' }),
      sourceFact({ id: 'new', published: '2025-04-01' }),
      sourceFact({ id: 'digest', published: '2026-01-01', grade: 'unverified' }),
    ];
    const rows: Row[] = [
      { source: 'new', status: 'derived', value: 1 },
      { source: 'new', bound: '≈', value: 2 },
      { source: 'digest', value: 3 },
      { source: 'old', value: 4 },
      { source: 'new', value: 5 },
    ];
    expect(rowsOf(rows, { sources }).map(({ value }) => value)).toEqual([5, 4, 3, 2, 1]);
  });

  test('instruments stand segment by segment, and as their newest publication prints them', () => {
    const instruments = [
      instrumentFact('TEST:C', { segment: 'futures' }),
      instrumentFact('TEST:B'),
      instrumentFact('TEST:A'),
      instrumentFact('TEST:D', { segment: 'voluntary-spot' }),
    ];
    const rows: Row[] = [
      { symbol: 'TEST:A', locator: 'L9' },
      { symbol: 'TEST:B', locator: 'L80' },
      { symbol: 'TEST:C', locator: 'L1' },
      { symbol: 'TEST:D', locator: 'L99' },
    ];
    expect(compile(factsAround(rows, { instruments })).instruments.map(({ symbol }) => symbol)).toEqual(['TEST:D', 'TEST:A', 'TEST:B', 'TEST:C']);
  });

  test('untraded is kept without a value, volumes without a currency', () => {
    const { quotes } = compile(
      factsAround([
        { traded: false, value: undefined, printed: '未成交' },
        { measure: 'volume', value: 5 },
      ]),
    );
    expect(quotes.traded).toEqual([0, 1]);
    expect(quotes.value).toEqual([null, 5]);
    expect(quotes.currency.map((at) => quotes.texts[at])).toEqual(['CNY', '']);
  });
});
