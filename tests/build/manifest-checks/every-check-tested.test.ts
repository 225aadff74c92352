import { readdirSync } from 'node:fs';
import { loadManifestChecks } from '../../../src/cli/_lib/manifest';
import { ROOT } from '../../../src/cli/_lib/project';

const rules = readdirSync(`${ROOT}/src/build/manifest-checks`)
  .filter((name) => name !== 'check.ts')
  .map((name) => name.replace('.ts', ''));

test.each(rules)('%s has a test of its own with good and bad examples', (rule) => {
  expect(readdirSync(__dirname)).toContain(`${rule}.test.ts`);
});

test('a rule is reported under the name of its file', () => {
  expect(loadManifestChecks().map(({ rule }) => rule)).toEqual(rules.sort());
});
