import { askOne, fails, useBundledDataset } from '../_setup/ask';

beforeEach(() => useBundledDataset());

describe('PRICE', () => {
  test('without a date is the newest week', () => {
    expect(askOne('PRICE', 'EUA')).toBe(85.45); // weekly-2026-w05 L76
  });

  test('in its own currency as it is, in another one #N/A', () => {
    expect(askOne('PRICE', 'EUA', '2026-W05', null, null, 'EUR')).toBe(85.45);
    const { error, en } = fails('PRICE', 'EUA', '2026-W05', null, null, 'CNY');
    expect(error).toBe('#N/A');
    for (const said of ['EUR', 'CNY', '2026-W05']) expect(en).toContain(said);
  });

  test('of a period nobody printed points to HISTORY', () => {
    expect(fails('PRICE', 'CEA', '2024-11')).toMatchObject({ error: '#N/A', en: expect.stringContaining('HISTORY') });
  });
});

describe('VOLUME', () => {
  test.each([
    ['t', 158_689_000],
    ['kt', 158_689],
    ['Mt', 158.689],
    ['万吨', 15868.9],
    ['亿吨', 1.58689],
  ])('in %s', (unit, value) => {
    expect(askOne('VOLUME', 'ICE:EUA', '2026-W05', unit)).toBe(value); // weekly-2026-w05 L76
  });

  test('a unit is checked even where nothing answers', () => {
    expect(fails('VOLUME', 'CEA', '1999', 'MT').code).toBe('ambiguous-unit');
  });

  test('untraded is 0 in any unit', () => {
    expect(askOne('VOLUME', 'SZEA', '2026-W05', 'Mt')).toBe(0); // weekly-2026-w05 L81
  });
});

describe('TURNOVER', () => {
  test('to the cent', () => {
    expect(askOne('TURNOVER', 'CEA', '2025-01-01/2025-07-11')).toBe(3_193_250_425.61); // sink-news-2025-07 L64
  });

  test('is never price × volume', () => {
    expect(fails('TURNOVER', 'CEA', '2026-W05').error).toBe('#N/A');
  });
});

describe('CHANGE', () => {
  test.each(['absolute', 'ABSOLUTE', '绝对值', '涨跌额'])('%s', (mode) => {
    expect(askOne('CHANGE', 'CEA', '2024-11-13', '2024-12-31', mode)).toBe(-8.16); // mee-2025 L135, L137
  });

  test.each(['percent', '%', '％', '涨跌幅', null])('%s', (mode) => {
    // mee-2025 L137: 22.75 % above the close of 2023
    expect(askOne('CHANGE', 'CEA', '2023-12-31', '2024-12-31', mode)).toBeCloseTo(22.75, 1);
  });
});
