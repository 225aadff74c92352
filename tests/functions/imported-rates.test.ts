/** From the bank's file to a converted price, and back to the line of the file. */
import { importer } from '../../src/importers/ecb-rates';
import { makeImport } from '../../src/importers/_lib/make-import';
import { openFile } from '../../src/importers/_lib/open-file';
import { joinImports } from '../../src/dataset/imports/join';
import type { Dataset } from '../../src/dataset/store';
import { tracesOf } from '../../src/functions/_lib/trace';
import { askOne, useDataset } from '../_setup/ask';
import { datasetOf, instrumentFact } from '../_setup/facts';

const base = datasetOf([{ period: '2024-03-09', value: 80 }], { instruments: [instrumentFact('TEST:A')] });

/** As eurofxref-hist.csv: newest first, a comma at the end of every line. */
const FILE = ['Date,USD,JPY,CNY,CYP,', '2024-03-08,1.30,161.00,8.00,N/A,', '2024-03-07,1.20,160.00,7.90,N/A,', ''].join('\n');

async function importedInto(dataset: Dataset, ...files: string[]): Promise<Dataset> {
  const imports = [];
  for (const text of files) {
    const bytes = new TextEncoder().encode(text);
    const file = await openFile({ name: 'eurofxref-hist.csv', bytes });
    imports.push(await makeImport(importer, file, importer.read(file, dataset, {}), { bytes, answers: {}, today: '2024-03-11', dataset }));
  }
  return joinImports(dataset, imports);
}

const price = (currency: string) => askOne('PRICE', 'TEST:A', '2024-03-09', null, null, currency);

test("a Saturday's price is converted at Friday's rates, which stand in line 2", async () => {
  useDataset(await importedInto(base, FILE));
  expect([price('EUR'), price('USD'), price('JPY')]).toEqual([10, 13, 1610]);
  expect(price('CYP')).toMatchObject({ error: '#N/A', code: 'no-rate' });
  const [{ citation } = { citation: '' }] = tracesOf('PRICE', ['TEST:A', '2024-03-09', null, null, 'USD'], 'en');
  expect(citation).toMatch(
    /Converted: 80 CNY\/t ÷ 8\.00 \(EUR\/CNY on 2024-03-08\) × 1\.30 \(EUR\/USD on 2024-03-08\) = 13 USD\/t\. Rates: .*, line 2\.$/,
  );
});

test('a later file holds for the days both have, and SOURCE cites either by its id', async () => {
  const dataset = await importedInto(base, FILE, 'Date,USD,CNY,\n2024-03-08,1.30,8.10,\n2024-03-05,1.10,8.20,\n');
  useDataset(dataset);
  expect(price('EUR')).toBeCloseTo(80 / 8.1, 12);
  expect(dataset.imports).toHaveLength(2);
  for (const { id } of dataset.imports) expect(askOne('SOURCE', id)).toMatch(/^European Central Bank, /);
});

test('without the file nothing is converted', () => {
  useDataset(base);
  expect(price('EUR')).toMatchObject({ error: '#N/A', code: 'no-rate' });
});
