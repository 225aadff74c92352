import { ask, askOne, fails, useBundledDataset, type FunctionName } from '../_setup/ask';
import { catalogue } from '../_setup/bundled';
import { entity, errorValue, formattedNumber, invocation } from '../_setup/excel-values';

beforeEach(() => useBundledDataset());

// The close of 2024-11-13: mee-2025 L135. Its serial is 45609.
const CLOSE = 105.65;

describe('dates as numbers', () => {
  test.each([
    ['a serial', 45609],
    ['a serial with a time of day', 45609.75],
    ['a serial just before midnight', 45609.99999],
    ['YYYYMMDD', 20241113],
    ['a formatted number', formattedNumber(45609)],
    ['a 1 × 1 range', [[45609]]],
  ])('%s', (_, date) => {
    expect(askOne('PRICE', 'CEA', date)).toBe(CLOSE);
  });

  // mee-2025 L131: the volume of 2024.
  test('1990 to 2100 is a year', () => {
    expect(askOne('VOLUME', 'CEA', 2024)).toBe(189_000_000);
    expect(fails('VOLUME', 'CEA', 1990).code).toBe('nothing-for-period');
    expect(fails('VOLUME', 'CEA', 2100).code).toBe('nothing-for-period');
  });

  test.each([1989, 2101, 2024.5, 5, -1, 32873, 73051, 18991231, 20240230, 20241301, 21010101, 20241113.5, 1e300, -45609])(
    '%d is no date',
    (number) => {
      const { error, code, en } = fails('PRICE', 'CEA', number);
      expect([error, code]).toEqual(['#VALUE!', 'unreadable-date']);
      expect(en).toContain(String(number));
    },
  );

  test('the first and the last serial', () => {
    expect(fails('PRICE', 'CEA', 32874).en).toContain('1990-01-01');
    expect(fails('PRICE', 'CEA', 73050.9).en).toContain('2099-12-31');
  });
});

describe('dates as text', () => {
  test.each(['2024-11-13', '2024/11/13', '2024.11.13', '20241113', '2024年11月13日', ' 2024-11-13 ', '２０２４-１１-１３'])('%s', (text) => {
    expect(askOne('PRICE', 'CEA', text)).toBe(CLOSE);
  });

  test.each(['13.11.2024', '11/13/2024', '13/11/2024', '45609', 'yesterday', '2024-11-13 10:30'])(
    '%s is refused, with the forms that are read',
    (text) => {
      const { error, en, zh } = fails('PRICE', 'CEA', text);
      expect(error).toBe('#VALUE!');
      for (const said of [text, '2024-11-13', '2026-W05']) {
        expect(en).toContain(said);
        expect(zh).toContain(said);
      }
    },
  );
});

describe('an empty cell', () => {
  const newest = () => askOne('PRICE', 'CEA');
  const EMPTIES = [
    [0, '0, as on the desktop'],
    [null, 'null, as on the web'],
    ['', 'empty text'],
    [undefined, 'undefined'],
    [[[0]], 'a cell of a range'],
    [[[null]], 'a cell of a range on the web'],
    [entity('', ''), 'an empty data type'],
  ] as const;

  // weekly-2026-w05 L78
  test.each([...EMPTIES, ['  ', 'spaces'] as const])('%j counts as omitted for dates, fields and currencies: %s', (empty) => {
    expect(newest()).toBe(79.26);
    expect(askOne('PRICE', 'CEA', empty)).toBe(79.26);
    expect(askOne('PRICE', 'CEA', '2026-W05', empty, 7, empty)).toBe(79.26);
    expect(askOne('VOLUME', 'CEA', empty, empty)).toBe(262_000);
    expect(askOne('SOURCE', 'CEA', empty, empty, 7, 'locator')).toBe('L78');
    expect(ask('QUOTES', empty, empty, 0, empty)).toEqual(ask('QUOTES', undefined, undefined, 0));
    expect(askOne('DATASET', empty)).toBe(askOne('DATASET'));
    expect(ask('SYMBOLS', empty, 0, empty)).toEqual(ask('SYMBOLS', undefined, 0));
    expect(ask('SYSTEMS', empty, empty, 0, empty)).toEqual(ask('SYSTEMS', undefined, undefined, 0));
    expect(ask('STATS', empty, empty, 0, empty)).toEqual(ask('STATS', undefined, undefined, 0));
    expect(ask('POLICIES', empty, empty, empty, empty, empty, 0, empty)).toEqual(ask('POLICIES', ...Array.from({ length: 5 }), 0));
    expect(ask('NEWS', empty, empty, empty, empty, empty, 0, empty)).toEqual(ask('NEWS', ...Array.from({ length: 5 }), 0));
    expect(ask('EVENTS', empty, empty, empty, 0, empty)).toEqual(ask('EVENTS', undefined, undefined, undefined, 0));
  });

  test.each(EMPTIES)('%j for a symbol on its own is a missing argument: %s', (empty) => {
    expect(fails('PRICE', empty, '2024-11-13')).toMatchObject({ error: '#VALUE!', code: 'missing-argument' });
    expect(fails('HISTORY', empty)).toMatchObject({ error: '#VALUE!', code: 'missing-argument' });
    expect(fails('SOURCE', empty)).toMatchObject({ error: '#VALUE!', code: 'missing-argument' });
    expect(fails('CHANGE', 'CEA', empty)).toMatchObject({ error: '#VALUE!', code: 'missing-argument' });
    for (const name of ['SYSTEM', 'STAT', 'POLICY'] as const)
      expect(fails(name, empty, 'id')).toMatchObject({ error: '#VALUE!', code: 'missing-argument' });
    expect(fails('SYSTEM', 'CN', empty)).toMatchObject({ error: '#VALUE!', code: 'missing-argument' });
  });

  // Nothing is printed for the day itself, the close of 2024-11-13 three days before it.
  test('is 0 for max_age_days, but 7 where it is left out', () => {
    expect(askOne('PRICE', 'CEA', '2024-11-16')).toBe(CLOSE);
    expect(askOne('PRICE', 'CEA', '2024-11-16', null, null)).toBe(CLOSE);
    expect(fails('PRICE', 'CEA', '2024-11-16', null, 0).code).toBe('nothing-near');
    expect(fails('PRICE', 'CEA', '2024-11-16', null, '').code).toBe('nothing-near');
  });

  test('is 0 for headers', () => {
    expect(ask('QUOTES', 'futures', '2026-W05')).toHaveLength(5);
    expect(ask('QUOTES', 'futures', '2026-W05', null)).toHaveLength(5);
    expect(ask('QUOTES', 'futures', '2026-W05', 0)).toHaveLength(4);
    expect(ask('QUOTES', 'futures', '2026-W05', '')).toHaveLength(4);
  });
});

describe('numbers', () => {
  test.each([-1, 0.5, 'seven', 'NaN', Infinity, true])('max_age_days %p is refused', (days) => {
    expect(fails('PRICE', 'CEA', '2024-11-13', null, days).error).toBe('#VALUE!');
  });

  test.each([3, '3', ' 3 ', formattedNumber(3, '0'), [[3]]])('max_age_days %p is read', (days) => {
    expect(askOne('PRICE', 'CEA', '2024-11-16', null, days)).toBe(CLOSE);
    expect(fails('PRICE', 'CEA', '2024-11-17', null, days).code).toBe('nothing-near');
  });

  test.each([2, -1, 0.5, 'yes', '2'])('headers %p is refused where there is no symbol row', (headers) => {
    const { error, en } = fails('SYMBOLS', null, headers);
    expect(error).toBe('#VALUE!');
    expect(en).toContain(String(headers));
  });

  test('headers may be TRUE or FALSE', () => {
    expect(ask('SYMBOLS', 'CEEX:GDEA', true)).toHaveLength(2);
    expect(ask('SYMBOLS', 'CEEX:GDEA', false)).toHaveLength(1);
  });
});

describe('fields and codes', () => {
  // mee-2025 L135, L137
  test.each([
    ['high', 105.65],
    ['HIGH', 105.65],
    [' High ', 105.65],
    ['ｈｉｇｈ', 105.65],
    ['最高价', 105.65],
    ['low', 69],
    ['最低价', 69],
  ])('%s of 2024', (field, value) => {
    expect(askOne('PRICE', 'CEA', 2024, field)).toBe(value);
  });

  test('an unknown one is #VALUE! with the list and the nearest', () => {
    const { error, en, zh } = fails('PRICE', 'CEA', 2024, 'closs');
    expect(error).toBe('#VALUE!');
    expect(en).toContain('Did you mean close');
    for (const field of ['price', 'open', 'high', 'low', 'close', 'average', 'settlement', 'closs']) {
      expect(en).toContain(field);
      expect(zh).toContain(field);
    }
  });

  test.each<[FunctionName, unknown[], string[]]>([
    ['PRICE', ['CEA', 2024, 'volume'], ['settlement']],
    ['PRICE', ['CEA', 2024, 'toString'], ['settlement']],
    ['PRICE', ['CEA', 2024, '__proto__'], ['settlement']],
    ['CHANGE', ['CEA', '2024-11-13', '2024-12-31', 'relative'], ['percent', 'absolute']],
    ['QUOTES', ['spot'], ['secondary-spot', 'china-national']],
    ['QUOTES', ['futures', null, 1, 'fr'], ['zh', 'en']],
    ['SYMBOLS', [null, 1, 'fr'], ['zh', 'en']],
    ['SOURCE', ['CEA', null, 'closing', null, 'full'], ['turnover']],
    ['SOURCE', ['CEA', null, null, null, 'page'], ['gbt7714', 'locator']],
    ['DATASET', ['size'], ['version', 'as_of', 'counts', 'sources']],
    ['SYSTEM', ['CN', 'price'], ['offset_limit_pct', 'milestones']],
    ['SYSTEM', ['CN', 'toString'], ['offset_limit_pct']],
    ['SYSTEM', ['CN', 'status', 'fr'], ['zh', 'en']],
    ['SYSTEMS', ['running'], ['operating', 'developing', 'considering']],
    ['SYSTEMS', [null, 'asia'], ['asia-pacific', 'north-america']],
    ['STAT', ['global.ets-operating@mee-2025', 'number'], ['value', 'locator']],
    ['STATS', [null, 'mee'], ['mee-2025', 'icap-2025']],
    ['POLICY', ['碳排放权交易管理暂行条例', 'date'], ['issued', 'citation']],
    ['POLICIES', [null, 'atlantis'], ['CN', 'CN-SH']],
    ['POLICIES', [null, '__proto__'], ['CN', 'CN-SH']],
    ['POLICIES', [null, null, 'law'], ['ets', 'carbon-footprint']],
    ['NEWS', [null, 'credits'], ['credit', 'allowance']],
    ['VOLUME', ['CEA', 2024, 'kg'], ['万吨', 'Mt']],
    ['HISTORY', ['CEA', null, null, 5], ['D', 'Y', '4']],
    ['HISTORY', ['CEA', null, null, 'daily'], ['D', 'Y', '4']],
    ['HISTORY', ['CEA', null, null, 0, 1, [15]], ['14 period_end']],
    ['HISTORY', ['CEA', null, null, 0, 1, ['cloze']], ['period_end']],
  ])('%s %j lists what is allowed', (name, values, allowed) => {
    const failed = fails(name, ...values);
    expect([failed.error, failed.code]).toEqual(['#VALUE!', 'unknown-code']);
    for (const code of allowed) {
      expect(failed.en).toContain(code);
      expect(failed.zh).toContain(code);
    }
  });

  test.each(['mt', 'MT'])('the unit %s is refused', (unit) => {
    const { error, en } = fails('VOLUME', 'CEA', 2024, unit);
    expect(error).toBe('#VALUE!');
    expect(en).toContain('Mt (million tonnes) or t');
  });

  test.each(['yuan', 'CN', '元', 'C1Y'])('%s is no currency', (currency) => {
    expect(fails('PRICE', 'CEA', 2024, 'high', null, currency)).toMatchObject({ error: '#VALUE!', code: 'not-a-currency' });
  });

  // icap-2025 L338
  test.each(['USD', 'usd', ' Usd ', 'ＵＳＤ'])('%j is one', (currency) => {
    expect(askOne('PRICE', 'CA-NL:PSS', 2024, null, null, currency)).toBe(58.42);
  });
});

describe('an error that comes in goes out as it is', () => {
  const POSITIONS: [FunctionName, unknown[]][] = [
    ['PRICE', ['CEA', '2024-11-13', 'close', 7, 'CNY']],
    ['VOLUME', ['CEA', 2024, 't']],
    ['TURNOVER', ['CEA', 2024, 'CNY']],
    ['CHANGE', ['CEA', '2024-11-13', '2024-12-31', 'percent']],
    ['HISTORY', ['CEA', 2024, 2024, 4, 0, ['date']]],
    ['QUOTES', ['futures', '2026-W05', 0, 'en']],
    ['SYMBOLS', ['CEA', 0, 'en']],
    ['SOURCE', ['CEA', '2024-11-13', 'close', 7, 'full']],
    ['DATASET', ['version']],
    ['SYSTEM', ['CN', 'status', 'en']],
    ['SYSTEMS', ['operating', 'asia-pacific', 0, 'en']],
    ['STAT', ['global.ets-operating@mee-2025', 'value']],
    ['STATS', ['碳市场', 'mee-2025', 0, 'en']],
    ['POLICY', ['碳排放权交易管理暂行条例', 'effective', 'en']],
    ['POLICIES', ['碳排放权交易', 'CN', 'ets', '2024-01', '2024', 0, 'en']],
    ['NEWS', ['碳', 'credit', 'asia-pacific', '2026-01', '2026-02', 0, 'en']],
    ['EVENTS', ['碳市场', 2024, 2025, 0, 'en']],
  ];

  test.each(POSITIONS.flatMap(([name, values]) => values.map((_, at) => [name, at, values] as const)))('%s, argument %i', (name, at, values) => {
    expect(ask(name, ...values).flat()).not.toContainEqual(expect.objectContaining({ error: expect.anything() }));
    for (const error of ['#DIV/0!', '#N/A', '#REF!', '#VALUE!', '#NAME?', '#NULL!', '#NUM!', '#BUSY!']) {
      const broken = values.map((value, position) => (position !== at ? value : Array.isArray(value) ? [errorValue(error)] : errorValue(error)));
      expect(fails(name, ...broken)).toMatchObject({ error, code: '' });
    }
  });

  test('every function is tried', () => {
    expect(POSITIONS.map(([name]) => name).sort()).toEqual(
      catalogue()
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('data types', () => {
  test('are read by their basic value', () => {
    expect(askOne('PRICE', entity('China Emission Allowance', 'CEA'), formattedNumber(45609))).toBe(CLOSE);
    expect(askOne('VOLUME', [[entity('CEA', 'CEA')]], [[formattedNumber(2024, '0')]])).toBe(189_000_000);
    expect(askOne('PRICE', 'CEA', { type: 'String', basicValue: '2024-11-13' })).toBe(CLOSE);
  });

  test('without one they are refused by their kind', () => {
    const { error, code, en } = fails('PRICE', entity('China Emission Allowance'));
    expect([error, code]).toEqual(['#VALUE!', 'not-a-text']);
    expect(en).toContain('Entity');
    expect(fails('PRICE', {}).code).toBe('not-a-text');
    expect(fails('PRICE', 'CEA', { basicValue: { deep: 1 } }).code).toBe('not-a-text');
    expect(fails('PRICE', 'CEA', { basicValue: NaN }).code).toBe('not-a-text');
  });

  test('a date of JavaScript is its day', () => {
    expect(askOne('PRICE', 'CEA', new Date('2024-11-13T00:00:00Z'))).toBe(CLOSE);
    expect(fails('PRICE', 'CEA', new Date(NaN)).error).toBe('#VALUE!');
  });
});

describe('the invocation object, in the place of an argument the metadata did not know yet', () => {
  test('counts as left out', () => {
    expect(askOne('PRICE', 'CEA', '2024-11-13', invocation())).toBe(CLOSE);
    expect(askOne('PRICE', 'CEA', '2024-11-13', null, 7, invocation())).toBe(CLOSE);
    expect(askOne('VOLUME', 'CEA', '2026-W05', invocation())).toBe(262_000);
    expect(ask('HISTORY', 'CEA', '2024-11-01', '2024-11-30', 0, 0, invocation())).toEqual([[{ date: '2024-11-13' }, CLOSE]]);
    expect(ask('SYMBOLS', 'CEEX:GDEA', 0, invocation())).toEqual(ask('SYMBOLS', 'CEEX:GDEA', 0));
    expect(askOne('DATASET', invocation())).toBe(askOne('DATASET'));
  });
});

describe('what no cell of the kind holds', () => {
  test.each([true, false])('%p is no symbol, no date and no field', (value) => {
    expect(fails('PRICE', value)).toMatchObject({ error: '#VALUE!', code: 'not-a-text' });
    expect(fails('PRICE', value).en).toContain(String(value).toUpperCase());
    expect(fails('PRICE', 'CEA', value)).toMatchObject({ error: '#VALUE!', code: 'unreadable-date' });
    expect(fails('PRICE', 'CEA', null, value)).toMatchObject({ error: '#VALUE!', code: 'not-a-text' });
    expect(fails('HISTORY', 'CEA', null, null, value).error).toBe('#VALUE!');
    expect(fails('HISTORY', 'CEA', null, null, 0, 0, [value]).error).toBe('#VALUE!');
  });

  test.each([NaN, Infinity, -Infinity])('%d is nothing', (value) => {
    expect(fails('PRICE', 'CEA', value).error).toBe('#VALUE!');
    expect(fails('PRICE', value).error).toBe('#VALUE!');
    expect(fails('QUOTES', null, null, value).error).toBe('#VALUE!');
  });

  test('a number is no symbol', () => {
    expect(fails('PRICE', 7)).toMatchObject({ error: '#VALUE!', code: 'unknown-symbol' });
  });

  test('a range where one cell is asked for', () => {
    expect(fails('PRICE', 'CEA', 2024, [['high', 'low']])).toMatchObject({ error: '#VALUE!', code: 'one-cell-only' });
    expect(fails('HISTORY', [['CEA'], ['EUA']])).toMatchObject({ error: '#VALUE!', code: 'one-cell-only' });
  });
});

describe('language', () => {
  test('is that of the display, unless the formula states one', () => {
    useBundledDataset('zh');
    expect(ask('SYMBOLS', 'SHEA', 1)[0]).toContain('代码');
    expect(ask('SYMBOLS', 'SHEA', 1, 'en')[0]).toContain('symbol');
    expect(askOne('SOURCE', 'CEA', '2024-11-13', null, null, 'publisher')).toBe('中华人民共和国生态环境部');
    useBundledDataset('en');
    expect(ask('SYMBOLS', 'SHEA', 1)[0]).toContain('symbol');
    expect(ask('SYMBOLS', 'SHEA', 1, 'ZH')[0]).toContain('代码');
  });
});
