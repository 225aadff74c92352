import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { leftOutSchema, type LeftOut } from '../../dataset/coverage';
import type { Check } from '../../dataset/checks/check';
import type { DataFile, Facts, Fault } from '../../dataset/facts';
import { readFacts } from '../../dataset/facts';
import { writePublishedIds } from '../../dataset/published-ids';
import { DATA, ROOT, filesIn } from './project';

const CHECKS = join(ROOT, 'src/dataset/checks');

/** All files of `data/`, two levels deep, in the order of their names. */
export function readDataFolder(folder = DATA): DataFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** Every rule: a file in `src/dataset/checks`, found by listing it. */
export function loadChecks(): Check[] {
  return filesIn(CHECKS, '.ts')
    .filter((name) => name !== 'check.ts')
    .map((name) => (require(join(CHECKS, name)) as { check: Check }).check);
}

/** Reads and checks `data/`. Rules run only where every file follows its schema: they may then trust what they read. */
export function checkData(files: readonly DataFile[], checks: readonly Check[]): { facts: Facts; faults: Fault[] } {
  const { facts, faults } = readFacts(files);
  return { facts, faults: faults.length > 0 ? faults : checks.flatMap((check) => check.run(facts)) };
}

/** What `data/coverage/` says is left out on purpose; a file that does not follow its schema stops here. */
export function readLeftOut(): LeftOut[] {
  return readDataFolder()
    .filter(({ path }) => path.startsWith('coverage/'))
    .map(({ text }) => leftOutSchema.parse(parse(text)));
}

/** The files of a folder by their SHA-256: a publication is recognised by its bytes, whatever its name. */
export function readPublications(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => readFileSync(join(folder, name)))
      .map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')]),
  );
}

export function savePublishedIds(facts: Facts): void {
  writeFileSync(join(DATA, 'sources', 'published-ids.txt'), writePublishedIds(facts));
}

export function saveProof(sourceId: string, text: string): void {
  writeFileSync(join(DATA, 'sources', `${sourceId}.proof`), text);
}
