import { disagreements } from '../../src/core/disagreements';
import { bundledRecords } from '../_setup/bundled';
import { recordsWith, statisticFact } from '../_setup/records';

const figure = (id: string, ...others: string[]) =>
  statisticFact({ id: `${id}@a-report`, disagreesWith: others.map((other) => `${other}@a-report`) });
const RECORDS = recordsWith({
  statistics: [
    figure('alpha.one', 'alpha.two'),
    figure('alpha.agreed'),
    figure('alpha.two', 'alpha.one', 'alpha.three'),
    figure('beta.one', 'beta.two'),
    figure('alpha.three', 'alpha.two'),
    figure('beta.two', 'beta.one'),
  ],
});
const names = (groups: ReturnType<typeof disagreements>) => groups.map((group) => group.map(({ id }) => id.split('@')[0]));

test('figures that differ stand together, also those that differ from a third only', () => {
  expect(names(disagreements(RECORDS))).toEqual([
    ['alpha.one', 'alpha.two', 'alpha.three'],
    ['beta.one', 'beta.two'],
  ]);
});

test('about some figures', () => {
  const [, , , beta, three] = RECORDS.statistics;
  expect(names(disagreements(RECORDS, [beta!]))).toEqual([['beta.one', 'beta.two']]);
  expect(names(disagreements(RECORDS, [three!]))).toEqual([['alpha.one', 'alpha.two', 'alpha.three']]);
  expect(disagreements(RECORDS, [RECORDS.statistics[1]!])).toEqual([]);
});

/** icap-2025, L21; mee-2025 says 37. */
test('37 or 38 systems stand side by side', () => {
  const group = disagreements(bundledRecords()).find((figures) => figures.some(({ id }) => id === 'global.ets-operating@mee-2025'))!;
  expect(group.map(({ source, value }) => [source, value])).toEqual(expect.arrayContaining([['icap-2025', 38], ['mee-2025', 37]])); // prettier-ignore
});
