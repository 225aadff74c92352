import { strToU8, zipSync } from 'fflate';
import { sourceSchema } from '../../src/dataset/schemas/source';
import { isoDate } from '../../src/dataset/period';
import { readFile } from '../../src/importers/_lib/read-file';
import { remarkText } from '../../src/importers/_lib/remarks';
import { importer } from '../../src/importers/ecb-rates';
import { bundledDataset } from '../_setup/bundled';
import { opened, refusal } from './_lib/opened';

const dataset = bundledDataset();
const HISTORY = `Date,USD,JPY,CYP,CNY,GBP,CHF,SEK,NOK,KRW,NZD,
2026-11-19,1.0825,162.31,N/A,7.7012,0.84,0.95,11.1,11.6,1490.2,1.81,
2026-11-18,1.08,162,N/A,7.71,0.83,0.94,11.2,11.7,1489,1.8,
`;

async function readText(content: string | Uint8Array) {
  return readFile(importer, await opened(content, 'eurofxref-hist.csv'), dataset, {});
}

/** `USD 2026-11-18 1.08 "1.08" 3`, series by series. */
async function told(content: string | Uint8Array): Promise<string[]> {
  const { rates } = await readText(content);
  return rates.flatMap(({ currency, days, values, printed, lines }) =>
    days.map((day, at) => `${currency} ${isoDate(day)} ${values[at]} "${printed[at]}" ${lines[at]}`),
  );
}

test('the whole history: oldest first, as printed, with its lines; N/A is no rate', async () => {
  const rates = await told(HISTORY);
  expect(rates.slice(0, 4)).toEqual(['USD 2026-11-18 1.08 "1.08" 3', 'USD 2026-11-19 1.0825 "1.0825" 2', 'JPY 2026-11-18 162 "162" 3', 'JPY 2026-11-19 162.31 "162.31" 2']); // prettier-ignore
  expect(rates).toContain('CNY 2026-11-19 7.7012 "7.7012" 2');
  expect(rates.filter((rate) => rate.startsWith('CYP'))).toEqual([]);
  expect(rates).toHaveLength(18);
  expect((await readText(HISTORY)).remarks).toEqual([]);
});

test('the rates of one day, with spaces and an English date', async () => {
  const day =
    'Date, USD, JPY, CNY, GBP, CHF, SEK, NOK, KRW, NZD, AUD, \n20 November 2026, 1.0831, 162.5, 7.7, 0.84, 0.95, 11.1, 11.6, 1490.2, 1.81, 1.65, \n';
  expect((await told(day))[0]).toBe('USD 2026-11-20 1.0831 "1.0831" 2');
  expect(await told(day)).toHaveLength(10);
});

test('a download of the data portal, with notes above its titles and days without a rate', async () => {
  const portal = `"Series key","EXR.D.USD.EUR.SP00.A"
"DATE","TIME PERIOD","US dollar/Euro (EXR.D.USD.EUR.SP00.A)"
"2026-11-18","18 Nov 2026","1.08"
"2026-11-19","19 Nov 2026",""
"2026-11-20","20 Nov 2026","1.0831"
`;
  expect(await told(portal)).toEqual(['USD 2026-11-18 1.08 "1.08" 3', 'USD 2026-11-20 1.0831 "1.0831" 5']);
});

test('the answer of the data interface: daily euro rates only', async () => {
  const observations = `KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS
EXR.D.USD.EUR.SP00.A,D,USD,EUR,SP00,A,2026-11-18,1.08,A
EXR.M.USD.EUR.SP00.A,M,USD,EUR,SP00,A,2026-10,1.07,A
EXR.D.CNY.EUR.SP00.A,D,CNY,EUR,SP00,A,2026-11-18,7.71,A
EXR.D.E7.EUR.EN00.A,D,E7,EUR,EN00,A,2026-11-18,100.2,A
`;
  expect(await told(observations)).toEqual(['USD 2026-11-18 1.08 "1.08" 2', 'CNY 2026-11-18 7.71 "7.71" 4']);
  expect((await readText(observations)).remarks).toEqual([]);
});

test('the archive, as it is downloaded', async () => {
  expect(await told(zipSync({ 'eurofxref-hist.csv': strToU8(HISTORY) }))).toEqual(await told(HISTORY));
});

test('what is no rate is left out and told, the first of two is taken', async () => {
  const text = `Date,USD,CNY
2026-11-19,abc,7.7
soon,1.1,7.7
2026-11-18,0,7.6
2026-11-18,1.08,7.65
2026-11-19,1.09,7.7
`;
  expect(await told(text)).toEqual(['CNY 2026-11-18 7.6 "7.6" 4', 'CNY 2026-11-19 7.7 "7.7" 2', 'USD 2026-11-18 1.08 "1.08" 5', 'USD 2026-11-19 1.09 "1.09" 6']); // prettier-ignore
  const { remarks } = await readText(text);
  expect(remarks.map((remark) => [remark.line, remark.code])).toEqual([
    [2, 'no-number'],
    [3, 'no-date'],
    [4, 'not-positive'],
    [5, 'twice'],
    [undefined, 'same-twice'],
  ]);
  expect(remarkText(remarks[3]!, 'en')).toContain('EUR/CNY 2026-11-18 stands in line 4 already');
});

test('its card is the ECB: the days it covers, free to use with the source named', async () => {
  const { source } = await readText(HISTORY);
  const card = sourceSchema.parse({ ...source, id: 'import-00000000', sha256: '0'.repeat(64) });
  expect(card).toMatchObject({ published: '2026-11-19', covers: '2026-11-18/2026-11-19', grade: 'first-hand' });
  expect(card.publisher).toEqual({ zh: '欧洲中央银行', en: 'European Central Bank' });
});

test.each([
  ['the history', HISTORY, 1],
  ['a table cut down to two currencies, which could be prices too', 'Date,USD,CNY\n2026-11-19,1.08,7.7\n', 0.6],
  ['one column of dollars', 'Date,USD\n2026-11-19,1.08\n', 0],
  ['prices', 'date,price\n2026-11-19,1.08\n', 0],
  ['a euro column, which is no rate of the euro', 'Date,EUR,USD,CNY\n2026-11-19,1,1.08,7.7\n', 0],
  ['a title that is no currency', 'Date,USD,CNY,Volume\n2026-11-19,1.08,7.7,5\n', 0],
])('%s: recognised for %d', async (_, text, certainty) => {
  expect(importer.recognise(await opened(text))).toBe(certainty);
});

test('a header without rates is refused', async () => {
  const file = await opened('Date,USD,CNY\nnone,,\n');
  expect((await refusal(() => readFile(importer, file, dataset, {}))).code).toBe('nothing-read');
});

test('25 years of all currencies', async () => {
  const days = Array.from(
    { length: 7000 },
    (_, at) => `${isoDate(46300 - at)},${Array.from({ length: 40 }, (_, column) => `${column + 1}.${1000 + (at % 9000)}`).join(',')},`,
  );
  const header = `Date,${Array.from({ length: 40 }, (_, at) => `A${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(65 + Math.floor(at / 26))}`).join(',')},`;
  const text = [header, ...days].join('\n');
  expect(text.length).toBeGreaterThan(2_000_000);
  const { rates } = await readText(text);
  expect(rates.map(({ days: of }) => of.length)).toEqual(Array.from({ length: 40 }, () => 7000));
});
