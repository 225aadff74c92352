import { periodText } from '../../src/dataset/period';
import { instrumentSchema } from '../../src/dataset/schemas/instrument';
import { readFile } from '../../src/importers/_lib/read-file';
import { importer } from '../../src/importers/date-number';
import type { Answers } from '../../src/importers/importer';
import { bundledDataset } from '../_setup/bundled';
import { opened, refusal } from './_lib/opened';
import { workbookFile } from './_lib/workbook-file';

const dataset = bundledDataset();
const OWN: Answers = { symbol: 'OWN:A', currency: 'EUR' };

async function readText(content: string | Uint8Array, answers: Answers = OWN, name = 'file.csv') {
  return readFile(importer, await opened(content, name), dataset, answers);
}

/** `close 2024-11-13 105.65 "105.65" L2` */
async function told(content: string | Uint8Array, answers: Answers = OWN): Promise<string[]> {
  const { figures } = await readText(content, answers);
  return figures.map(
    ({ measure, period, value, traded, currency, printed, locator }) =>
    [measure, periodText(period), traded ? '' : 'untraded', value, currency, `"${printed}"`, locator].filter((part) => part !== undefined && part !== '').join(' '), // prettier-ignore
  );
}

async function codes(content: string, answers: Answers = OWN): Promise<(string | number | undefined)[][]> {
  return (await readText(content, answers)).remarks.map(({ line, code }) => [line, code]);
}

async function asked(content: string | Uint8Array, name = 'file.csv'): Promise<Record<string, string>> {
  const questions = importer.questions!(await opened(content, name), dataset);
  return Object.fromEntries(questions.map((question) => [question.name, question.suggestion]));
}

describe('tables of all shapes', () => {
  test.each([
    ['a title row', '"date","price"\n2010-05-14,17.75\n2010-05-21,17.5\n', ['price 2010-05-14 17.75 "17.75" L2', 'price 2010-05-21 17.5 "17.5" L3']],
    ['no title row', '2010-05-14,17.75\n2010-05-21,17.5\n', ['price 2010-05-14 17.75 "17.75" L1', 'price 2010-05-21 17.5 "17.5" L2']],
    ['notes above and below', 'NZU prices\n\nday,value\n2010-05-14,17.75\n\nsource: me\n', ['price 2010-05-14 17.75 "17.75" L4']],
    ['the number first', 'price,when\n17.75,14 May 2010\n', ['price 2010-05-14 17.75 "17.75" L2']],
    [
      'a column that counts the rows',
      ',date,price\n0,2010-05-14,17.75\n1,2010-05-21,17.5\n2,2010-05-29,17.5\n',
      ['price 2010-05-14 17.75 "17.75" L2', 'price 2010-05-21 17.5 "17.5" L3', 'price 2010-05-29 17.5 "17.5" L4'],
    ],
    ['missing values', 'date,price\n2010-05-14,\n2010-05-21,N/A\n2010-05-29,17.5\n', ['price 2010-05-29 17.5 "17.5" L4']],
    ['years', '年份,价格\n2020,13.5\n2021,14\n', ['price 2020 13.5 "13.5" L2', 'price 2021 14 "14" L3']],
    ['serial numbers below a title', 'date,price\n45609,65.4\n', ['price 2024-11-13 65.4 "65.4" L2']],
    ['days first', 'date,price\n05/06/2024,1.5\n13/06/2024,2.5\n', ['price 2024-06-05 1.5 "1.5" L2', 'price 2024-06-13 2.5 "2.5" L3']],
    ['months first', 'date,price\n05/06/2024,1.5\n05/13/2024,2.5\n', ['price 2024-05-06 1.5 "1.5" L2', 'price 2024-05-13 2.5 "2.5" L3']],
    ['Chinese, tabs', '日期\t碳价（元/吨）\n2024年11月13日\t105.65\n', ['price 2024-11-13 105.65 CNY "105.65" L2']],
  ])('%s', async (_, text, figures) => {
    expect(await told(text)).toEqual(figures);
  });

  test('a German table: the decimal commas of one column settle the points of the other', async () => {
    const text = 'Datum;Schluss €;Volume (t)\n13.11.2024;65,40;1.234\n14.11.2024;66,10;2.500\n';
    expect(await told(text)).toEqual([
      'price 2024-11-13 65.4 "65,40" L2',
      'volume 2024-11-13 1234 "1.234" L2',
      'price 2024-11-14 66.1 "66,10" L3',
      'volume 2024-11-14 2500 "2.500" L3',
    ]);
  });

  test('a column in which commas could be either is not guessed', async () => {
    const text = 'date,price,volume\n2024-11-13,65.4,"1,234"\n2024-11-14,66,"2,345"\n';
    expect((await told(text)).filter((figure) => figure.startsWith('volume'))).toEqual([
      'volume 2024-11-13 1234 "1,234" L2',
      'volume 2024-11-14 2345 "2,345" L3',
    ]);
    const alone = 'date;volume\n2024-11-13;1,234\n2024-11-14;2,345\n2024-11-15;12\n';
    expect(await told(alone)).toEqual(['volume 2024-11-15 12 "12" L4']);
    expect((await codes(alone)).slice(1)).toEqual([[2, 'no-number'], [3, 'no-number']]); // prettier-ignore
  });

  test('a sheet of a workbook, the first that has such a table', async () => {
    const file = workbookFile({ cover: { A1: 's:About' }, Prices: { B2: 's:Date', C2: 's:Close', B3: 'd:45609', C3: 'n:65.4', B4: 'd:45610', C4: 'f:C3+1=66.4' } }); // prettier-ignore
    expect(await told(file)).toEqual(['close 2024-11-13 65.4 "65.4" L3', 'close 2024-11-14 66.4 "66.4" L4']);
    expect((await readText(file)).figures[0]!.heading).toBe('Prices · Close');
  });
});

describe('what is asked', () => {
  test('a symbol and a title from the name of the file, and the measure where no title names one', async () => {
    expect(await asked('date,value\n2010-05-14,17.75\n', 'nzu-spot-prices.csv')).toEqual({
      symbol: 'OWN:NZU-SPOT',
      title: 'nzu-spot-prices',
      measure: 'price',
      currency: '',
    });
  });

  test('nothing of the measure where a title names it', async () => {
    expect(Object.keys(await asked('date,close,volume\n2010-05-14,17.75,5\n'))).toEqual(['symbol', 'title', 'currency']);
  });

  test.each([
    ['date,NZU closing (NZD)\n2010-05-14,17.75\n', { symbol: 'OWN:NZU-CLOSING-NZD', title: 'NZU closing (NZD)', measure: 'close', currency: 'NZD' }],
    ['date,Preis [€/t]\n2010-05-14,17.75\n', { symbol: 'OWN:PREIS', title: 'Preis [€/t]', measure: 'price', currency: 'EUR' }],
    ['日期,数值\n2010-05-14,17.75元\n', { symbol: 'OWN:FILE', title: 'file', measure: 'price', currency: 'CNY' }],
    ['date,价格\n2010-05-14,17.75元\n', { symbol: 'OWN:FILE', title: 'file', currency: 'CNY' }],
    ['date,VCM 成交均价\n2010-05-14,$17.75\n', { measure: 'average', currency: '' }],
  ])('%j', async (text, suggested) => {
    expect(await asked(text)).toMatchObject(suggested);
  });

  test('a title without Latin letters has a symbol of its own, always the same', async () => {
    const { symbol } = await asked('日期,绿证价格\n2024-11-13,5\n');
    expect(symbol).toMatch(/^OWN:X[0-9A-Z]+$/);
    expect((await asked('日期,绿证价格\n2024-11-14,6\n')).symbol).toBe(symbol);
    expect((await asked('日期,碳汇价格\n2024-11-14,6\n')).symbol).not.toBe(symbol);
  });

  test('a table of this product names its symbol above its titles', async () => {
    expect((await asked('ICE:EUA,,\ndate,price,close\n2024-11-13,65.4,65.4\n')).symbol).toBe('ICE:EUA');
  });
});

describe('answers', () => {
  const TEXT = 'date,value\n2024-11-13,65.4\n';

  test('a new instrument has the title and currency that were answered', async () => {
    const { instruments, venues, remarks } = await readText(TEXT, { symbol: 'own:nzu', title: 'NZU 现货', currency: '新西兰元', measure: '收盘价' });
    const { venue, ...instrument } = instruments[0]!;
    expect(instrumentSchema.parse(instrument)).toMatchObject({
      symbol: 'OWN:NZU',
      name: { zh: 'NZU 现货', en: 'NZU 现货' },
      segment: 'imported',
      kind: 'spot',
      currency: 'NZD',
    });
    expect([venue, venues[0]!.name, remarks.map(({ code }) => code)]).toEqual(['OWN', { zh: '自有数据', en: 'Own data' }, ['new-instrument']]);
  });

  test('a known instrument keeps its own description and currency', async () => {
    const { instruments, figures } = await readText(TEXT, { symbol: '欧碳', measure: 'close' });
    expect(instruments).toEqual([]);
    expect(figures[0]).toMatchObject({ symbol: 'ICE:EUA', measure: 'close', value: 65.4, currency: undefined });
    expect((await readText(TEXT, { symbol: 'EUA', currency: 'USD' })).figures[0]!.currency).toBe('USD');
  });

  test('a name that is no symbol becomes one of our own', async () => {
    expect((await readText(TEXT, { symbol: 'My broker quotes', currency: 'EUR' })).figures[0]!.symbol).toBe('OWN:MY-BROKER-QUOTES');
  });

  test.each([
    [{ symbol: 'OWN:A' }, 'currency-needed'],
    [{ symbol: 'OWN:A', currency: 'money' }, 'unknown-currency'],
    [{ symbol: '上海环交所', currency: 'CNY' }, 'ambiguous-product'],
    [{ symbol: 'OWN:A', currency: 'EUR', measure: 'best' }, 'unknown-measure'],
  ])('%j is refused: %s', async (answers, code) => {
    const file = await opened(TEXT);
    expect((await refusal(() => readFile(importer, file, dataset, answers))).code).toBe(code);
  });
});

describe('several columns of numbers', () => {
  test('those whose titles name a measure are taken, the others told', async () => {
    const text = 'date,open,close,涨跌幅,volume\n2024-11-13,64,65.4,0.5%,100\n';
    expect(await told(text)).toEqual(['open 2024-11-13 64 "64" L2', 'close 2024-11-13 65.4 "65.4" L2', 'volume 2024-11-13 100 "100" L2']);
    expect(await codes(text)).toEqual([[undefined, 'new-instrument'], [1, 'part-left-out']]); // prettier-ignore
  });

  test('without titles that name one, the first', async () => {
    expect(await told('date,NZU,EUA\n2024-11-13,64,65.4\n', { ...OWN, measure: 'settlement' })).toEqual(['settlement 2024-11-13 64 "64" L2']);
  });

  test('a price on a day without volume is no trade', async () => {
    const text = 'date,close,volume\n2024-11-13,65.4,100\n2024-11-14,65.4,0\n2024-11-15,-,0\n2024-11-18,66,-\n';
    expect(await told(text)).toEqual([
      'close 2024-11-13 65.4 "65.4" L2',
      'volume 2024-11-13 100 "100" L2',
      'close 2024-11-14 untraded "65.4" L3',
      'volume 2024-11-14 untraded 0 "0" L3',
      'volume 2024-11-15 untraded 0 "0" L4',
      'close 2024-11-15 untraded "-" L4',
      'close 2024-11-18 untraded "66" L5',
    ]);
    expect((await codes(text)).slice(1)).toEqual([[3, 'close-without-trade'], [5, 'close-without-trade']]); // prettier-ignore
  });
});

test('what cannot be read is left out with its line', async () => {
  const text =
    'date,price\n2024-11-13,65.4\n合计,100\n05/06/2024,1\n2024-11-14,abc\n2024-11-15,-5\n2024-11-18,0\n2024-11-19,66\n2024-11-20,67\n2024-11-21,5 %\n';
  expect(await told(text)).toEqual(['price 2024-11-13 65.4 "65.4" L2', 'price 2024-11-19 66 "66" L8', 'price 2024-11-20 67 "67" L9']);
  expect((await codes(text)).slice(1)).toEqual([
    [3, 'no-date'],
    [4, 'ambiguous-date'],
    [5, 'no-number'],
    [6, 'negative-number'],
    [7, 'not-positive'],
    [10, 'unknown-unit'],
  ]);
});

test.each([
  ['date,price\n2024-11-13,5\n', 0.2],
  ['2024-11-13,5\n2024-11-14,6\n', 0.1],
  ['a,b\n1,2\n3,4\n', 0],
  ['date,price\n', 0],
  ['A report of 2024-11-13\nwith some prose, and 5 numbers\nbut no table\n', 0],
  ['2024\n2025\n', 0],
])('%j is recognised for %d', async (text, certainty) => {
  expect(importer.recognise(await opened(text))).toBe(certainty);
});

test('a very wide table is looked at from its left', async () => {
  const wide = `date,price${',x'.repeat(50_000)}\n2024-11-13,5${',1'.repeat(50_000)}\n`;
  expect(await told(wide)).toEqual(['price 2024-11-13 5 "5" L2']);
});
