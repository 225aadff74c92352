import { isSymbol, resolveSymbol } from '../../src/core/symbols';
import { bundledDataset } from '../_setup/bundled';
import { ALIASES, ALL_SYMBOLS, AMBIGUOUS } from '../_setup/contract';
import { refusal } from '../_setup/core';
import { datasetOf, instrumentFact } from '../_setup/facts';

const dataset = bundledDataset();
const resolved = (text: string) => dataset.instruments[resolveSymbol(dataset, text)]!.symbol;

test.each(ALL_SYMBOLS)('%s is known', (symbol) => {
  expect(resolved(symbol)).toBe(symbol);
  expect(isSymbol(dataset, symbol)).toBe(true);
});

test.each(ALIASES)('%s means %s', (name, symbol) => {
  expect(resolved(name)).toBe(symbol);
});

describe('case, width and spaces do not matter', () => {
  const fullWidth = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

  test.each([...ALL_SYMBOLS.map((symbol) => [symbol, symbol] as const), ...ALIASES])('%s', (name, symbol) => {
    expect(resolved(name.toLowerCase())).toBe(symbol);
    expect(resolved(name.toUpperCase())).toBe(symbol);
    expect(resolved(fullWidth(name))).toBe(symbol);
    expect(resolved(`  ${[...name].join(' ')}\u3000`)).toBe(symbol);
  });
});

test.each(Object.entries(AMBIGUOUS))('%s lists its candidates', (name, candidates) => {
  const error = refusal(() => resolveSymbol(dataset, name));
  expect([error.code, error.excelError]).toEqual(['ambiguous-symbol', '#VALUE!']);
  for (const candidate of candidates) expect(error.text('en')).toContain(candidate);
  for (const candidate of candidates) expect(error.text('zh')).toContain(candidate);
  expect(error.text('en')).toContain(name);
});

test('no alias of EUA reaches the rows whose instrument is not printed', () => {
  const names = dataset.instruments.filter(({ symbol }) => symbol.endsWith('EUA-UNNAMED')).flatMap(({ aliases }) => aliases);
  expect(names).toEqual([]);
});

describe('a name nobody knows offers the nearest', () => {
  test.each([
    ['CEB', 'CEA'],
    ['ICE:EUB', 'ICE:EUA'],
    ['SHEB', 'SHEA'],
    ['ICE:UKA-DEC27', 'ICE:UKA-DEC26'],
  ])('%s: %s', (typed, offered) => {
    const error = refusal(() => resolveSymbol(dataset, typed));
    expect([error.code, error.excelError]).toEqual(['unknown-symbol', '#VALUE!']);
    expect(error.text('en')).toMatch(new RegExp(`"${typed}".*Did you mean [^?]*\\b${offered}\\b`));
    expect(error.text('zh')).toContain(offered);
  });

  test('nothing near is offered where nothing is near', () => {
    expect(refusal(() => resolveSymbol(dataset, 'zzzzzz')).text('en')).not.toContain('Did you mean');
  });

  test.each(['constructor', '__proto__', 'toString', ':', '::', ':EUA', 'ICE:'])('%s is no symbol', (text) => {
    expect(refusal(() => resolveSymbol(dataset, text)).code).toBe('unknown-symbol');
    expect(isSymbol(dataset, text)).toBe(false);
  });
});

test('a product at several venues is ambiguous until an alias says which is meant', () => {
  const venues = ['ONE:X', 'TWO:X'];
  const rows = venues.map((symbol) => ({ symbol }));
  const plain = datasetOf(rows);
  expect(refusal(() => resolveSymbol(plain, 'X')).code).toBe('ambiguous-symbol');
  const withAlias = datasetOf(rows, { instruments: [instrumentFact('ONE:X'), instrumentFact('TWO:X', { aliases: ['x'] })] });
  expect(withAlias.instruments[resolveSymbol(withAlias, 'X')]!.symbol).toBe('TWO:X');
});
