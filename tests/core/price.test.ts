import { bundledDataset } from '../_setup/bundled';
import { noPrice, priceAt } from '../_setup/core';
import { datasetOf, instrumentFact, type Row } from '../_setup/facts';

const A = 'TEST:A';
const untraded = (period: string): Row => ({ period, traded: false, value: undefined, printed: '未成交' });
const bound = (period: string, value: number): Row => ({ period, bound: '>', value });

describe('what answers a day', () => {
  const dataset = datasetOf([
    { period: '2024-03-06', value: 50 },
    { period: '2024-W10', measure: 'average', value: 48 }, // 4 to 10 March
    untraded('2024-03-12'),
    bound('2024-03-13', 60),
    { ...untraded('2024-W12'), measure: 'average' }, // 18 to 24 March
    { period: '2024-W14', measure: 'average', bound: '≥', value: 70 }, // 1 to 7 April
  ]);

  test.each([
    ['its own figure', '2024-03-06', 50, 'exact'],
    ['else that of the week covering it: first day', '2024-03-04', 48, 'week'],
    ['else that of the week covering it: last day', '2024-03-10', 48, 'week'],
    ['else the period that ended last', '2024-03-11', 48, 'carried'],
    ['else the period that ended last, seven days ago', '2024-03-17', 48, 'carried'],
  ])('%s', (_, day, value, basis) => {
    expect(priceAt(dataset, A, day)).toEqual({ value, basis });
  });

  test('nothing that ended more than max_age_days before', () => {
    const error = noPrice(dataset, A, '2024-03-25');
    expect([error.code, error.excelError]).toEqual(['nothing-near', '#N/A']);
    expect(error.text('en')).toContain('2024-W10 average 48 CNY/t');
    expect(priceAt(dataset, A, '2024-03-25', { maxAgeDays: 15 })).toEqual({ value: 48, basis: 'carried' });
    expect(noPrice(dataset, A, '2024-03-25', { maxAgeDays: 14 }).code).toBe('nothing-near');
  });

  test('max_age_days 0: the day or its week must cover it', () => {
    expect(priceAt(dataset, A, '2024-03-05', { maxAgeDays: 0 }).value).toBe(48);
    expect(noPrice(dataset, A, '2024-03-11', { maxAgeDays: 0 }).code).toBe('nothing-near');
    expect(priceAt(dataset, A, '2024-03-11', { maxAgeDays: 1 }).value).toBe(48);
  });

  test('an untraded day or week ends the search', () => {
    for (const [day, period] of [
      ['2024-03-12', '2024-03-12'],
      ['2024-03-20', '2024-W12'],
    ] as const) {
      const error = noPrice(dataset, A, day, { maxAgeDays: 30 });
      expect([error.code, error.excelError]).toEqual(['not-traded', '#N/A']);
      expect(error.text('en')).toContain(period);
    }
  });

  test('a day or week with a mere bound ends it too, and the bound is told', () => {
    const onDay = noPrice(dataset, A, '2024-03-13', { maxAgeDays: 30 });
    expect([onDay.code, onDay.excelError]).toEqual(['only-bound', '#N/A']);
    expect(onDay.text('en')).toContain('> 60 CNY/t');
    expect(noPrice(dataset, A, '2024-04-03', { maxAgeDays: 60 }).text('zh')).toContain('≥ 70 CNY/t');
  });

  test('earlier ones of that sort are passed over', () => {
    expect(priceAt(dataset, A, '2024-03-14')).toEqual({ value: 48, basis: 'carried' });
    expect(priceAt(dataset, A, '2024-03-26', { maxAgeDays: 30 })).toEqual({ value: 48, basis: 'carried' });
    expect(priceAt(dataset, A, '2024-04-08', { maxAgeDays: 30 })).toEqual({ value: 48, basis: 'carried' });
  });

  test('a later figure never answers', () => {
    expect(noPrice(dataset, A, '2024-03-03', { maxAgeDays: 3000 }).code).toBe('nothing-near');
  });
});

describe('what is carried forward', () => {
  test('the latest end wins, whatever the length of the period', () => {
    const dataset = datasetOf([
      { period: '2024-01', measure: 'average', value: 40 },
      { period: '2024-01-30', value: 41 },
      { period: '2024-W04', measure: 'average', value: 42 }, // to 28 January
      { period: '2024-02-05', value: 43 },
    ]);
    expect(priceAt(dataset, A, '2024-01-29').value).toBe(42);
    expect(priceAt(dataset, A, '2024-02-02').value).toBe(40);
    expect(priceAt(dataset, A, '2024-02-06').value).toBe(43);
  });

  test('a figure since trading began is near no day', () => {
    const dataset = datasetOf([{ period: '/2024-02-28', measure: 'average' }]);
    expect(noPrice(dataset, A, '2024-02-29').code).toBe('nothing-near');
    expect(priceAt(dataset, A, '/2024-02-28').value).toBe(50);
  });

  test('a longer period covers no day of its own', () => {
    const dataset = datasetOf([{ period: '2024-02', measure: 'average' }]);
    expect(noPrice(dataset, A, '2024-02-15').code).toBe('nothing-near');
  });
});

describe('which figure of a day answers', () => {
  const kinds: Row[] = [
    { measure: 'price', value: 1 },
    { measure: 'average', value: 2 },
    { measure: 'settlement', value: 3 },
    { measure: 'close', value: 4 },
  ];

  test.each([
    [4, 4],
    [3, 3],
    [2, 2],
    [1, 1],
  ])('price is the close, else settlement, else average, else of unknown kind: %i given', (given, value) => {
    expect(priceAt(datasetOf(kinds.slice(0, given)), A, '2024-03-01').value).toBe(value);
  });

  test('a field asked for is answered by nothing else', () => {
    const dataset = datasetOf([
      { measure: 'close', value: 4 },
      { measure: 'open', value: 5 },
    ]);
    expect(priceAt(dataset, A, '2024-03-01', { field: 'open' }).value).toBe(5);
    expect(noPrice(dataset, A, '2024-03-01', { field: 'high' }).code).toBe('nothing-near');
  });

  test('a close that is only a bound gives way to an average', () => {
    const dataset = datasetOf([
      { measure: 'close', bound: '>', value: 100 },
      { measure: 'average', value: 99 },
    ]);
    expect(priceAt(dataset, A, '2024-03-01').value).toBe(99);
  });

  test('a volume alone prices nothing, untraded or not', () => {
    expect(noPrice(datasetOf([{ measure: 'volume', value: 5 }]), A, '2024-03-01').code).toBe('nothing-near');
    expect(noPrice(datasetOf([{ measure: 'volume', value: 0, traded: false }]), A, '2024-03-01').code).toBe('not-traded');
  });

  test('about is a number', () => {
    expect(priceAt(datasetOf([{ bound: '≈', value: 97 }]), A, '2024-03-01').value).toBe(97);
  });

  test.each(['>', '≥', '<', '≤'] as const)('%s is none', (sign) => {
    expect(noPrice(datasetOf([{ bound: sign }]), A, '2024-03-01').text('en')).toContain(`${sign} 50`);
  });

  test('a derived figure answers only when nothing is reported', () => {
    const derived: Row = { status: 'derived', value: 60 };
    expect(priceAt(datasetOf([derived]), A, '2024-03-01').value).toBe(60);
    expect(priceAt(datasetOf([derived, { value: 61 }]), A, '2024-03-01').value).toBe(61);
  });

  test('an inferred value never answers, and hides no other', () => {
    const inferred: Row = { status: 'inferred', value: 60 };
    expect(noPrice(datasetOf([inferred]), A, '2024-03-01').code).toBe('nothing-near');
    expect(priceAt(datasetOf([inferred, { period: '2024-W09', measure: 'average', value: 61 }]), A, '2024-03-01').value).toBe(61);
  });
});

describe('currencies', () => {
  const dataset = datasetOf([{ value: 80 }, { value: 11, currency: 'USD' }, { period: '2024-03-02', value: 81 }]);

  test('the own one unless another is asked for', () => {
    expect(priceAt(dataset, A, '2024-03-01').value).toBe(80);
    expect(priceAt(dataset, A, '2024-03-01', { currency: 'CNY' }).value).toBe(80);
    expect(priceAt(dataset, A, '2024-03-01', { currency: 'USD' }).value).toBe(11);
  });

  test('one nothing is printed in is #N/A and says which rate is missing', () => {
    const error = noPrice(dataset, A, '2024-03-01', { currency: 'EUR' });
    expect([error.code, error.excelError]).toEqual(['no-rate', '#N/A']);
    for (const said of ['CNY', 'EUR', '2024-03-01']) expect(error.text('en')).toContain(said);
  });
});

describe('a price set by law', () => {
  const law = { instruments: [instrumentFact(A, { kind: 'reference' }), instrumentFact('TEST:B')] };
  const rows: Row[] = [{ measure: 'price', period: '2024', value: 80 }, { measure: 'price', period: '2025', value: 95 }, { symbol: 'TEST:B' }];
  const dataset = datasetOf(rows, law);

  test('covers every day of its year', () => {
    expect(priceAt(dataset, A, '2024-01-01', { maxAgeDays: 0 })).toEqual({ value: 80, basis: 'year' });
    expect(priceAt(dataset, A, '2024-12-31', { maxAgeDays: 0 })).toEqual({ value: 80, basis: 'year' });
    expect(priceAt(dataset, A, '2025-06-30')).toEqual({ value: 95, basis: 'year' });
  });

  test('without a date it is the newest', () => {
    expect(priceAt(dataset, A).value).toBe(95);
  });

  test('an ordinary price of a year covers no day', () => {
    expect(noPrice(datasetOf([{ measure: 'price', period: '2024', value: 80 }]), A, '2024-06-30').code).toBe('nothing-near');
  });
});

describe('a period', () => {
  const dataset = datasetOf([
    { period: '2024-03-06', value: 50 },
    { period: '2024-W10', measure: 'average', value: 48 },
    { period: '2024Q1', measure: 'average', value: 47 },
  ]);

  test('is answered by what is printed for exactly it', () => {
    expect(priceAt(dataset, A, '2024-W10').value).toBe(48);
    expect(priceAt(dataset, A, '2024-03-04/2024-03-10').value).toBe(48);
    expect(priceAt(dataset, A, '2024Q1').value).toBe(47);
  });

  test('is never made from its days, and the message points to HISTORY', () => {
    const error = noPrice(dataset, A, '2024-03');
    expect([error.code, error.excelError]).toEqual(['nothing-for-period', '#N/A']);
    for (const language of ['zh', 'en'] as const) {
      expect(error.text(language)).toContain('HISTORY');
      expect(error.text(language)).toContain('2024-03');
      expect(error.text(language)).toContain('2024Q1 average 47 CNY/t');
    }
  });
});

describe('without a date', () => {
  test('the last day of the newest day or week', () => {
    expect(
      priceAt(
        datasetOf([
          { period: '2024-03-01', value: 1 },
          { period: '2024-W10', measure: 'average', value: 2 },
        ]),
        A,
      ).value,
    ).toBe(2);
    expect(
      priceAt(
        datasetOf([
          { period: '2024-03-11', value: 1 },
          { period: '2024-W10', measure: 'average', value: 2 },
        ]),
        A,
      ).value,
    ).toBe(1);
  });

  test('the newest week was untraded: so it says', () => {
    expect(noPrice(datasetOf([{ period: '2024-03-01' }, { ...untraded('2024-W10'), measure: 'average' }]), A).code).toBe('not-traded');
  });

  test('there is neither day nor week', () => {
    const error = noPrice(datasetOf([{ period: '2024', measure: 'average' }]), A);
    expect([error.code, error.excelError]).toEqual(['no-latest', '#N/A']);
    expect(error.text('en')).toContain('2024 average 50 CNY/t');
  });
});

describe('the figures that were printed', () => {
  const dataset = bundledDataset();

  test.each([
    ['CEA', '2024-11-13', undefined, 105.65], // mee-2025 L135
    ['CEA', '2024-12-31', undefined, 97.49], // mee-2025 L137
    ['CEA', '2025-08-31', undefined, 69.3], // mee-2025 L139
    ['CEA', '2024-03-29', undefined, 90.66], // q1-2024 L46
    ['CEA', '2024-01-02', undefined, 76.81], // q1-2024 L57
    ['CEA', '2024', 'high', 105.65], // mee-2025 L135: the peak, not the rounded 106 of L137
    ['CEA', '2024', 'low', 69], // mee-2025 L137, rounded there
    ['CEA', '2024Q4', 'low', 97], // mee-2025 L135, rounded there
    ['CEA', '2024Q4', 'high', 106], // mee-2025 L135, rounded there
    ['CEA', '2021-07', 'open', 48], // q1-2024 L57
    ['CEA', '2023-12-31', 'close', 79.42], // mee-2025 L137: 97.49 stands 22.75 % above it
    ['CEA', '2025-06-28/2025-07-11', 'low', 73.06], // sink-news-2025-07 L63
    ['CEA', '2025-06-28/2025-07-11', 'high', 76.14], // sink-news-2025-07 L63
    ['CEA', '/2025-08-31', 'average', 68.72], // mee-2025 L324
    ['CCER', '2025-03-07', undefined, 80.45], // mee-2025 L213, L217
    ['CCER', '2026-W05', undefined, 78.88], // weekly-2026-w05 L51
    ['IDXC:IDTBS', '2026-W05', 'average', 58800], // weekly-2026-w05 L47
    ['TSE:JCREDIT-RE', '2026-02-01', undefined, 5290], // weekly-2026-w05 L50
    ['N-GEO', '2026-01-26', undefined, 0.6], // weekly-2026-w05 L58
    ['CP1 Corsia', undefined, undefined, 14.7], // weekly-2026-w05 L60
    ['EEX:EUA-AUCTION-DE', '2026-W05', undefined, 81.68], // weekly-2026-w05 L68
    ['ICE:UKA-AUCTION', '2026-W05', undefined, 64.75], // weekly-2026-w05 L70
    ['EEX:EUA-DEC27', '2026-W05', undefined, 87.86], // weekly-2026-w05 L91
    ['CA:BENCHMARK', '2025-06-30', undefined, 95], // icap-2025 L306-307
    ['CA-NL:PSS', '2024-12-31', undefined, 80], // icap-2025 L338
  ] as const)('%s %s %s: %d', (symbol, when, field, value) => {
    expect(priceAt(dataset, symbol, when, { field }).value).toBe(value);
  });

  test('in another printed currency', () => {
    expect(priceAt(dataset, 'CA-NL:PSS', '2024-06-01', { currency: 'USD' }).value).toBe(58.42); // icap-2025 L338
    expect(priceAt(dataset, 'CA:BENCHMARK', '2025-06-01', { currency: 'USD' }).value).toBe(69.38); // icap-2025 L307: about
  });

  test('above 100 yuan for the first time is no price', () => {
    const error = noPrice(dataset, 'CEA', '2024-04-24'); // mee-2025 L135
    expect([error.code, error.text('en')]).toEqual(['only-bound', expect.stringContaining('> 100 CNY/t')]);
  });

  test('a bound at the end of January is passed over from February', () => {
    expect(noPrice(dataset, 'CEA', '2024-01-31').code).toBe('only-bound'); // q1-2024 L57
    expect(priceAt(dataset, 'CEA', '2024-02-01', { maxAgeDays: 30 }).value).toBe(76.81); // q1-2024 L57
  });
});
