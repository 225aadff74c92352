import type { Measure } from '../../../src/dataset/codes';
import { completeAnswers, readFile } from '../../../src/importers/_lib/read-file';
import { placeText, remarkText } from '../../../src/importers/_lib/remarks';
import type { Answers, Importer, ReadFigure, Reading } from '../../../src/importers/importer';
import { bundledDataset } from '../../_setup/bundled';
import { opened, refusal } from './opened';
import { workbookFile } from './workbook-file';

const dataset = bundledDataset();
const DAY = { start: 45609, end: 45609 };

function figure(measure: Measure, value: number | undefined, line: number, more: Partial<ReadFigure> = {}): ReadFigure {
  const traded = value !== undefined;
  return { symbol: 'SEEE:CEA', measure, period: DAY, value, traded, bound: '=', status: 'reported', inferred: [], printed: `${value}`, locator: `L${line}`, heading: '', ...more }; // prettier-ignore
}

function importerOf(figures: readonly ReadFigure[], questions?: Importer['questions']): Importer {
  const reading: Reading = { source: {} as Reading['source'], venues: [], instruments: [], figures, rates: [], remarks: [] };
  return { id: 'test', title: { zh: '测', en: 'test' }, about: { zh: '某表', en: 'a table' }, recognise: () => 1, questions, read: () => reading };
}

async function remarked(figures: readonly ReadFigure[], content: string | Uint8Array = 'x'): Promise<string[]> {
  const { remarks } = readFile(importerOf(figures), await opened(content), dataset, {});
  return remarks.map((remark) => `${placeText(remark, 'en')}: ${remarkText(remark, 'en')}`);
}

describe('a figure that stands there twice', () => {
  test('counts once where both say the same, and the lines that repeat are counted', async () => {
    const figures = [figure('close', 5, 2), figure('volume', 9, 2), figure('close', 5, 3), figure('volume', 9, 3), figure('close', 5, 4)];
    const { figures: kept } = readFile(importerOf(figures), await opened('x'), dataset, {});
    expect(kept.map(({ measure, locator }) => [measure, locator])).toEqual([['close', 'L2'], ['volume', 'L2']]); // prettier-ignore
    expect(await remarked(figures)).toEqual([': 2 lines repeat earlier ones and are taken once.']);
  });

  test('is the first where they differ', async () => {
    const figures = [figure('close', 5, 2), figure('close', 6, 7)];
    expect(readFile(importerOf(figures), await opened('x'), dataset, {}).figures).toEqual([figures[0]]);
    expect(await remarked(figures)).toEqual(['line 7: SEEE:CEA 2024-11-13 stands in line 2 already, with another figure: the first one is taken.']);
  });

  test.each([
    ['untraded and traded', { value: undefined, traded: false }],
    ['another currency', { currency: 'EUR' }],
    ['a bound', { bound: '>' }],
  ] as const)('differs by %s', async (_, more) => {
    expect(await remarked([figure('close', 5, 2), figure('close', 5, 3, more)])).toHaveLength(1);
    expect((await remarked([figure('close', 5, 2), figure('close', 5, 3, more)]))[0]).toContain('with another figure');
  });

  test('is another figure in another period or of another symbol', async () => {
    const others = [figure('close', 5, 3, { period: { start: 45608, end: 45609 } }), figure('close', 5, 4, { symbol: 'ICE:EUA' })];
    expect(await remarked([figure('close', 5, 2), ...others])).toEqual([]);
  });

  test('is told with its sheet in a workbook', async () => {
    const file = workbookFile({ 深圳: { A1: 's:x' }, 深圳二: { A1: 's:x' } });
    const figures = [figure('close', 5, 2, { heading: '深圳 · 收盘价' }), figure('close', 6, 7, { heading: '深圳二 · 收盘价' })];
    expect((await remarked(figures, file))[0]).toMatch(/^sheet 深圳二, line 7: /);
  });
});

describe('prices of a day that are out of order', () => {
  const ofDay = (prices: Partial<Record<Measure, number>>) => Object.entries(prices).map(([measure, value]) => figure(measure as Measure, value, 3));

  test.each([
    [{ low: 4, high: 6, open: 4, close: 6, average: 5 }],
    [{ low: 5, high: 5, average: 5 }],
    [{ low: 4, average: 5 }],
    [{ low: 4, high: 6, settlement: 9, price: 1, volume: 100 }],
  ])('%j are in order', async (prices) => {
    expect(await remarked(ofDay(prices))).toEqual([]);
  });

  test.each([
    [{ low: 6, high: 4 }, ': low 6, high 4 are out of order'],
    [{ low: 46.07, high: 48.49, average: 49.84 }, ': low 46.07, high 48.49, another price 49.84 are out'],
    [{ low: 4, high: 6, open: 3 }, ': low 4, high 6, another price 3 are'],
    [{ high: 6, close: 7 }, ': high 6, another price 7 are'],
  ])('%j are told, once, and kept', async (prices, words) => {
    const remarks = await remarked(ofDay(prices));
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toContain(words);
    expect(remarks[0]).toMatch(/^line 3: SEEE:CEA 2024-11-13/);
    expect(readFile(importerOf(ofDay(prices)), await opened('x'), dataset, {}).figures).toHaveLength(Object.keys(prices).length);
  });
});

test('a file of which nothing is read is refused', async () => {
  const file = await opened('x');
  const remark = await refusal(() => readFile(importerOf([]), file, dataset, {}));
  expect(remark).toMatchObject({ code: 'nothing-read', detail: { expected: { zh: '某表', en: 'a table' } } });
});

test('a question without an answer, or with a blank one, has its suggestion', async () => {
  const importer = importerOf([], () => [
    { name: 'symbol', suggestion: 'OWN:A' },
    { name: 'title', suggestion: 'A' },
    { name: 'currency', suggestion: '' },
  ]);
  const answers: Answers = { symbol: 'OWN:B', title: '  ' };
  expect(completeAnswers(importer, await opened('x'), dataset, answers)).toEqual({ symbol: 'OWN:B', title: 'A', currency: '' });
});
