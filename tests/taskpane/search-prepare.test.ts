import { eventsOf } from '../../src/core/events';
import { searchRecords } from '../../src/core/search';
import { prepareEverything } from '../../src/taskpane/components/search/prepare';
import { bundledRecords } from '../_setup/bundled';

const neverAskedAgain = () => {
  throw new Error('indexed again');
};

test('once prepared, no search reads the records again', async () => {
  const records = bundledRecords();
  expect(() => searchRecords<object>(records.systems, neverAskedAgain, 'korea')).toThrow('indexed again');
  await prepareEverything(records);
  for (const list of [records.systems, records.news, eventsOf(records), records.policies, records.statistics]) {
    expect(searchRecords<object>(list, neverAskedAgain, 'carbon').length).toBeGreaterThan(0);
  }
});
