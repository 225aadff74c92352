import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './_lib/project';
import { checkManifest, readManifest } from './_lib/manifest';

const USAGE = `npm run validate                       checks manifest.xml and the manifest in dist/, without the network
npm run validate -- --dist <folder>    the same with the site built into another folder`;

function main(): void {
  const { values } = parseArgs({ options: { dist: { type: 'string', default: join(ROOT, 'dist') }, help: { type: 'boolean' } } });
  if (values.help) return console.log(USAGE);

  const folder = resolve(values.dist);
  const built = join(folder, 'manifest.xml');
  if (!existsSync(built)) {
    console.error(`${relative(ROOT, folder) || '.'} holds no built site: run npm run build first.`);
    process.exitCode = 1;
    return;
  }
  const faults = [join(ROOT, 'manifest.xml'), built].flatMap((path) =>
    checkManifest(readManifest(path, folder)).map((fault) => ({ path: relative(ROOT, path), ...fault })),
  );
  for (const { path, rule, found, remedy } of faults) console.error(`${path}  ${rule}\n  ${found}\n  → ${remedy}`);
  if (faults.length === 0) return console.log('manifest.xml and the built manifest: no fault');
  console.error(`${faults.length} fault${faults.length === 1 ? '' : 's'}`);
  process.exitCode = 1;
}

main();
