import { bundledDataset, bundledRecords, catalogue } from '../_setup/bundled';
import type { Cells } from '../../src/functions/_lib/cells';

type Entry = typeof import('../../src/entries/functions');
type Call = (...values: unknown[]) => Cells | Promise<Cells>;

const registered = new Map<string, Call>();
/** Whoever waits for Office to say where it runs. */
const waiting: ((info: { host: string }) => void)[] = [];

/** The page as Excel loads it; each load is a new one. */
function load(language: string): Entry {
  const onReady = (tell: (typeof waiting)[number]) => waiting.push(tell);
  Object.assign(globalThis, {
    navigator: { language },
    location: { href: 'https://addins.example.com/carbon/taskpane.html' },
    localStorage: { getItem: () => null },
    CustomFunctions: { associate: (id: string, call: Call) => registered.set(id, call) },
    Office: { onReady, actions: { associate: () => undefined }, context: { requirements: { isSetSupported: () => false } } },
  });
  let entry: Entry | undefined;
  jest.isolateModules(() => (entry = jest.requireActual<Entry>('../../src/entries/functions')));
  return entry!;
}

beforeEach(() => {
  jest.spyOn(globalThis, 'BroadcastChannel').mockImplementation(() => ({ addEventListener: () => undefined }) as unknown as BroadcastChannel);
});

afterEach(() => {
  for (const name of ['navigator', 'location', 'localStorage', 'CustomFunctions', 'Office']) delete (globalThis as Record<string, unknown>)[name];
  registered.clear();
  waiting.length = 0;
});

test('every function answers at once from the dataset the add-in came with', () => {
  const { data } = load('en-GB');
  expect([...registered.keys()]).toEqual(catalogue().map(({ id }) => id));
  expect(registered.get('PRICE')!([['CEA']], [['2024-11-13']])).toEqual([[105.65]]);
  expect(data.current().version.version).toBe(bundledDataset().version);
});

test('records arrive when a function first asks', async () => {
  load('en-GB');
  const answer = registered.get('SYSTEMS')!(null, null, 0);
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toHaveLength(bundledRecords().systems.length);
});

test('headers speak the browser’s language until Office says its own', () => {
  load('zh-CN');
  const header = () => (registered.get('QUOTES')!('secondary-spot', '2026-W05') as Cells)[0]![0];
  expect(header()).toBe('代码');
  Object.assign(Office.context, { displayLanguage: 'en-US' });
  for (const tell of waiting) tell({ host: 'Excel' });
  expect(header()).toBe('symbol');
});
