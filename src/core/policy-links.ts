/** Where a reader of a policy may want to go on: the market it is about, and what is traded there. */
import type { Dataset } from './dataset';
import type { Topic } from './policies';
import type { CompiledRecords, Policy, System } from './records';
import type { InstrumentNumber } from './symbols';

/** What a document on one of these speaks of is the market itself; a document on, say, energy is not. */
const OF_ALLOWANCES: readonly Topic[] = ['ets', 'allocation', 'mrv', 'enforcement', 'carbon-border'];
const OF_CREDITS: readonly Topic[] = ['voluntary-market', 'methodology', 'carbon-sink', 'carbon-inclusion'];

/** The system of the policy's jurisdiction, where the policy is about a market. */
export function systemOfPolicy({ systems }: CompiledRecords, { jurisdiction, topic }: Policy): System | undefined {
  return [...OF_ALLOWANCES, ...OF_CREDITS].includes(topic) ? systems.find(({ id }) => id === jurisdiction) : undefined;
}

/** Its allowances, or its credits, on the spot market. */
export function instrumentsOfPolicy({ instruments }: Dataset, { jurisdiction, topic }: Policy): InstrumentNumber[] {
  const segment = OF_ALLOWANCES.includes(topic) ? 'secondary-spot' : OF_CREDITS.includes(topic) ? 'voluntary-spot' : undefined;
  return [...instruments.keys()].filter((at) => instruments[at]!.system === jurisdiction && instruments[at]!.segment === segment);
}

/** The policies an id stands for, in their order; one that is not among the records is left out. */
export function policiesById({ policies }: CompiledRecords, ids: readonly string[]): Policy[] {
  return ids.flatMap((id) => policies.find((policy) => policy.id === id) ?? []);
}
