import fc from 'fast-check';
import { facetValues, hasChoice, narrowed, toggled, type Chosen, type Facet } from '../../src/core/facets';
import { SEED } from '../_setup/random-values';

interface Fruit {
  readonly name: string;
  readonly colour: string;
  readonly grows: readonly string[];
}

const FRUIT: readonly Fruit[] = [
  { name: 'apple', colour: 'red', grows: ['tree'] },
  { name: 'pear', colour: 'green', grows: ['tree'] },
  { name: 'strawberry', colour: 'red', grows: ['ground'] },
  { name: 'vine tomato', colour: 'red', grows: ['ground', 'vine'] },
  { name: 'kiwi', colour: 'brown', grows: ['vine'] },
];
const FACETS: readonly Facet<Fruit>[] = [
  { name: 'colour', valuesOf: ({ colour }) => [colour] },
  { name: 'grows', valuesOf: ({ grows }) => grows, order: ['tree', 'vine', 'ground'] },
];

const left = (chosen: Chosen) => narrowed(FRUIT, FACETS, chosen).map(({ name }) => name);
const offered = (name: string, chosen: Chosen = {}) =>
  facetValues(FRUIT, FACETS, chosen)[name]!.map(({ value, count, isChosen }) => `${value} ${count}${isChosen ? '*' : ''}`);

describe('narrowing', () => {
  test('nothing chosen leaves all', () => {
    expect(left({})).toHaveLength(5);
    expect(left({ colour: [] })).toHaveLength(5);
  });

  test('of the values of one facet, one suffices', () => {
    expect(left({ colour: ['green', 'brown'] })).toEqual(['pear', 'kiwi']);
    expect(left({ grows: ['vine', 'ground'] })).toEqual(['strawberry', 'vine tomato', 'kiwi']);
  });

  test('every facet must be satisfied', () => {
    expect(left({ colour: ['red'], grows: ['vine', 'tree'] })).toEqual(['apple', 'vine tomato']);
  });
});

describe('the values offered', () => {
  test('are counted among what the other facets leave', () => {
    expect(offered('colour')).toEqual(['red 3', 'brown 1', 'green 1']);
    expect(offered('colour', { grows: ['vine'] })).toEqual(['brown 1', 'red 1']);
    expect(offered('colour', { colour: ['red'], grows: ['vine'] })).toEqual(['brown 1', 'red 1*']);
  });

  test('a record counts once for each of its values', () => {
    expect(offered('grows')).toEqual(['tree 2', 'vine 2', 'ground 2']);
  });

  test('stand in the order of the facet, or by their counts', () => {
    expect(offered('grows', { colour: ['red'] })).toEqual(['tree 1', 'vine 1', 'ground 2']);
    const backwards = { ...FACETS[0]!, order: (a: string, b: string) => (a < b ? 1 : -1) };
    expect(facetValues(FRUIT, [backwards], {}).colour!.map(({ value }) => value)).toEqual(['red', 'green', 'brown']);
  });

  test('what would leave nothing is offered only where it is chosen', () => {
    expect(offered('colour', { colour: ['green'], grows: ['ground'] })).toEqual(['red 2', 'green 0*']);
  });
});

test('a value is chosen and no longer chosen', () => {
  const once = toggled({}, 'colour', 'red');
  expect(once).toEqual({ colour: ['red'] });
  expect(toggled(once, 'colour', 'green')).toEqual({ colour: ['red', 'green'] });
  expect(toggled(once, 'colour', 'red')).toEqual({ colour: [] });
  expect([hasChoice({}), hasChoice(once), hasChoice(toggled(once, 'colour', 'red'))]).toEqual([false, true, false]);
});

test('whatever is chosen, choosing any one value of a facet leaves as many as were promised', () => {
  const values = { colour: ['red', 'green', 'brown'], grows: ['tree', 'vine', 'ground'] };
  const choices = fc.record({ colour: fc.subarray(values.colour), grows: fc.subarray(values.grows) });
  fc.assert(
    fc.property(choices, fc.constantFrom('colour', 'grows'), (chosen, name) => {
      for (const { value, count } of facetValues(FRUIT, FACETS, chosen)[name]!) {
        expect(left({ ...chosen, [name]: [value] })).toHaveLength(count);
      }
    }),
    { seed: SEED },
  );
});
