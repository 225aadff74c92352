import { parseArgs } from 'node:util';
import { findBorrowed } from '../dataset/borrowed';
import { coverageFaults, uncoveredLines } from '../dataset/coverage';
import type { Facts, Fault } from '../dataset/facts';
import { prove } from '../dataset/proof';
import { checkData, loadChecks, readDataFolder, readLeftOut, readPublications, saveProof, savePublishedIds } from './_lib/data-folder';
import { reportFaults } from './_lib/report';

const USAGE = `npm run data:check                                     checks every fact in data/
npm run data:check -- --sources <folder>               also finds every printed text on its line in the publications of
                                                       that folder, and writes data/sources/<id>.proof
npm run data:check -- --coverage --sources <folder>    prints each line that holds a figure or title and no fact, with the
                                                       reason where it is left out on purpose`;

function main(): void {
  const { values } = parseArgs({ options: { sources: { type: 'string' }, coverage: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(USAGE);
  if (values.coverage && values.sources === undefined) throw new Error(`--coverage needs --sources <folder>\n${USAGE}`);

  const faults = faultsOf(values.sources, values.coverage ?? false);
  if (faults.length === 0) return console.log(summary());
  reportFaults(faults);
  process.exitCode = 1;
}

function faultsOf(folder: string | undefined, isCoverage: boolean): Fault[] {
  if (folder === undefined) return checkData(readDataFolder(), loadChecks()).faults;
  const publications = readPublications(folder);
  return isCoverage ? cover(publications) : proveAndCheck(publications);
}

/** Writes fresh proofs before the other rules run, since one of them asks for current proofs. */
function proveAndCheck(publications: ReadonlyMap<string, string>): Fault[] {
  const { facts, faults } = checkData(readDataFolder(), []);
  if (faults.length > 0) return faults;
  const proven = prove(facts, publications);
  for (const [id, text] of proven.proofs) saveProof(id, text);
  savePublishedIds(facts);
  return [...proven.faults, ...findBorrowed(facts, publications.values()), ...checkData(readDataFolder(), loadChecks()).faults];
}

function cover(publications: ReadonlyMap<string, string>): Fault[] {
  const { facts, faults } = checkData(readDataFolder(), []);
  if (faults.length > 0) return faults;
  const uncovered = uncoveredLines(facts, readLeftOut(), publications);
  for (const { source, line, text, reason } of uncovered)
    console.log(`${source} L${line}  ${reason ?? '— unexplained —'}\n    ${text.trim().slice(0, 100)}`);
  return coverageFaults(uncovered);
}

function summary(): string {
  const { facts } = checkData(readDataFolder(), []);
  return `${countsOf(facts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')}: no fault`;
}

function countsOf({ observations, instruments, sources, records }: Facts): [string, number][] {
  const kinds: Record<string, readonly unknown[]> = { observations, instruments, sources, ...records };
  return Object.entries(kinds).map(([kind, list]) => [kind, list.length]);
}

main();
