import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { IMPORTERS } from '../../generated/importers';
import { readImport } from '../../src/dataset/imports/import-schema';
import { makeImport } from '../../src/importers/_lib/make-import';
import { openFile } from '../../src/importers/_lib/open-file';
import { readFile } from '../../src/importers/_lib/read-file';
import { recognise } from '../../src/importers/_lib/recognise';
import { ImportRefused, remarkText } from '../../src/importers/_lib/remarks';
import type { Importer } from '../../src/importers/importer';
import { bundledDataset } from '../_setup/bundled';
import { workbookFile } from './_lib/workbook-file';

const dataset = bundledDataset();
const FILES = `${__dirname}/files`;

/** What is imported of the bytes by each importer that takes them for its own; refusals in both languages where it is nothing. */
async function outcomes(bytes: Uint8Array): Promise<string[]> {
  try {
    const file = await openFile({ name: 'any.csv', bytes });
    const found: string[] = [];
    for (const { importer } of recognise(file, IMPORTERS)) found.push(await outcome(importer, file, bytes));
    return found;
  } catch (thrown) {
    return [refusalText(thrown)];
  }
}

async function outcome(importer: Importer, file: Awaited<ReturnType<typeof openFile>>, bytes: Uint8Array): Promise<string> {
  const answers = { currency: 'EUR' };
  try {
    const reading = readFile(importer, file, dataset, answers);
    const made = await makeImport(importer, file, reading, { bytes, answers, today: '2026-11-20', dataset });
    return readImport(JSON.parse(JSON.stringify(made))).kind;
  } catch (thrown) {
    return refusalText(thrown);
  }
}

function refusalText(thrown: unknown): string {
  if (!(thrown instanceof ImportRefused)) throw thrown;
  return `${remarkText(thrown.remark, 'zh')} ${remarkText(thrown.remark, 'en')}`;
}

const SAMPLES: readonly Uint8Array[] = [
  ...readdirSync(FILES).map((name) => new Uint8Array(readFileSync(`${FILES}/${name}`))),
  ...[
    'Date,USD,CNY\n2026-11-19,1.08,7.7\n2026-11-18,1.09,7.8\n',
    'symbol,period,measure,value,unit\nCEA,2026-11-13,close,105.65,元/吨\nACME:A,2026Q3,price,>5,USD/t\n',
    'symbol,period,measure,value,heading\nCEA,2026-11-13,close,1\u007f,a\u0085b\nCEA,2026-11-14,close,2,' + 'x'.repeat(9000),
    'date,close,volume\n13/11/2024,65.4,"1,234"\n14/11/2024,-,0\n',
    '交易日期\t品种\t收盘价\t成交量\n20241113\tSHEA\t74\t10000 t\n',
  ].map((text) => new TextEncoder().encode(text)),
  workbookFile({ a: { A1: 's:Date', B1: 's:Price', A2: 'd:45609', B2: 'n:65.4' } }),
];

test('every sample is imported by some importer before it is damaged', async () => {
  for (const sample of SAMPLES) expect((await outcomes(sample)).some((told) => IMPORTERS.some(({ id }) => id === told))).toBe(true);
});

test('bytes of any kind are imported whole or refused with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      for (const told of await outcomes(bytes)) expect(told).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

test('lines of any kind', async () => {
  const cell = fc.oneof(fc.constantFrom('date', '2024-11-13', '13/11/2024', 'close', '成交量', '1,234', '-', '=1+1', '"', 'CEA', 'symbol', 'value', 'USD', '\u0000', '26.2 万吨'), fc.string({ maxLength: 6 })); // prettier-ignore
  const line = fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(','));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      for (const told of await outcomes(new TextEncoder().encode(lines.join('\n')))) expect(told).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

test('files that are cut off, or damaged in places', async () => {
  const place = fc.nat({ max: 100_000 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SAMPLES),
      place,
      fc.array(fc.tuple(place, fc.nat({ max: 255 })), { maxLength: 4 }),
      async (sample, end, damages) => {
        const bytes = sample.slice(0, 1 + (end % sample.length));
        for (const [at, byte] of damages) bytes[at % bytes.length] = byte;
        for (const told of await outcomes(bytes)) expect(told).not.toBe('');
      },
    ),
    { numRuns: 300 },
  );
});
