import fc from 'fast-check';
import { MEASURES } from '../../../src/dataset/codes';
import { fitsInto, joinImports, MOST_FIGURES } from '../../../src/dataset/imports/join';
import { isoDate, parsePeriod, periodText } from '../../../src/dataset/period';
import { DAYS, OTHER, spanClassBetween, type Dataset, type QuoteStore, type SpanClass } from '../../../src/dataset/store';
import { FIGURE_FIELDS, measuresOf, type FigureField } from '../../../src/core/fields';
import { findForPeriod, NO_ROW, ownCurrency } from '../../../src/core/lookup';
import { datasetOf, instrumentFact, type Row } from '../../_setup/facts';
import { importOf, joined } from '../../_setup/imports';

/** What answers the field: its value, or `untraded`, and the id of its source. */
function answer(dataset: Dataset, field: FigureField, period = '2024-03-01', symbol = 'TEST:A'): readonly [unknown, string] | undefined {
  const instrument = dataset.instruments.findIndex((one) => one.symbol === symbol);
  const question = { instrument, measures: measuresOf(field), currency: ownCurrency(dataset, instrument) };
  const row = findForPeriod(dataset, question, parsePeriod(period)!);
  if (row === NO_ROW) return undefined;
  const { quotes, sources } = dataset;
  return [quotes.traded[row] === 0 ? 'untraded' : quotes.value[row], sources[quotes.source[row]!]!.id];
}

const FIRST = 'import-00000001';
const SECOND = 'import-00000002';
const untraded: Row = { traded: false, value: undefined, printed: '未成交' };

describe('without imports', () => {
  test('the dataset is what it was', () => {
    const base = datasetOf([{}]);
    expect(joinImports(base, [])).toBe(base);
  });
});

describe('figures', () => {
  test('of another day are added, and tell where they are from', () => {
    const dataset = joined([{}], [importOf(1, [{ period: '2024-03-04', value: 51 }])]);
    expect(answer(dataset, 'close')).toEqual([50, 'a-report']);
    expect(answer(dataset, 'close', '2024-03-04')).toEqual([51, FIRST]);
    expect([...dataset.quotes.end].map((_, row) => dataset.quotes.isImported(row))).toEqual([false, true]);
    expect(dataset.quotes.texts[dataset.quotes.locator[1]!]).toBe('L7');
    expect(dataset.imports).toMatchObject([{ id: FIRST, figures: 1 }]);
  });

  test('of the dataset hold for the same period and field', () => {
    const dataset = joined([{ value: 50 }], [importOf(1, [{ value: 60 }])]);
    expect(answer(dataset, 'close')).toEqual([50, 'a-report']);
    expect(dataset.quotes.size).toBe(1);
  });

  test('of a later import hold before those of an earlier one', () => {
    const dataset = joined([{ period: '2024-02-01' }], [importOf(1, [{ value: 60 }]), importOf(2, [{ value: 61 }])]);
    expect(answer(dataset, 'close')).toEqual([61, SECOND]);
    expect(dataset.quotes.size).toBe(2);
  });

  test('of another field stand beside those of the dataset, whose own answers the price', () => {
    const dataset = joined([{ measure: 'average', value: 50 }], [importOf(1, [{ measure: 'close', value: 60 }])]);
    expect(answer(dataset, 'price')).toEqual([50, 'a-report']);
    expect(answer(dataset, 'average')).toEqual([50, 'a-report']);
    expect(answer(dataset, 'close')).toEqual([60, FIRST]);
  });

  test("the price is the last import's, whichever kind of price it is", () => {
    const dataset = joined(
      [{ period: '2024-02-01' }],
      [importOf(1, [{ measure: 'close', value: 60 }]), importOf(2, [{ measure: 'average', value: 61 }])],
    );
    expect(answer(dataset, 'price')).toEqual([61, SECOND]);
    expect(answer(dataset, 'close')).toEqual([60, FIRST]);
  });

  test('in another currency are other figures', () => {
    const dataset = joined([{ value: 50 }], [importOf(1, [{ value: 7, currency: 'USD' }])]);
    expect(answer(dataset, 'close')).toEqual([50, 'a-report']);
    expect(dataset.quotes.size).toBe(2);
    expect(dataset.quotes.currencyPosition('USD')).toBe(dataset.quotes.currency[1]);
  });

  test("stand in nobody's way where the dataset only inferred them", () => {
    const dataset = joined([{ status: 'inferred', value: 50 }], [importOf(1, [{ value: 60 }])]);
    expect(answer(dataset, 'close')).toEqual([60, FIRST]);
  });

  test('of one currency in several files have one place among the texts', () => {
    const dataset = joined([{}], [importOf(1, [{ period: '2024-03-04' }]), importOf(2, [{ period: '2024-03-05' }])]);
    expect(new Set(dataset.quotes.currency).size).toBe(1);
  });
});

describe('where nothing was traded', () => {
  test('the dataset says so against every import', () => {
    const dataset = joined([{ ...untraded }], [importOf(1, [{ value: 60 }, { measure: 'average', value: 61 }])]);
    for (const field of ['close', 'average', 'price'] as const) expect(answer(dataset, field)).toEqual(['untraded', 'a-report']);
    expect(dataset.quotes.size).toBe(1);
  });

  test('an import says so against no figure of the dataset', () => {
    const dataset = joined([{ measure: 'average', value: 50 }], [importOf(1, [{ ...untraded }, { ...untraded, measure: 'volume', value: 0 }])]);
    expect(answer(dataset, 'price')).toEqual([50, 'a-report']);
    expect(answer(dataset, 'volume')).toBeUndefined();
  });

  test('a later import says so against an earlier one', () => {
    const imports = [importOf(1, [{ value: 60 }, { measure: 'volume', value: 5 }]), importOf(2, [{ ...untraded }])];
    const dataset = joined([{ period: '2024-02-01' }], imports);
    expect(answer(dataset, 'close')).toEqual(['untraded', SECOND]);
    expect(answer(dataset, 'volume')).toEqual(['untraded', SECOND]);
  });

  test('an earlier import says so against no later one', () => {
    const imports = [importOf(1, [{ ...untraded }, { ...untraded, measure: 'volume', value: 0 }]), importOf(2, [{ value: 60 }])];
    const dataset = joined([{ period: '2024-02-01' }], imports);
    expect(answer(dataset, 'close')).toEqual([60, SECOND]);
    expect(answer(dataset, 'volume')).toBeUndefined();
  });
});

describe('instruments, venues and sources', () => {
  const described = (name: string) => ({ ...instrumentFact('NEW:B'), name: { zh: name, en: name } });

  test('of imports stand behind those of the dataset, which describes its own', () => {
    const mine = { ...instrumentFact('TEST:A'), name: { zh: '别的', en: 'Another' } };
    const dataset = joined([{}], [importOf(1, [{ symbol: 'NEW:B' }, { period: '2024-03-04' }], { instruments: [described('B'), mine] })]);
    expect(dataset.instruments.map(({ symbol, name }) => `${symbol} ${name.en}`)).toEqual(['TEST:A TEST:A allowance', 'NEW:B B']);
    expect(dataset.ownInstruments).toBe(1);
    expect(dataset.venues.map(({ code }) => code)).toEqual(['TEST', 'NEW']);
    expect(answer(dataset, 'close', '2024-03-01', 'NEW:B')).toEqual([50, FIRST]);
    expect(answer(dataset, 'close', '2024-03-04')).toEqual([50, FIRST]);
  });

  test('that several imports hold are there once, as the last describes them', () => {
    const imports = [1, 2].map((id) => importOf(id, [{ symbol: 'NEW:B', value: id }], { instruments: [described(`B${id}`)] }));
    const dataset = joined([{}], imports);
    expect(dataset.instruments.map(({ name }) => name.en)).toEqual(['TEST:A allowance', 'B2']);
    expect(answer(dataset, 'close', '2024-03-01', 'NEW:B')).toEqual([2, SECOND]);
  });

  test("the title of a file's card names the file once", () => {
    const own = importOf(1, [{ period: '2024-03-04' }]);
    const named = importOf(2, [{ period: '2024-03-05' }], {
      source: { ...importOf(2, []).source, title: { zh: '行情（file-2.csv）', en: 'Quotes (file-2.csv)' } },
    });
    const { sources } = joined([{}], [own, named]);
    expect(sources.map(({ id }) => id)).toEqual(['a-report', FIRST, SECOND]);
    expect(sources.slice(1).map(({ title }) => title)).toEqual([
      { zh: '自有价格表（file-1.csv）', en: 'Own prices (file-1.csv)' },
      { zh: '行情（file-2.csv）', en: 'Quotes (file-2.csv)' },
    ]);
  });
});

test("rates are joined by day, a later import's before an earlier one's", () => {
  const rates = joined([{}], [
    importOf(1, [], { rates: { USD: { '2024-03-01': 1.08, '2024-03-04': 1.09, '2024-03-06': 1.1 } } }),
    importOf(2, [], { rates: { USD: { '2024-03-04': 1.5, '2024-03-05': 1.6 }, CNY: { '2024-03-01': 7.8 } } }),
  ]).rates; // prettier-ignore
  const usd = rates.get('USD')!;
  expect([...usd.days].map(isoDate)).toEqual(['2024-03-01', '2024-03-04', '2024-03-05', '2024-03-06']);
  expect([...usd.values]).toEqual([1.08, 1.5, 1.6, 1.1]);
  expect(usd.printed).toEqual(['1.08', '1.5', '1.6', '1.1']);
  expect([...usd.source]).toEqual([1, 2, 2, 1]);
  expect([...usd.line]).toEqual([2, 2, 3, 4]);
  expect([...rates.get('CNY')!.values]).toEqual([7.8]);
});

test('more figures than a page can hold do not fit', () => {
  const base = datasetOf([{}]);
  const made = importOf(1, [{ period: '2024-03-04' }]);
  const large = { ...made, quotes: { ...made.quotes, end: Array.from({ length: MOST_FIGURES }, () => 45355) } };
  expect(fitsInto(base, [made])).toBe(true);
  expect(fitsInto(base, [large])).toBe(true);
  expect(fitsInto(base, [large, made])).toBe(false);
});

function classOf({ start, end }: QuoteStore, row: number): SpanClass {
  return spanClassBetween(start[row]!, end[row]!);
}

describe('whatever is imported', () => {
  const row = fc.record({
    symbol: fc.constantFrom('TEST:A', 'TEST:B'),
    period: fc.constantFrom('2024-03-01', '2024-03-04', '2024-W10', '2024-03', '/2024-03-04'),
    measure: fc.constantFrom(...MEASURES),
    status: fc.constantFrom('reported' as const, 'derived' as const),
    bound: fc.constantFrom('=' as const, '>' as const),
    currency: fc.constantFrom('CNY', 'USD'),
    amount: fc.integer({ min: 1, max: 99 }),
    traded: fc.boolean(),
  });
  const rows = fc
    .uniqueArray(row, { maxLength: 20, selector: ({ symbol, period, measure, currency }) => `${symbol} ${period} ${measure} ${currency}` })
    .map((list) => list.map(({ amount, traded, ...rest }): Row => {
      const isAmount = rest.measure === 'volume' || rest.measure === 'turnover';
      return { ...rest, traded, bound: traded ? rest.bound : '=', value: traded ? amount : isAmount ? 0 : undefined, printed: traded ? String(amount) : '/' };
    })); // prettier-ignore

  test('every row of the dataset stays, in an order the store can search, and what it answered it still answers', () => {
    fc.assert(
      fc.property(rows, rows, rows, (own, first, second) => {
        const all: Row[] = [{ symbol: 'TEST:A', period: '2023-12-01' }, { symbol: 'TEST:B', period: '2023-12-01' }, ...own];
        const base = datasetOf(all);
        const dataset = joinImports(base, [importOf(1, first), importOf(2, second)]);
        const { quotes, instruments } = dataset;
        expect([...quotes.end].filter((_, at) => !quotes.isImported(at))).toHaveLength(all.length);
        for (const at of instruments.keys()) {
          for (let one = quotes.from(at, DAYS); one < quotes.until(at, OTHER); one++) expect(quotes.instrument[one]).toBe(at);
        }
        for (let one = 1; one < quotes.size; one++) {
          const isOfClass = quotes.instrument[one] === quotes.instrument[one - 1] && classOf(quotes, one) === classOf(quotes, one - 1);
          if (isOfClass) expect(quotes.end[one]).toBeGreaterThanOrEqual(quotes.end[one - 1]!);
        }
        for (let one = 0; one < base.quotes.size; one++) {
          const period = periodText({ start: base.quotes.start[one]!, end: base.quotes.end[one]! });
          const { symbol } = base.instruments[base.quotes.instrument[one]!]!;
          for (const field of FIGURE_FIELDS) {
            const before = answer(base, field, period, symbol);
            if (before) expect(answer(dataset, field, period, symbol)).toEqual(before);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
