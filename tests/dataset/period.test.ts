import fc from 'fast-check';
import { OPEN, isoDate, monthsAround, parsePeriod, periodText, serialOf, spanOf, weekOf, weekday, type Period } from '../../src/dataset/period';

/** First and last day, as a person reads them. */
const days = (period: Period | undefined) => period && [period.start === OPEN ? 'open' : isoDate(period.start), isoDate(period.end)];

describe('serials are those of Excel’s 1900 system', () => {
  // What Excel shows for =DATEVALUE("…").
  test.each([
    ['1900-03-01', 61],
    ['1990-01-01', 32874],
    ['2024-02-29', 45351],
    ['2024-11-13', 45609],
    ['2026-02-01', 46054],
    ['2099-12-31', 73050],
  ])('%s is %i', (text, serial) => {
    expect(parsePeriod(text)).toEqual({ start: serial, end: serial });
    expect(isoDate(serial)).toBe(text);
  });

  test('a day the calendar does not have has none', () => {
    expect(serialOf(2023, 2, 29)).toBeUndefined();
    expect(serialOf(2024, 13, 1)).toBeUndefined();
    expect(serialOf(2101, 1, 1)).toBeUndefined();
  });
});

describe('every written form', () => {
  test.each([
    ['2024-11-13', '2024-11-13', '2024-11-13'],
    ['2024-1-5', '2024-01-05', '2024-01-05'],
    ['2024/11/13', '2024-11-13', '2024-11-13'],
    ['2024/1/5', '2024-01-05', '2024-01-05'],
    ['2024.11.13', '2024-11-13', '2024-11-13'],
    ['20241113', '2024-11-13', '2024-11-13'],
    ['2024年11月13日', '2024-11-13', '2024-11-13'],
    ['2024年1月5日', '2024-01-05', '2024-01-05'],
    ['  2024-11-13 ', '2024-11-13', '2024-11-13'],
    ['２０２４－１１－１３', '2024-11-13', '2024-11-13'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024q4', '2024-10-01', '2024-12-31'],
    ['2024-11', '2024-11-01', '2024-11-30'],
    ['2024/11', '2024-11-01', '2024-11-30'],
    ['2024年11月', '2024-11-01', '2024-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-W05', '2026-01-26', '2026-02-01'],
    ['2026-w05', '2026-01-26', '2026-02-01'],
    ['2026-01-26/2026-02-01', '2026-01-26', '2026-02-01'],
    ['2025-6-28/2025-7-11', '2025-06-28', '2025-07-11'],
    ['/2025-08-31', 'open', '2025-08-31'],
  ])('%s', (text, first, last) => {
    expect(days(parsePeriod(text))).toEqual([first, last]);
  });
});

test.each([
  '', ' ', 'today', '13.11.2024', '11/13/2024', '13/11/2024', '13-11-2024', '11-13-24', '24-11-13', '2024-13', '2024-00', '2024-02-30', '2024-11-31',
  '2024Q0', '2024Q5', '2024-W00', '2024-W5', '2024-W54', '1989', '2101', '45609', '2024-11-13 10:00', '2026-02-01/2026-01-26', '2024-11-13/', '/', '2024/2025',
  '2024-11/13', '2024.11', '20241301', '2024-11-13T00:00:00Z',
])('%j is no date and no period', (text) => {
  expect(parsePeriod(text)).toBeUndefined();
}); // prettier-ignore

describe('ISO weeks', () => {
  test.each([
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['2024-W01', '2024-01-01', '2024-01-07'],
    ['2021-W52', '2021-12-27', '2022-01-02'],
  ])('%s belongs to the year its Thursday lies in', (text, monday, sunday) => {
    expect(days(parsePeriod(text))).toEqual([monday, sunday]);
    expect(periodText(parsePeriod(text)!)).toBe(text);
  });

  test.each(['2021-W53', '2024-W53', '2025-W53'])('%s does not exist: the year has 52', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('weeks run from Monday to Sunday', () => {
    fc.assert(
      fc.property(anyDay, (serial) => {
        expect(weekday(serial)).toBe((new Date(`${isoDate(serial)}T00:00:00Z`).getUTCDay() + 6) % 7);
        const week = weekOf(serial);
        expect([weekday(week.start), weekday(week.end), week.end - week.start]).toEqual([0, 6, 6]);
        expect(week.start <= serial && serial <= week.end).toBe(true);
      }),
    );
  });
});

/** 1990-01-01 to 2100-12-31. */
const anyDay = fc.integer({ min: 32874, max: 73415 });

describe('the text of a period gives the period back', () => {
  const range = fc.tuple(anyDay, anyDay).map(([a, b]): Period => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const cumulative = anyDay.map((end): Period => ({ start: OPEN, end }));
  const named = fc.tuple(anyDay, fc.constantFrom(1, 3, 12)).map(([day, months]) => monthsAround(day, months));
  const week = fc.integer({ min: 32874, max: 73400 }).map(weekOf);
  const single = anyDay.map((serial): Period => ({ start: serial, end: serial }));

  test('whatever the period', () => {
    fc.assert(
      fc.property(fc.oneof(range, cumulative, named, week, single), (period) => {
        expect(parsePeriod(periodText(period))).toEqual(period);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['2024-01-01/2024-01-31', '2024-01', 'month'],
    ['2024-01-01/2024-03-31', '2024Q1', 'quarter'],
    ['2024-01-01/2024-12-31', '2024', 'year'],
    ['2026-01-26/2026-02-01', '2026-W05', 'week'],
    ['2024-11-13/2024-11-13', '2024-11-13', 'day'],
    ['2024-01-01/2024-02-29', '2024-01-01/2024-02-29', 'range'],
    ['2024-01-02/2024-01-08', '2024-01-02/2024-01-08', 'range'],
    ['/2025-08-31', '/2025-08-31', 'since-start'],
  ])('%s is written %s, a %s', (text, short, span) => {
    expect(periodText(parsePeriod(text)!)).toBe(short);
    expect(spanOf(parsePeriod(text)!)).toBe(span);
  });
});
