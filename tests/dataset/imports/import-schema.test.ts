import { readImport } from '../../../src/dataset/imports/import-schema';
import { asKept, importOf } from '../../_setup/imports';

const MADE = importOf(1, [{ value: 50 }, { measure: 'volume', value: 0, traded: false, printed: '0' }, { symbol: 'NEW:B', period: '/2024-03-04' }], {
  rates: { USD: { '2024-03-01': 1.08, '2024-03-04': 1.09 } },
});

type Json = Record<string, any>;

test('what was kept comes back as it was', () => {
  expect(readImport(asKept(MADE))).toEqual(asKept(MADE));
});

test('one of rates only, too', () => {
  const rates = importOf(2, [], { rates: { USD: { '2024-03-01': 1.08 } } });
  expect(readImport(asKept(rates))).toEqual(asKept(rates));
});

const spoiled: readonly [string, (json: Json) => unknown][] = [
  ['nothing', () => null],
  ['a text', () => 'import'],
  ['another form', (json) => (json.format = 2)],
  ['an id of another sort', (json) => (json.id = json.source.id = 'mee-2025')],
  ["an id that is not its card's", (json) => (json.id = 'import-99999999')],
  ['no name', (json) => (json.name = '')],
  ['a day that is none', (json) => (json.imported = '2026-02-31')],
  ['a card published on no day', (json) => (json.source.published = '2024-02-31')],
  ['something more', (json) => (json.more = 1)],
  ['a key that is dangerous', (json) => Object.defineProperty(json.source, '__proto__', { value: {}, enumerable: true, configurable: true })],
  ['a control character', (json) => (json.name = 'a\u0000b')],
  ['a text without end', (json) => (json.quotes.texts[1] = 'x'.repeat(6000))],
  ['an instrument twice', (json) => json.instruments.push(json.instruments[0])],
  ['an instrument of no venue', (json) => json.venues.pop()],
  ['a symbol that is none', (json) => (json.instruments[0].symbol = '=1+1')],
  ['a column too short', (json) => json.quotes.value.pop()],
  ['an instrument that is not there', (json) => (json.quotes.instrument[0] = 2)],
  ['a source that is not there', (json) => (json.quotes.source[0] = 1)],
  ['a text that is not there', (json) => (json.quotes.printed[0] = 99)],
  ['a day out of range', (json) => (json.quotes.end[0] = 1)],
  ['a period that ends before it begins', (json) => (json.quotes.start[0] = json.quotes.end[0] + 1)],
  ['a measure that is none', (json) => (json.quotes.measure[0] = 9)],
  ['a negative figure', (json) => (json.quotes.value[0] = -1)],
  ['a figure that is a text', (json) => (json.quotes.value[0] = '50')],
  ['a trade without a figure', (json) => (json.quotes.value[0] = null)],
  ['no trade with a volume', (json) => (json.quotes.value[1] = 5)],
  ['money without a currency', (json) => (json.quotes.currency[0] = 0)],
  ['no locator', (json) => (json.quotes.locator[0] = 0)],
  ['a rate twice', (json) => json.rates.push(json.rates[0])],
  ['a rate of the euro', (json) => (json.rates[0].currency = 'EUR')],
  ['a rate of 0', (json) => (json.rates[0].values[0] = 0)],
  ['rates out of order', (json) => json.rates[0].days.reverse()],
  ['rates of different lengths', (json) => json.rates[0].printed.pop()],
  ['a currency without rates', (json) => (json.rates[0] = { currency: 'USD', days: [], values: [], printed: [], lines: [] })],
];

test.each(spoiled)('%s is refused', (_, spoil) => {
  const json = asKept(MADE) as Json;
  const replaced = spoil(json);
  const given = replaced === null || replaced === 'import' ? replaced : json;
  expect(() => readImport(given)).toThrow(/^no import that can be read: ./);
});

test('the checks are about what is spoiled: unspoiled it passes', () => {
  expect(readImport(asKept(MADE)).quotes.value).toEqual([50, 0, 50]);
});
