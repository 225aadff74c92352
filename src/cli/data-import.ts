import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from '../build/generate';
import { reportFaults } from './_lib/report';

const USAGE = `npm run --silent data:import -- <file> [options]   prints what a file holds as the YAML of data/: a draft of its card, instruments
                                                   that are new, and its figures; what a reader should know goes to standard error
  --id <id>           the source's id; without it, made from the kind of file and the period it covers
  --kind <kind>       reads it as this kind of file, such as weekly-market-watch; without it, as what its contents look like
  --symbol --measure --currency --title <text>   what only you know of a file, where its kind asks for it
  --lang zh|en        language of the remarks (en)`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      kind: { type: 'string' },
      symbol: { type: 'string' },
      measure: { type: 'string' },
      currency: { type: 'string' },
      title: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return void console.error(USAGE);
  const { id, kind, lang, symbol, measure, currency, title } = values;
  if (lang !== 'zh' && lang !== 'en') throw new Error(`--lang takes zh or en, not "${lang}"`);
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Error(`give one file\n${USAGE}`);

  const faults = generate();
  if (faults.length > 0) {
    reportFaults(faults);
    throw new Error('the dataset has faults');
  }
  // The list of importers is written by generate.
  const { readForData } = await import('./_lib/import-file');
  const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  const { yaml, remarks } = await readForData(file, { id, kind, language: lang, answers: { symbol, measure, currency, title } });
  for (const said of remarks) console.error(said);
  process.stdout.write(yaml);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
