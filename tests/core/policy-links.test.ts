import { instrumentsOfPolicy, policiesById, systemOfPolicy } from '../../src/core/policy-links';
import { datasetOf, instrumentFact } from '../_setup/facts';
import { policyFact, recordsWith, systemFact } from '../_setup/records';

const DATASET = datasetOf(
  ['TEST:A', 'TEST:A-2024', 'TEST:CREDIT', 'TEST:B'].map((symbol) => ({ symbol })),
  {
    instruments: [
      instrumentFact('TEST:A', { system: 'CN', segment: 'secondary-spot' }),
      instrumentFact('TEST:A-2024', { system: 'CN', segment: 'china-national' }),
      instrumentFact('TEST:CREDIT', { system: 'CN', segment: 'voluntary-spot' }),
      instrumentFact('TEST:B', { system: 'CN-SH', segment: 'secondary-spot' }),
    ],
  },
);
const RECORDS = recordsWith({
  systems: [systemFact({ id: 'CN' })],
  policies: [policyFact({ id: 'a-2024-a' }), policyFact({ id: 'b-2024-b' })],
});
const symbols = (changes: Parameters<typeof policyFact>[0]) =>
  instrumentsOfPolicy(DATASET, policyFact(changes)).map((at) => DATASET.instruments[at]!.symbol);

test('a policy about trading leads to the allowances of its market, one about credits to the credits', () => {
  expect(symbols({ topic: 'allocation' })).toEqual(['TEST:A']);
  expect(symbols({ topic: 'methodology' })).toEqual(['TEST:CREDIT']);
  expect(symbols({ topic: 'ets', jurisdiction: 'CN-SH' })).toEqual(['TEST:B']);
  expect(symbols({ topic: 'energy' })).toEqual([]);
  expect(symbols({ topic: 'ets', jurisdiction: 'EU' })).toEqual([]);
});

test('and to the market itself', () => {
  expect(systemOfPolicy(RECORDS, policyFact({ topic: 'ets' }))?.id).toBe('CN');
  expect(systemOfPolicy(RECORDS, policyFact({ topic: 'carbon-sink' }))?.id).toBe('CN');
  expect(systemOfPolicy(RECORDS, policyFact({ topic: 'energy' }))).toBeUndefined();
  expect(systemOfPolicy(RECORDS, policyFact({ topic: 'ets', jurisdiction: 'EU' }))).toBeUndefined();
});

test('policies that replace each other are found by their ids', () => {
  expect(policiesById(RECORDS, ['b-2024-b', 'gone-2024-x', 'a-2024-a']).map(({ id }) => id)).toEqual(['b-2024-b', 'a-2024-a']);
});
