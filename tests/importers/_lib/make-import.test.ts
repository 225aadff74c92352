import { createHash } from 'node:crypto';
import { MEASURES } from '../../../src/dataset/codes';
import { sourceSchema } from '../../../src/dataset/schemas/source';
import { hashOf } from '../../../src/importers/_lib/hash';
import { makeImport } from '../../../src/importers/_lib/make-import';
import { readFile } from '../../../src/importers/_lib/read-file';
import { importer } from '../../../src/importers/date-number';
import { bundledDataset } from '../../_setup/bundled';
import { opened } from './opened';

const dataset = bundledDataset();
const TEXT = 'date,price,volume\n2024-11-13,64.5,100\n2024-11-14,65,200\n';
const BYTES = new TextEncoder().encode(TEXT);

async function made(answers = {}, name = 'nzu.csv', today = '2026-11-20') {
  const file = await opened(BYTES, name);
  const full = { symbol: 'OWN:NZU', title: 'NZU', currency: 'NZD', ...answers };
  return makeImport(importer, file, readFile(importer, file, dataset, full), { bytes: BYTES, answers: full, today, dataset });
}

test('an import carries the hash of its file, its card, its instruments and its figures by line', async () => {
  const result = await made();
  expect(result).toMatchObject({ format: 1, kind: 'date-number', name: 'nzu.csv', imported: '2026-11-20', rates: [] });
  expect(result.id).toMatch(/^import-[0-9a-f]{8}$/);
  expect(sourceSchema.parse(result.source)).toMatchObject({ id: result.id, sha256: createHash('sha256').update(TEXT).digest('hex') });
  expect(result.instruments.map(({ symbol, segment, currency }) => [symbol, segment, currency])).toEqual([['OWN:NZU', 'imported', 'NZD']]);
  expect(result.venues).toEqual([{ code: 'OWN', name: { zh: '自有数据', en: 'Own data' }, codes: [], aliases: [] }]);
  const { quotes } = result;
  const told = quotes.end.map((end, row) => [MEASURES[quotes.measure[row]!], end, quotes.value[row], quotes.texts[quotes.locator[row]!]]);
  expect(told).toEqual([['price', 45609, 64.5, 'L2'], ['volume', 45609, 100, 'L2'], ['price', 45610, 65, 'L3'], ['volume', 45610, 200, 'L3']]); // prettier-ignore
});

test('is plain JSON', async () => {
  const result = await made();
  const saved = JSON.parse(JSON.stringify(result)) as unknown;
  expect(JSON.stringify(saved)).toBe(JSON.stringify(result));
});

test('the same file read in the same way is the same import, whatever its name and the day', async () => {
  const { id } = await made();
  expect((await made({}, 'copy of nzu.csv', '2027-01-01')).id).toBe(id);
  expect((await made({ currency: 'EUR' })).id).not.toBe(id);
});

test('a symbol that the dataset knows brings its own description and venue', async () => {
  const result = await made({ symbol: 'EUA' });
  const known = dataset.instruments.find(({ symbol }) => symbol === 'ICE:EUA');
  expect(result.instruments).toEqual([known]);
  expect(result.venues).toEqual(dataset.venues.filter(({ code }) => code === 'ICE'));
});

test('rows of one instrument stand together', async () => {
  const reading = readFile(importer, await opened(TEXT), dataset, { symbol: 'OWN:NZU', currency: 'NZD' });
  const [first, second] = reading.figures;
  const mixed = { ...reading, figures: [first!, { ...second!, symbol: 'ICE:EUA' }, { ...first!, locator: 'L9', period: { start: 1, end: 1 } }] };
  const { quotes } = await makeImport(importer, await opened(TEXT), mixed, { bytes: BYTES, answers: {}, today: '2026-11-20', dataset });
  expect(quotes.instrument).toEqual([0, 0, 1]);
});

test('the hash is the same on a page without web crypto', async () => {
  const expected = createHash('sha256').update(BYTES).digest('hex');
  expect(await hashOf(BYTES)).toBe(expected);
  const replaced = jest.replaceProperty(globalThis, 'crypto', {} as Crypto);
  expect(await hashOf(BYTES)).toBe(expected);
  replaced.restore();
});
