import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Manifest, type Check, type Fault, type Site } from '../../build/manifest-checks/check';
import { ROOT, filesIn } from './project';

const CHECKS = join(ROOT, 'src/build/manifest-checks');
const FIRST = 'well-formed';

/** Every rule a manifest must keep: a file in `src/build/manifest-checks`, found by listing it. */
export function loadManifestChecks(): Check[] {
  return filesIn(CHECKS, '.ts')
    .filter((name) => name !== 'check.ts')
    .map((name) => (require(join(CHECKS, name)) as { check: Check }).check);
}

/** The other rules run on what can be read only. */
export function checkManifest(manifest: Manifest): Fault[] {
  const checks = loadManifestChecks();
  const unreadable = checks.find(({ rule }) => rule === FIRST)!.run(manifest);
  return unreadable.length > 0 ? unreadable : checks.flatMap((check) => check.run(manifest));
}

/** A manifest file as it would lead into a folder that holds the built site. */
export function readManifest(path: string, folder: string): Manifest {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return new Manifest(readFileSync(path, 'utf8'), siteIn(folder), version);
}

function siteIn(folder: string): Site {
  return {
    read: (path) => {
      const file = join(folder, decodeURIComponent(path));
      return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
    },
  };
}
