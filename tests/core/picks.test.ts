import { monthDays } from '../../src/core/calendar';
import { isoDate } from '../../src/core/dataset';
import {
  currencyPicks,
  instrumentPicks,
  jurisdictionPicks,
  matchesWords,
  matchingPicks,
  periodPicks,
  policyPicks,
  sourcePicks,
  statisticPicks,
  systemPicks,
  topicPicks,
  yearPicks,
} from '../../src/core/picks';
import { isSymbol, resolveSymbol } from '../../src/core/symbols';
import { parsePeriod } from '../../src/dataset/period';
import { ask, useBundledDataset, type Seen } from '../_setup/ask';
import { withRates } from '../_setup/rates';
import { bundledDataset, bundledRecords } from '../_setup/bundled';

const dataset = bundledDataset();
const records = bundledRecords();
const values = (picks: readonly { value: string }[]) => picks.map(({ value }) => value);

beforeAll(() => useBundledDataset());

test.each([
  ['沪碳', 'SEEE:SHEA'],
  ['sza', 'SZGEX:SZEA'],
  ['欧碳', 'ICE:EUA'],
  ['full shanghai emission', undefined],
  ['shanghai emission', 'SEEE:SHEA'],
  ['ice eua', 'ICE:EUA'],
])('an instrument is found by %s', (query, symbol) => {
  expect(matchingPicks(instrumentPicks(dataset), query, 50)[0]?.value).toBe(symbol);
});

test('what is called just so comes first, then what begins so, and no more than asked for', () => {
  const picks = ['BCEA', 'CEA-2024', 'CEA'].map((value) => ({ value, name: { zh: '', en: '' }, others: [] }));
  expect(values(matchingPicks(picks, 'cea', 50))).toEqual(['CEA', 'CEA-2024', 'BCEA']);
  expect(values(matchingPicks(picks, 'cea', 2))).toEqual(['CEA', 'CEA-2024']);
  expect(values(matchingPicks(picks, ' ', 50))).toEqual(['BCEA', 'CEA-2024', 'CEA']);
  expect(matchingPicks(picks, 'eua', 50)).toEqual([]);
});

test('every instrument that is offered is understood', () => {
  for (const { value } of instrumentPicks(dataset)) expect(isSymbol(dataset, value)).toBe(true);
});

test('every record and publication that is offered is answered', () => {
  const answered = (name: 'SYSTEM' | 'STAT' | 'POLICY' | 'SOURCE', picks: readonly { value: string }[], ...rest: unknown[]) => {
    expect(picks.length).toBeGreaterThan(3);
    for (const { value } of picks) expect([value, typeof ask(name, value, ...rest)[0]![0]]).not.toEqual([value, 'object']);
  };
  answered('SYSTEM', systemPicks(records), 'id');
  answered('STAT', statisticPicks(records), 'id');
  answered('POLICY', policyPicks(records), 'id');
  answered('SOURCE', sourcePicks(dataset));
});

test.each([
  ['jurisdiction', jurisdictionPicks(), 1],
  ['topic', topicPicks(), 2],
])('every %s that is offered is understood', (_, picks, at) => {
  for (const { value } of picks) {
    const args = [null, null, null].map((left, place) => (place === at ? value : left));
    const [[first]] = ask('POLICIES', ...args) as [[Seen]];
    expect([value, typeof first === 'object' && 'error' in first ? first.error : '']).not.toEqual([value, '#VALUE!']);
  }
});

test('currencies are those prices are printed in, each once', () => {
  const codes = values(currencyPicks(dataset));
  expect(codes).toEqual(expect.arrayContaining(['CNY', 'EUR', 'GBP']));
  expect(new Set(codes).size).toBe(codes.length);
});

test('currencies of imported rates are offered too', () => {
  expect(values(currencyPicks(dataset))).not.toContain('SEK');
  expect(values(currencyPicks(withRates(dataset, { SEK: { '2024-03-08': '11.2' } })))).toContain('SEK');
});

test('the periods of an instrument are those it has figures of, newest first', () => {
  const periods = values(periodPicks(dataset, { instrument: resolveSymbol(dataset, 'CEA') }));
  expect(periods[0]).toBe('2026-W05');
  // mee-2025, L135: the highest close of 2024.
  expect(periods).toContain('2024-11-13');
  expect(new Set(periods).size).toBe(periods.length);
  for (const text of periods) expect(parsePeriod(text)).toBeDefined();
});

test('the periods of a board are its own; records are offered years', () => {
  expect(values(periodPicks(dataset, { segment: 'secondary-spot' }))[0]).toBe('2026-W05');
  expect(values(periodPicks(dataset, { segment: 'reference' }))).not.toContain('2026-W05');
  expect(values(yearPicks(dataset)).slice(0, 2)).toEqual(['2026', '2025']);
});

test('words match in any order, whatever their case and width', () => {
  expect(matchesWords(['CARBON.PRICE', 'Price per tonne'], 'TONNE price')).toBe(true);
  expect(matchesWords(['CARBON.PRICE', 'Price per tonne'], 'tonne volume')).toBe(false);
  expect(matchesWords(['价格'], 'ｐ')).toBe(false);
  expect(matchesWords([], '')).toBe(true);
});

test('a month is laid out from Monday on', () => {
  const { days, blanks, before, after } = monthDays(parsePeriod('2024-02-15')!.start);
  expect([days.length, blanks, isoDate(days[0]!), isoDate(days.at(-1)!)]).toEqual([29, 3, '2024-02-01', '2024-02-29']);
  expect([isoDate(before), isoDate(after)]).toEqual(['2024-01-31', '2024-03-01']);
});
