import { periodText } from '../../src/dataset/period';
import { instrumentSchema } from '../../src/dataset/schemas/instrument';
import { sourceSchema } from '../../src/dataset/schemas/source';
import { readFile } from '../../src/importers/_lib/read-file';
import { remarkText } from '../../src/importers/_lib/remarks';
import { importer } from '../../src/importers/carbon-csv';
import type { Answers } from '../../src/importers/importer';
import { bundledDataset } from '../_setup/bundled';
import { opened, refusal } from './_lib/opened';
import { workbookFile } from './_lib/workbook-file';

const dataset = bundledDataset();

async function readText(content: string | Uint8Array, answers: Answers = {}) {
  return readFile(importer, await opened(content, 'mine.csv'), dataset, answers);
}

/** `SEEE:CEA close 2026-11-13 = 105.65 "105.65 元/吨" L2` */
async function told(content: string | Uint8Array, answers: Answers = {}): Promise<string[]> {
  const { figures } = await readText(content, answers);
  return figures.map(
    ({ symbol, measure, period, bound, value, traded, currency, printed, locator }) =>
    [symbol, measure, periodText(period), traded ? bound : 'untraded', value, currency, `"${printed}"`, locator].filter((part) => part !== undefined).join(' '), // prettier-ignore
  );
}

async function codes(content: string, answers: Answers = {}): Promise<(string | number | undefined)[][]> {
  return (await readText(content, answers)).remarks.map(({ line, code }) => [line, code]);
}

test('one figure a row, whatever the order of the columns, with units and every form of a period', async () => {
  const text = `note,value,unit,measure,period,symbol,currency
,105.65,元/吨,close,2026-11-13,CEA,
,26.2,万吨,volume,2026-11-13,全国碳市场,
,"1,234.5",,turnover,2026-W46,SEEE:CEA,
broker quote,66.4,EUR/t,price,2026Q3,ICE:EUA,
,5.25,,settlement,2026-10,EUA,USD
`;
  expect(await told(text)).toEqual([
    'SEEE:CEA close 2026-11-13 = 105.65 "105.65 元/吨" L2',
    'SEEE:CEA volume 2026-11-13 = 262000 "26.2 万吨" L3',
    'SEEE:CEA turnover 2026-W46 = 1234.5 "1,234.5" L4',
    'ICE:EUA price 2026Q3 = 66.4 "66.4 EUR/t" L5',
    'ICE:EUA settlement 2026-10 = 5.25 USD "5.25" L6',
  ]);
  const { figures, remarks, instruments, venues } = await readText(text);
  expect(figures[3]).toMatchObject({ note: { zh: 'broker quote', en: 'broker quote' }, heading: 'value', status: 'reported', inferred: [] });
  expect([remarks, instruments, venues]).toEqual([[], [], []]);
});

test('in Chinese, with tabs', async () => {
  const text = '代码\t时段\t字段\t数值\t单位\t是否成交\t原文\t标题\t备注\nSHEA\t2026年11月13日\t收盘价\t74\t元\t是\t七十四元\t行情表\t\n';
  expect(await told(text)).toEqual(['SEEE:SHEA close 2026-11-13 = 74 "七十四元" L2']);
  expect((await readText(text)).figures[0]!.heading).toBe('行情表');
});

test('from a workbook, with its sheet and row', async () => {
  const file = workbookFile({ 说明: { A1: 's:none' }, 数据: { A2: 's:symbol', B2: 's:date', C2: 's:measure', D2: 's:value', A4: 's:CEA', B4: 'd:46339', C4: 's:close', D4: 'n:105.65' } }); // prettier-ignore
  expect(await told(file)).toEqual(['SEEE:CEA close 2026-11-13 = 105.65 "105.65" L4']);
  expect((await readText(file)).figures[0]!.heading).toBe('数据 · value');
});

test('bounds stay bounds', async () => {
  const text = 'symbol,period,measure,value\nCEA,2026-11-13,price,>100\nCEA,2026-11-14,price,约 97 元\nCEA,2026-11-15,price,>=98\n';
  expect(await told(text)).toEqual([
    'SEEE:CEA price 2026-11-13 > 100 ">100" L2',
    'SEEE:CEA price 2026-11-14 ≈ 97 "约 97 元" L3',
    'SEEE:CEA price 2026-11-15 ≥ 98 ">=98" L4',
  ]);
});

test('what was not traded has no price and no volume', async () => {
  const text = `symbol,period,measure,value,traded
CEA,2026-11-13,close,,no
CEA,2026-11-13,volume,0,否
CEA,2026-11-14,close,未成交,
CEA,2026-11-15,close,77.5,FALSE
`;
  expect(await told(text)).toEqual([
    'SEEE:CEA close 2026-11-13 untraded "no" L2',
    'SEEE:CEA volume 2026-11-13 untraded 0 "0" L3',
    'SEEE:CEA close 2026-11-14 untraded "未成交" L4',
    'SEEE:CEA close 2026-11-15 untraded "77.5" L5',
  ]);
  expect(await codes(text)).toEqual([[5, 'close-without-trade']]);
});

describe('symbols that nobody knows yet', () => {
  test('become instruments of the imported segment, in the currency that stands beside them', async () => {
    const text = 'symbol,period,measure,value,unit\nacme:ver-2024,2026-11-13,volume,500,t\nACME:VER-2024,2026-11-13,price,5.5,USD/t\n';
    const { instruments, venues, figures, remarks } = await readText(text);
    expect(instruments).toHaveLength(1);
    const { venue, ...instrument } = instruments[0]!;
    expect(instrumentSchema.parse(instrument)).toMatchObject({ symbol: 'ACME:VER-2024', segment: 'imported', kind: 'spot', currency: 'USD' });
    expect([venue, venues]).toEqual(['ACME', [{ code: 'ACME', name: { zh: 'ACME', en: 'ACME' }, codes: [], aliases: [] }]]);
    expect(figures.map(({ symbol, currency }) => [symbol, currency])).toEqual([['ACME:VER-2024', undefined], ['ACME:VER-2024', undefined]]); // prettier-ignore
    expect(remarks.map(({ code }) => code)).toEqual(['new-instrument']);
  });

  test('take the code of the venue that we use', async () => {
    const { instruments, venues } = await readText('symbol,period,measure,value,currency\nXEEE:NEW,2026-11-13,price,5,EUR\n');
    expect([instruments[0]!.symbol, venues]).toEqual(['EEX:NEW', []]);
  });

  test('need a currency, which is asked for where no column has it', async () => {
    const text = 'symbol,period,measure,value\nACME:A,2026-11-13,price,5\nACME:A,2026-11-14,price,6\nCEA,2026-11-14,close,70\n';
    expect(importer.questions!(await opened(text), dataset)).toEqual([{ name: 'currency', suggestion: '' }]);
    expect(await told(text)).toEqual(['SEEE:CEA close 2026-11-14 = 70 "70" L4']);
    expect(await codes(text)).toEqual([[2, 'currency-needed']]);
    expect(await told(text, { currency: 'usd' })).toHaveLength(3);
    expect((await readText(text, { currency: 'usd' })).instruments[0]!.currency).toBe('USD');
  });

  test('known ones need no answer', async () => {
    expect(importer.questions!(await opened('symbol,period,measure,value\nCEA,2026-11-13,close,5\n'), dataset)).toEqual([]);
  });
});

test('a row that cannot be read is left out with its reason', async () => {
  const text = `symbol,period,measure,value,unit,currency
,2026-11-13,close,1,,
foo,2026-11-13,close,1,,
上海环交所,2026-11-13,close,1,,
CEA,someday,close,1,,
CEA,05/06/2026,close,1,,
CEA,2026-11-13,closing time,1,,
CEA,2026-11-13,close,one,,
CEA,2026-11-13,close,-1,,
CEA,2026-11-13,close,0,,
CEA,2026-11-13,close,1,吨,
CEA,2026-11-13,volume,1,手,
CEA,2026-11-13,close,1,,money
CEA,2026-11-13,close,1,EUR,USD

CEA,2026-11-14,close,70,,
`;
  expect(await told(text)).toEqual(['SEEE:CEA close 2026-11-14 = 70 "70" L16']);
  expect((await codes(text)).sort(([a], [b]) => Number(a) - Number(b))).toEqual([
    [2, 'no-instrument'],
    [3, 'unknown-product'],
    [4, 'ambiguous-product'],
    [5, 'no-date'],
    [6, 'ambiguous-date'],
    [7, 'unknown-measure'],
    [8, 'no-number'],
    [9, 'negative-number'],
    [10, 'not-positive'],
    [11, 'unknown-unit'],
    [12, 'unknown-unit'],
    [13, 'unknown-currency'],
    [14, 'unknown-unit'],
  ]);
  for (const remark of (await readText(text)).remarks) expect(remarkText(remark, 'zh')).toMatch(/\p{Script=Han}/u);
});

test('where no row can be read, the reason of the first is told', async () => {
  const file = await opened('symbol,period,measure,value\nfoo,2026-11-13,close,1\n');
  expect(await refusal(() => readFile(importer, file, dataset, {}))).toMatchObject({ code: 'unknown-product', line: 2 });
});

test('its card is the file of the user', async () => {
  const { source } = await readText('symbol,period,measure,value\nCEA,2026-11-13,close,70\nCEA,/2026-11-14,volume,700\n');
  const card = sourceSchema.parse({ ...source, id: 'import-00000000', sha256: '0'.repeat(64) });
  expect(card).toMatchObject({
    title: { zh: 'mine.csv' },
    published: '2026-11-14',
    covers: '2026-11-13/2026-11-14',
    language: 'en',
    grade: 'unverified',
  });
});

test.each([
  ['symbol,period,measure,value\nx,y,z,1\n', 1],
  ['代码,日期,字段,数值\nx,y,z,1\n', 1],
  ['date,price\n2026-11-13,5\n', 0],
  ['symbol,date,close\nCEA,2026-11-13,5\n', 0],
])('%j is recognised for %d', async (text, certainty) => {
  expect(importer.recognise(await opened(text))).toBe(certainty);
});
