import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { generate } from '../build/generate';
import type { Language } from '../core/language';
import { reportFaults } from './_lib/report';

const USAGE = `npm run --silent formula -- '=CARBON.PRICE("CEA","2024-11-13")' ['=...' ...]   evaluates formulas
npm run --silent formula < formulas.txt                                      one formula a line
  --lang zh|en   language of messages and names (en)
Prints one JSON object a line: {"formula","value"} or {"formula","error","message"}.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'en' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return void console.error(USAGE);
  if (values.lang !== 'zh' && values.lang !== 'en') throw new Error(`--lang takes zh or en, not "${values.lang}"`);
  if (positionals.length === 0 && process.stdin.isTTY) throw new Error(`no formula given\n${USAGE}`);

  const faults = generate();
  if (faults.length > 0) {
    reportFaults(faults);
    throw new Error('the dataset has faults');
  }
  await answerAll(positionals, values.lang);
}

async function answerAll(formulas: readonly string[], language: Language): Promise<void> {
  const { openTerminal } = await import('./_lib/terminal');
  const answer = openTerminal(language);
  const lines = formulas.length > 0 ? formulas : createInterface({ input: process.stdin, crlfDelay: Infinity });
  for await (const line of lines) {
    const formula = line.replace(/^\uFEFF/, '').trim();
    if (formula !== '') process.stdout.write(`${JSON.stringify(answer(formula))}\n`);
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
