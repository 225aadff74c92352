import { readdirSync } from 'node:fs';
import { loadChecks } from '../../../src/cli/_lib/data-folder';
import { ROOT } from '../../../src/cli/_lib/project';

const rules = readdirSync(`${ROOT}/src/dataset/checks`)
  .filter((name) => name !== 'check.ts')
  .map((name) => name.replace('.ts', ''));

test.each(rules)('%s has a test of its own with good and bad examples', (rule) => {
  expect(readdirSync(__dirname)).toContain(`${rule}.test.ts`);
});

test('a rule is reported under the name of its file', () => {
  expect(loadChecks().map(({ rule }) => rule)).toEqual(rules.sort());
});
