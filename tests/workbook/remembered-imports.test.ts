import type { ImportCard } from '../../src/core/dataset';
import { isOutdated, missingImports } from '../../src/workbook/remembered-imports';

const card = (id: string, changes: Partial<ImportCard> = {}): ImportCard => ({
  id,
  kind: 'icap-prices',
  name: `${id}.csv`,
  imported: '2026-11-20',
  figures: 3,
  reach: [{ symbol: 'ICAP:EUA', first: 45000, last: 45010 }],
  ...changes,
});
const reaching = (first: number, last: number, symbol = 'ICAP:EUA') => ({ reach: [{ symbol, first, last }] });
const inUse = (...imports: ImportCard[]) => ({ version: 'v1', imports });
const ids = (cards: readonly ImportCard[]) => cards.map(({ id }) => id);

describe('a workbook is out of step', () => {
  test.each([
    ['never refreshed', {}, inUse(card('a')), false],
    ['with the same data', { dataset: 'v1', imports: [card('a'), card('b')] }, inUse(card('b'), card('a')), false],
    ['with no imports on either side', { dataset: 'v1' }, inUse(), false],
    ['with an older dataset', { dataset: 'v0', imports: [card('a')] }, inUse(card('a')), true],
    ['with an import this machine lacks', { dataset: 'v1', imports: [card('a')] }, inUse(), true],
    ['with an import less than there are', { dataset: 'v1', imports: [card('a')] }, inUse(card('a'), card('b')), true],
    ['with another import', { dataset: 'v1', imports: [card('a')] }, inUse(card('b')), true],
    ['with what is there, though it lacks another', { dataset: 'v1', imports: [], lacking: [card('a')] }, inUse(), false],
  ])('%s', (_, remembered, data, expected) => {
    expect(isOutdated(remembered, data)).toBe(expected);
  });
});

describe('missing imports', () => {
  test('are those of the last refresh, and those that were lacking then, that are not in use', () => {
    const remembered = { dataset: 'v1', imports: [card('a'), card('b')], lacking: [card('c', reaching(1, 2)), card('b')] };
    expect(ids(missingImports(remembered, inUse(card('a', reaching(3, 4)))))).toEqual(['c', 'b']);
    expect(missingImports({}, inUse(card('a')))).toEqual([]);
  });

  test('a newer file of the same kind that reaches as far takes the place of an older one', () => {
    const remembered = { dataset: 'v1', imports: [card('old')] };
    expect(ids(missingImports(remembered, inUse(card('new', reaching(45000, 45017)))))).toEqual([]);
    expect(ids(missingImports(remembered, inUse(card('later', reaching(45001, 45017)))))).toEqual(['old']);
    expect(ids(missingImports(remembered, inUse(card('shorter', reaching(45000, 45009)))))).toEqual(['old']);
    expect(ids(missingImports(remembered, inUse(card('of others', reaching(45000, 45017, 'ICAP:UKA')))))).toEqual(['old']);
    expect(ids(missingImports(remembered, inUse(card('of another kind', { ...reaching(45000, 45017), kind: 'carbon-csv' }))))).toEqual(['old']);
  });
});
