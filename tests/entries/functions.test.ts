import { bundledDataset, bundledRecords, catalogue } from '../_setup/bundled';
import { setContext } from '../../src/functions/_lib/context';
import type { Cells } from '../../src/functions/_lib/cells';

/** What the entry loads later, once Excel is there. */
const opened = { records: (): Promise<string | undefined> => Promise.resolve(undefined), looks: 0 };
jest.mock('../../src/host/excel', () => ({
  excelHost: () => {
    opened.looks += 1;
    return { records: () => opened.records() };
  },
}));

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

describe('the workbook that is open', () => {
  const CARD = {
    id: 'import-0a1b2c3d',
    kind: 'date-number',
    name: 'closes.csv',
    imported: '2026-11-20',
    figures: 1,
    reach: [{ symbol: 'OWN:X', first: 1, last: 2 }],
  };
  const RECORDS = JSON.stringify({ format: 1, dataset: 'v0', imports: [CARD], tables: [], frozen: [] });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
  const ready = (host: unknown) => waiting.forEach((tell) => tell({ host: host as string }));

  beforeEach(() => (opened.looks = 0));

  test('is asked for the imports it was refreshed with once Excel is there, in the background', async () => {
    opened.records = () => Promise.resolve(RECORDS);
    load('en-GB');
    const { missingImports } = jest.requireActual<typeof import('../../src/functions/_lib/context')>('../../src/functions/_lib/context');
    setContext({ dataset: bundledDataset(), language: 'en' });
    ready('Excel');
    expect(registered.get('PRICE')!([['CEA']], [['2024-11-13']])).toEqual([[105.65]]);
    await settled();
    expect(missingImports()).toEqual([CARD]);
  });

  test('is none in a plain page', async () => {
    load('en-GB');
    ready(null);
    await settled();
    expect(opened.looks).toBe(0);
  });

  test('may refuse: formulas answer all the same', async () => {
    opened.records = () => Promise.reject(new Error('busy'));
    load('en-GB');
    ready('Excel');
    await settled();
    expect(registered.get('PRICE')!([['CEA']], [['2024-11-13']])).toEqual([[105.65]]);
  });
});
