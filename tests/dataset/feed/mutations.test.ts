/**
 * Whatever is done to a good dataset, it is either refused, or every function answers from it without a fault of ours.
 * Each change is of the kind a careless or a hostile publisher could make.
 */
import fc from 'fast-check';
import { FUNCTIONS } from '../../../generated/functions';
import { CarbonError } from '../../../src/core/errors';
import { readPublished, Unreadable, type Published } from '../../../src/dataset/feed/published';
import { openDataset } from '../../../src/dataset/store';
import { DateCell, type Cell } from '../../../src/functions/_lib/cells';
import { setContext, setRecords } from '../../../src/functions/_lib/context';
import { SEED } from '../../_setup/random-values';
import { bundledJson } from './_published';

const RUNS = 20;
type Json = Record<string, unknown> | unknown[];
const ORIGINAL = JSON.stringify(bundledJson());

/** A way to a random place of a file: at each level one of its parts. */
const ways = fc.array(fc.nat(), { minLength: 1, maxLength: 7 });
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', ' ', 0, -1, 0.5, 1e15, 1e-9, '2024-02-30', '9999-99', '/', 'CN', 'CEA', '__proto__', [], {}, [null], {
    zh: 'x',
  }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.jsonValue({ maxDepth: 2 }),
);
/** What may happen at that place. */
const changes = fc.oneof(
  odd.map((value) => ({ kind: 'put', value }) as const),
  fc.constantFrom({ kind: 'remove' } as const, { kind: 'repeat' } as const, { kind: 'swap' } as const, { kind: 'borrow' } as const),
);
type Change = typeof changes extends fc.Arbitrary<infer T> ? T : never;

function spoilt(way: readonly number[], change: Change): unknown {
  const json = JSON.parse(ORIGINAL) as Json;
  let parent: Json = json;
  for (const step of way.slice(0, -1)) {
    const inner = partAt(parent, step)[1];
    if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break;
    parent = inner as Json;
  }
  apply(parent, way.at(-1)!, change);
  return json;
}

function partAt(parent: Json, step: number): readonly [key: string, value: unknown] {
  const keys = Object.keys(parent);
  const key = keys[step % keys.length]!;
  return [key, (parent as Record<string, unknown>)[key]];
}

function apply(parent: Json, step: number, change: Change): void {
  const [key, value] = partAt(parent, step);
  const [otherKey, other] = partAt(parent, step + 1);
  const put = (at: string, what: unknown) => Object.defineProperty(parent, at, { value: what, enumerable: true, configurable: true, writable: true });
  if (change.kind === 'put') put(key, change.value);
  else if (change.kind === 'remove' && Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (change.kind === 'remove') delete (parent as Record<string, unknown>)[key];
  else if (change.kind === 'repeat' && Array.isArray(parent)) parent.push(value);
  else put(key, other);
  if (change.kind === 'swap') put(otherKey, value);
}

/** Every list, and of every symbol and record what can be asked of it. */
function everyAnswer({ dataset, records }: Published): Cell[] {
  setContext({ dataset: openDataset(dataset), language: 'en' });
  setRecords(records);
  const ask = (name: keyof typeof FUNCTIONS, ...values: unknown[]) => (FUNCTIONS[name] as (...values: unknown[]) => Cell[][])(...values).flat();
  const symbols = dataset.instruments.map(({ symbol }) => [symbol]);
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => [id]);
  const { systems, statistics, policies, news, events } = records;
  return [
    ...['sources', 'counts', 'as_of', 'version'].flatMap((field) => ask('DATASET', field)),
    ...ask('SYMBOLS'),
    ...ask('QUOTES', null, '2026-W05'),
    ...ask('QUOTES'),
    ...['price', 'high', 'settlement'].flatMap((field) => ask('PRICE', symbols, null, field)),
    ...ask('PRICE', symbols, '2024-11-13', 'close', 400),
    ...ask('VOLUME', symbols),
    ...ask('TURNOVER', symbols, '2024'),
    ...ask('CHANGE', symbols, '2024', '2026'),
    ...['full', 'gbt7714', 'chart', 'date', 'status'].flatMap((part) => ask('SOURCE', symbols, null, 'price', 400, part)),
    ...symbols.flatMap(([symbol]) => [0, 2, 4].flatMap((interval) => ask('HISTORY', symbol, '2021', '2026', interval, 2, 0, 1, 5, 6, 8, 9, 10))),
    ...ask('SYSTEMS'),
    ...ask('STATS'),
    ...ask('POLICIES', null, null, null, '2000', '2030'),
    ...ask('POLICIES', '碳'),
    ...ask('NEWS', null, null, null, '2000', '2030'),
    ...ask('EVENTS', null, '2000', '2060'),
    ...['name', 'launch_year', 'coverage_pct', 'sectors', 'milestones'].flatMap((field) => ask('SYSTEM', idsOf(systems), field)),
    ...['summary', 'key_points', 'issued', 'citation'].flatMap((field) => ask('POLICY', idsOf(policies), field)),
    ...ask('STAT', idsOf(statistics)),
    ...[systems, statistics, policies, news, events].flatMap((list) => ask('SOURCE', idsOf(list))),
  ];
}

function faultOf(cell: Cell): string | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? undefined : `the number ${cell}`;
  if (cell instanceof DateCell) return cell.serial > 0 && cell.serial < 2_958_466 ? undefined : `the day ${cell.serial}`;
  if (cell instanceof CarbonError) return cell.code === 'internal' ? 'an internal error' : undefined;
  return cell === undefined || cell === null ? 'nothing' : undefined;
}

function outcomeOf(json: unknown): 'refused' | readonly string[] {
  try {
    return everyAnswer(readPublished(JSON.stringify(json))).flatMap((cell) => faultOf(cell) ?? []);
  } catch (thrown) {
    if (thrown instanceof Unreadable) return 'refused';
    throw thrown;
  }
}

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('the unspoilt dataset answers everything', () => {
  expect(outcomeOf(JSON.parse(ORIGINAL))).toEqual([]);
});

/** The whole file, and parts of it that a look at random would seldom reach deep into. */
const PARTS = [undefined, 'quotes', 'records', 'instruments', 'sources'] as const;

test.each(PARTS)('spoilt in %s, it is refused or answers', (part) => {
  const first = part === undefined ? [] : [Object.keys(JSON.parse(ORIGINAL) as object).indexOf(part)];
  let refused = 0;
  fc.assert(
    fc.property(ways, changes, (way, change) => {
      const outcome = outcomeOf(spoilt([...first, ...way], change));
      if (outcome === 'refused') refused += 1;
      else expect(outcome).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(refused).toBeGreaterThan(RUNS / 10);
  expect(console.error).not.toHaveBeenCalled();
});
