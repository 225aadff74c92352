import { parseArgs } from 'node:util';
import { prove } from '../dataset/proof';
import type { Fault } from '../dataset/facts';
import { checkData, loadChecks, readDataFolder, readPublications, saveProof } from './_lib/data-folder';
import { reportFaults } from './_lib/report';

const USAGE = `npm run data:check                          checks every fact in data/
npm run data:check -- --sources <folder>    also finds every printed text on its line in the publications
                                            of that folder, and writes data/sources/<id>.proof`;

function main(): void {
  const { values } = parseArgs({ options: { sources: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(USAGE);

  const faults = values.sources === undefined ? checkData(readDataFolder(), loadChecks()).faults : proveAndCheck(values.sources);
  if (faults.length === 0) return console.log(summary());
  reportFaults(faults);
  process.exitCode = 1;
}

/** Writes fresh proofs before the other rules run, since one of them asks for current proofs. */
function proveAndCheck(folder: string): Fault[] {
  const { facts, faults } = checkData(readDataFolder(), []);
  if (faults.length > 0) return faults;
  const proven = prove(facts, readPublications(folder));
  for (const [id, text] of proven.proofs) saveProof(id, text);
  return [...proven.faults, ...checkData(readDataFolder(), loadChecks()).faults];
}

function summary(): string {
  const { facts } = checkData(readDataFolder(), []);
  const counts = [`${facts.observations.length} observations`, `${facts.instruments.length} instruments`, `${facts.sources.length} sources`];
  return `${counts.join(', ')}: no fault`;
}

main();
