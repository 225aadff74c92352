import { spawnSync } from 'node:child_process';
import { measure } from './_measure';
import { PUBLISHED } from './_quotes';
import { grouped, times, type Table } from './_table';

const LINES = 10_000;
const PROCESSES = 3;
const ROUNDS = 3;

/** Ten thousand formulas piped into one process of the terminal against a process for each of a few. */
export function bench(): Table {
  const formulas = Array.from({ length: LINES }, (_, at) => {
    const { symbol } = PUBLISHED.instruments[at % PUBLISHED.instruments.length]!;
    return `=IFERROR(CARBON.PRICE("${symbol}","2026-01-${String((at % 31) + 1).padStart(2, '0')}"),0)`;
  });
  const together = () => answers(formulas);
  const apart = (calls: number) => formulas.slice(0, calls).reduce((sum, formula) => sum + answers([formula]), 0);
  const timings = measure({ together: { calls: LINES, run: together }, apart: { calls: PROCESSES, run: apart } }, ROUNDS, 1);

  const perSecond = (name: 'together' | 'apart') => grouped(1e9 / timings.nanoseconds(name));
  return {
    title: 'The terminal, formulas a second',
    columns: [`${grouped(LINES)} lines, one process`, 'a process for each formula', 'ratio'],
    rows: [[perSecond('together'), perSecond('apart'), times(timings.ratio('apart', 'together'))]],
    notes: ['The time to start is counted in both.'],
  };
}

/** How many formulas the terminal answered; it runs on the loader this process runs on. */
function answers(formulas: readonly string[]): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, 'src/cli/formula.ts'], {
    input: formulas.join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const count = stdout.split('\n').filter((line) => line.includes('"value"')).length;
  if (status !== 0 || count !== formulas.length) throw new Error(`the terminal answered ${count} of ${formulas.length} formulas\n${stderr}`);
  return count;
}
