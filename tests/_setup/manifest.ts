import { readFileSync, readdirSync } from 'node:fs';
import { Manifest, type Check } from '../../src/build/manifest-checks/check';
import { ROOT } from '../../src/cli/_lib/project';

const TEXT = readFileSync(`${ROOT}/manifest.xml`, 'utf8');

/** What the manifest leads to; the icons are those of the project. */
const FILES = ['taskpane.html', 'functions.js', 'functions.json', 'functions.zh-CN.json', 'help/en/index.html', 'help/zh/index.html'];
const ICONS = readdirSync(`${ROOT}/assets`).filter((name) => /^icon-.*\.png$/.test(name));
const SITE: ReadonlyMap<string, Buffer> = new Map([
  ...FILES.map((path) => [path, Buffer.from('')] as const),
  ...ICONS.map((icon) => [`assets/${icon}`, readFileSync(`${ROOT}/assets/${icon}`)] as const),
]);

export type Edit = readonly [from: string | RegExp, to: string];

/** The project's manifest with one place changed: what is bad about an example is what the test shows. */
export function manifestWith(edits: readonly Edit[], files: ReadonlyMap<string, Buffer | undefined> = new Map()): Manifest {
  const text = edits.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`the manifest does not hold ${String(from)}`);
    return after;
  }, TEXT);
  const read = (path: string) => (files.has(path) ? files.get(path) : SITE.get(path));
  return new Manifest(text, { read }, '1.0.0');
}

interface BadExample {
  readonly edits: readonly Edit[];
  readonly files?: ReadonlyMap<string, Buffer | undefined>;
  /** Words of each fault, in their order. */
  readonly found: readonly string[];
}

/** The tests of a rule: it passes the project's manifest and every good example, and finds in a bad one what it is there for. */
export function describeManifestCheck(
  check: Check,
  good: Readonly<Record<string, readonly Edit[]>>,
  bad: Readonly<Record<string, BadExample>>,
): void {
  describe(check.rule, () => {
    test.each(Object.entries({ 'the manifest of the project': [], ...good }))('accepts %s', (_, edits) => {
      expect(check.run(manifestWith(edits))).toEqual([]);
    });

    test.each(Object.entries(bad))('refuses %s', (_, { edits, files, found }) => {
      const faults = check.run(manifestWith(edits, files));
      expect(faults.map((fault) => fault.found)).toEqual(found.map((words) => expect.stringContaining(words) as string));
      for (const { rule, remedy } of faults) {
        expect(rule).toBe(check.rule);
        expect(remedy).not.toBe('');
      }
    });
  });
}
