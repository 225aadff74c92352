import { check } from '../../../src/dataset/checks/ids-permanent';
import { readPublishedIds, writePublishedIds } from '../../../src/dataset/published-ids';
import { factsAround } from '../../_setup/facts';

describe('ids-permanent', () => {
  const facts = (publishedIds: string[]) => factsAround([{ symbol: 'TEST:A' }], { publishedIds });

  test('an id that stands in the list and in the data is fine', () => {
    expect(check.run(facts(['TEST:A']))).toEqual([]);
  });

  test('an id that was published and is gone is a fault', () => {
    expect(check.run(facts(['TEST:A', 'TEST:GONE'])).map(({ found }) => found)).toEqual(['TEST:GONE was published and is gone']);
  });

  test('a new id has to be entered in the list', () => {
    expect(check.run(facts([]))).toMatchObject([{ rule: 'ids-permanent', found: 'TEST:A is not in the list of published ids' }]);
  });

  test('the list keeps what is gone and takes what is new', () => {
    expect(readPublishedIds(writePublishedIds(facts(['TEST:GONE'])))).toEqual(['TEST:A', 'TEST:GONE']);
  });
});
