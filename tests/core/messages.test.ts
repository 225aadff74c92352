import { CarbonError } from '../../src/core/errors';
import { MESSAGES, type ErrorCode } from '../../src/core/messages';

const AT_FEED = { address: 'https://example.com/feed.json', inUse: '2026-02-01-588b4350' };

/** What each message is told; every word of it but the field of a figure, which is translated, must reach the user. */
const DETAILS: Record<ErrorCode, Readonly<Record<string, unknown>>> = {
  'unknown-symbol': { received: 'CEB', nearest: ['CEA', 'BEA'] },
  'ambiguous-symbol': { received: '拍卖', candidates: ['EEX:EUA-AUCTION', 'ICE:UKA-AUCTION'] },
  'unknown-id': { received: '韩国市场', nearest: ['韩国碳市场', 'KR'] },
  'ambiguous-id': { received: 'ETS', candidates: ['CN', 'CN-HB'] },
  'missing-argument': { argument: 'symbol' },
  'unreadable-date': { received: '13.11.2024', periods: true },
  'unknown-code': { argument: 'field', received: 'closs', allowed: ['open', 'high'], nearest: ['close'] },
  'ambiguous-unit': { received: 'MT' },
  'not-a-currency': { received: 'yuan' },
  'not-a-number': { argument: 'headers', received: 'yes', allowed: '0, 1' },
  'not-a-text': { argument: 'query', received: 'TRUE' },
  'one-cell-only': { argument: 'unit' },
  'start-after-end': { start: '2025-01-01', end: '2024-01-01' },
  'too-many-cells': { cells: 123456, limit: 100000 },
  'not-loaded': {},
  internal: {},
  'not-traded': { symbol: 'SZGEX:SZEA', field: 'price', period: '2026-W05' },
  'only-bound': { symbol: 'SEEE:CEA', field: 'close', period: '2024-04-24', bound: '>', value: '100 CNY/t' },
  'nothing-near': { symbol: 'SEEE:CEA', field: 'price', date: '2024-05-01', maxAgeDays: 7, nearest: ['2024-03-29 close 90.66 CNY/t'] },
  'nothing-for-period': { symbol: 'SEEE:CEA', field: 'volume', period: '2024-05', nearest: ['2024Q1 volume 8740300 t'] },
  'total-not-of-day': { symbol: 'SEEE:CEA', field: 'volume', date: '2026-01-28', week: '2026-W05' },
  'no-latest': { symbol: 'SEEE:CEA-2021', field: 'price', nearest: ['/2025-08-31 volume 49194600 t'] },
  'different-fields': { symbol: 'SEEE:CEA', start: '2024-12-31 close 97.49 CNY/t', end: '2026-W05 average 79.26 CNY/t' },
  'no-change-from-zero': { symbol: 'SEEE:CEA', start: '2024-01-01 close 0 CNY/t' },
  'no-rate': {
    ...{ from: 'CNY', to: 'USD', date: '2026-02-01', missing: ['EUR/CNY', 'EUR/USD'] },
    ...{ imported: ['EUR/CNY 1999-01-04/2026-01-23'], isSinceStart: false },
  },
  'empty-date': {},
  'no-counterpart': {},
  'no-figure': {},
  'no-rows': { asked: 'kryptonite', nearest: ['2026-W05'] },
  withdrawn: { id: 'a-subject.a-metric@a-report', date: '2026-03-01', reason: { zh: '来源已更正。', en: 'Corrected by the source.' } },
  'not-printed': { id: 'KR', field: 'auction_revenue_2024_usd' },
  'no-part': { received: 'mee-2025', part: 'printed', allowed: ['full', 'date'] },
  'import-missing': { asked: 'ICAP:CEA', file: 'icap.csv', imported: '2026-11-20' },
  'import-needed': { asked: 'ICAP:CEA' },
  'nothing-imported': {},
  'imports-too-large': { file: 'prices.csv', figures: 1000000 },
  'no-workbook': {},
  'no-room': { needs: 'A5:N18', taken: 'A7' },
  'no-cell-selected': {},
  'cell-not-empty': { cell: 'Sheet1!B2', content: 'mine' },
  'sheet-protected': { cell: 'Sheet1!B2' },
  'cell-merged': { cell: 'Sheet1!B2' },
  'cell-in-array': { cell: 'Sheet1!B2', parent: 'Sheet1!A1' },
  'cell-in-table': { cell: 'Sheet1!B2', table: 'Prices' },
  'cell-being-edited': {},
  'host-failed': { reason: 'GenericException' },
  'feed-address-refused': { ...AT_FEED, address: 'http://example.com/feed.json' },
  'feed-offline': AT_FEED,
  'feed-missing': AT_FEED,
  'feed-refused': { ...AT_FEED, status: 503 },
  'feed-slow': { ...AT_FEED, seconds: 15 },
  'feed-cut-short': { ...AT_FEED, received: 100, expected: 1228 },
  'feed-too-large': { ...AT_FEED, limit: 52428800 },
  'feed-wrong-hash': AT_FEED,
  'feed-not-readable': { ...AT_FEED, part: 'quotes.end: expected whole numbers' },
  'feed-of-newer-form': { ...AT_FEED, form: 2 },
  'feed-older': { ...AT_FEED, offered: '2024-01-01-00000000' },
  'feed-not-checkable': AT_FEED,
  'no-earlier-data': { inUse: '2026-02-01-588b4350' },
  'sheet-full': { needs: 'B1048572:O1048580' },
  cancelled: {},
  'left-half-done': { reason: 'GenericException', where: 'Sheet1!B3:O8' },
  'excel-unreachable': {},
  'excel-denied': {},
  'not-a-list': { received: 'PRICE', allowed: ['QUOTES', 'HISTORY'] },
  'records-unreadable': {},
  'records-too-large': {},
  'import-too-large': { name: 'icap.csv', megabytes: 5.3 },
  'saved-import-unreadable': { name: 'icap.csv' },
  'table-gone': { table: 'CARBON_QUOTES_1' },
  'table-unmade': { table: 'CARBON_QUOTES_1', cell: 'Sheet1!B5:O5' },
  'table-key-gone': { table: 'CARBON_QUOTES_1', columns: ['symbol'] },
  'table-protected': { table: 'CARBON_QUOTES_1', sheet: '碳价' },
  'no-room-below': { table: 'CARBON_QUOTES_1', rows: 3, taken: 'Sheet1!C25' },
  'table-unknown': { table: 'CARBON_QUOTES_9' },
  'no-formulas': {},
  'nothing-frozen': {},
  'no-carbon-formula': { cell: 'Sheet1!B2' },
  'not-one-call': { received: '=CARBON.PRICE("CEA")*2' },
  'function-unknown': { received: 'CARBON.SPREAD' },
  'arguments-too-many': { received: 'CARBON.STAT', count: 5, most: 2 },
  'formula-changed': { cell: 'Sheet1!B2' },
};

/** What a user must find in the text: numbers and texts, one by one. */
const told = (detail: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(detail)
    .filter(
      ([name, value]) => (name !== 'field' || 'id' in detail) && typeof value !== 'boolean' && (typeof value !== 'object' || Array.isArray(value)),
    )
    .flatMap(([, value]) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .map(String);

describe.each(Object.keys(MESSAGES) as ErrorCode[])('%s', (code) => {
  const error = new CarbonError(code, DETAILS[code]);

  test.each(['zh', 'en'] as const)('speaks %s and repeats what was received and what is near', (language) => {
    const text = error.text(language);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/undefined|NaN|\[object|null/);
    for (const word of told(DETAILS[code])) expect(text).toContain(word);
  });

  test('is another text in each language', () => {
    expect(error.text('zh')).toMatch(/\p{Script=Han}{2}/u);
    expect(error.text('zh')).not.toBe(error.text('en'));
  });

  test('is one of the two errors Excel shows a message with', () => {
    expect(['#VALUE!', '#N/A']).toContain(error.excelError);
  });
});

test('our own fault is never disguised as missing data', () => {
  expect(MESSAGES.internal.excel).toBe('#VALUE!');
  expect(new CarbonError('internal').text('en').toLowerCase()).toContain('internal error');
  expect(new CarbonError('internal').text('zh')).toContain('internal error');
});

test('the field is named in the language of the message', () => {
  const error = new CarbonError('nothing-near', DETAILS['nothing-near']);
  expect(error.text('zh')).toContain('价格');
  expect(error.text('en')).toContain('price');
});

test('nothing is offered where nothing is near', () => {
  const error = new CarbonError('unknown-symbol', { received: 'zzz', nearest: [] });
  expect(error.text('en')).not.toContain('Did you mean');
  expect(error.text('zh')).not.toContain('您要找的');
});
