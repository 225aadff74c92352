import { carbonError } from '../../src/core/errors';
import type { Area } from '../../src/host/area';
import { noHost } from '../../src/host/no-host';
import type { RefreshOutcome } from '../../src/live/outcome';
import { freezeFormulas } from '../../src/taskpane/actions/freeze-formulas';
import { goToTable } from '../../src/taskpane/actions/go-to-table';
import { insertChart } from '../../src/taskpane/actions/insert-chart';
import { insertEvidence } from '../../src/taskpane/actions/insert-evidence';
import { insertFormula } from '../../src/taskpane/actions/insert-formula';
import { insertList } from '../../src/taskpane/actions/insert-list';
import { workbookLooker } from '../../src/taskpane/actions/look-at-workbook';
import { refreshEverything } from '../../src/taskpane/actions/refresh-everything';
import { refreshTables } from '../../src/taskpane/actions/refresh-tables';
import { repairFormulas } from '../../src/taskpane/actions/repair-formulas';
import { restoreFormulas } from '../../src/taskpane/actions/restore-formulas';
import { stepBack } from '../../src/taskpane/actions/step-back';
import { unlinkTable } from '../../src/taskpane/actions/unlink-table';
import { textOf, type Said } from '../../src/taskpane/report';
import type * as Parts from '../../src/taskpane/workbook-parts';
import type { TableQuery } from '../../src/workbook/records';
import type { WorkbookState } from '../../src/workbook/tables';
import { actingPane, type ActingPane } from './_pane';
import { WORKBOOK_ACTIONS } from './_workbook-actions';

/** What to do with a workbook is tested in its own room: here, what it is asked and how its answer is told. */
jest.mock('../../src/taskpane/workbook-parts', () => ({
  ...jest.requireActual<typeof Parts>('../../src/taskpane/workbook-parts'),
  ...Object.fromEntries(
    ['freeze', 'goTo', 'insertChart', 'insertEvidence', 'insertFormula', 'insertSpill', 'insertTable', 'refresh', 'repair', 'restore', 'unlink', 'workbookState'].map((name) => [name, jest.fn()]),
  ),
})); // prettier-ignore

const parts = jest.mocked(jest.requireMock<typeof Parts>('../../src/taskpane/workbook-parts'));
const WATCH = { signal: expect.any(AbortSignal), onProgress: expect.any(Function), onStep: expect.any(Function) };
const QUERY: TableQuery = { function: 'QUOTES', args: ['secondary-spot'] };
const cell = (row: number): Area => ({ sheet: 'Sheet1', row, column: 1, rows: 1, columns: 1 });

/** The message in the end, a line a sentence, then each list. */
function message(pane: ActingPane, language: 'zh' | 'en' = 'en'): string[] {
  const { work } = pane.state();
  if (!('report' in work)) throw new Error(`still ${work.status}`);
  const { said, sections } = work.report;
  const lists = sections.flatMap(({ title, items }) => [textOf(title, language), ...items.map((item) => `- ${textOf(item as Said, language)}`)]);
  return [work.status, ...said.map((one) => textOf(one, language)), ...lists];
}

const UP_TO_DATE: RefreshOutcome = { kind: 'up-to-date', inUse: { version: '2026-02-01-588b4350', asOf: '2026-02-01', published: '2026-02-01' } };
const figure = (value: number) => ({ value, bound: '=' as const, unit: 'CNY/t', isTraded: true, printed: `${value}元` });
const CHANGED: RefreshOutcome = {
  kind: 'changed',
  before: UP_TO_DATE.inUse,
  after: { version: '2026-02-08-0123abcd', asOf: '2026-02-08', published: '2026-02-09' },
  isKept: true,
  changes: {
    figures: { new: 250, corrected: 1, withdrawn: 1 },
    records: { policies: { new: 1, corrected: 0, withdrawn: 0 } },
    figureLines: [
      { how: 'corrected', symbol: 'SEEE:CEA', period: '2026-02-01', measure: 'close', source: 'w', before: figure(79.26), after: figure(1234.5) },
      { how: 'withdrawn', symbol: 'SZGEX:SZEA', period: '2026-W05', measure: 'average', source: 'w', before: { ...figure(0), value: undefined, isTraded: false } },
      ...Array.from({ length: 198 }, (_, at) => ({ how: 'new' as const, symbol: `TEST:${at}`, period: '2026-02-08', measure: 'volume' as const, source: 'w', after: { ...figure(10), unit: 't' } })),
    ],
    recordLines: [{ how: 'new', kind: 'policies', id: 'a-law', title: { zh: '某办法', en: 'A law' } }],
  },
}; // prettier-ignore
const offline = carbonError('feed-offline', { address: 'https://data.example.com/feed.json', inUse: '2026-02-01-588b4350' });
const REFUSED: RefreshOutcome = { kind: 'refused', inUse: UP_TO_DATE.inUse, error: offline };
const dataThat = (outcome: RefreshOutcome) => ({
  current: jest.fn(),
  arrival: () => undefined,
  subscribe: jest.fn(),
  canStepBack: () => true,
  feedAddress: () => '',
  setFeedAddress: jest.fn(),
  imports: () => [],
  addImport: jest.fn(),
  removeImport: jest.fn(),
  refresh: jest.fn(() => Promise.resolve(outcome)),
  stepBack: jest.fn(() => Promise.resolve(outcome)),
});

const TABLE = { id: '7', name: 'CARBON_QUOTES_1', added: 0, removed: 0, missing: [], fault: undefined };
const REFRESHED = { tables: [TABLE], recalculated: 12, isManual: false, missing: [] };

const FEATURES: Readonly<Record<(typeof WORKBOOK_ACTIONS)[number], () => void>> = {
  'insert-formula': () =>
    test('says where the formula went', async () => {
      const pane = actingPane();
      parts.insertFormula.mockResolvedValue('Sheet1!B4');
      await insertFormula(pane, { text: '=CARBON.PRICE("CEA")', spills: false });
      expect(parts.insertFormula).toHaveBeenCalledWith(pane.desk, { text: '=CARBON.PRICE("CEA")', spills: false });
      expect(message(pane)).toEqual(['done', 'Inserted at Sheet1!B4']);
      expect(message(pane, 'zh')).toEqual(['done', '已插入 Sheet1!B4']);
    }),
  'insert-list': () =>
    test.each([
      ['table', 'insertTable', [WATCH]],
      ['formula', 'insertSpill', []],
    ] as const)('inserts a list as a %s', async (form, part, watch) => {
      const pane = actingPane();
      parts[part].mockResolvedValue({ id: '1', address: 'Sheet1!A1:N15', rows: 12 });
      await insertList(pane, QUERY, form);
      expect(parts[part]).toHaveBeenCalledWith(pane.desk, QUERY, ...watch);
      expect(message(pane)).toEqual(['done', 'Inserted at Sheet1!A1:N15 · rows: 12']);
    }),
  'insert-chart': () =>
    test('inserts a chart of a symbol', async () => {
      const pane = actingPane();
      parts.insertChart.mockResolvedValue({ id: '1', address: 'Sheet1!A1:C15', rows: 12 });
      await insertChart(pane, 'SEEE:CEA');
      expect(parts.insertChart).toHaveBeenCalledWith(pane.desk, 'SEEE:CEA', WATCH);
      expect(message(pane)).toEqual(['done', 'Inserted at Sheet1!A1:C15, with a chart beside it']);
    }),
  'insert-evidence': () =>
    test('says on which sheet the evidence stands', async () => {
      const pane = actingPane();
      parts.insertEvidence.mockResolvedValue({ sheet: 'CARBON evidence' });
      await insertEvidence(pane);
      expect(message(pane)).toEqual(['done', 'Every CARBON formula is listed on the sheet "CARBON evidence".']);
    }),
  'go-to-table': () =>
    test('goes to the table', async () => {
      const pane = actingPane();
      await goToTable(pane, '7', 'CARBON_QUOTES_1');
      expect(parts.goTo).toHaveBeenCalledWith(pane.desk, '7');
      expect(message(pane)).toEqual(['done', 'In front: CARBON_QUOTES_1']);
    }),
  'unlink-table': () =>
    test('forgets the table and says that it stays', async () => {
      const pane = actingPane();
      await unlinkTable(pane, '7', 'CARBON_QUOTES_1');
      expect(parts.unlink).toHaveBeenCalledWith(pane.desk, '7');
      expect(message(pane)).toEqual(['done', 'Unlinked: CARBON_QUOTES_1. The table stays in the sheet.']);
    }),
  'refresh-everything': () => {
    test('looks at the feed first, then at the workbook, and says both', async () => {
      const pane = actingPane();
      parts.refresh.mockResolvedValue(REFRESHED);
      await refreshEverything({ ...pane, data: dataThat(UP_TO_DATE) });
      expect(parts.refresh).toHaveBeenCalledWith(pane.desk, WATCH);
      expect(message(pane)).toEqual([
        'done',
        'The feed holds nothing newer than the data in use: as of 2026-02-01, version 2026-02-01-588b4350.',
        'In the workbook: tables refreshed: 1; formulas calculated again: 12.',
        'Tables refreshed: 1',
        '- CARBON_QUOTES_1: the same rows',
      ]);
    });

    test('lists what changed, corrections first, and counts what a list does not show', async () => {
      const pane = actingPane();
      parts.refresh.mockResolvedValue({ ...REFRESHED, tables: [{ ...TABLE, added: 2, removed: 1, missing: ['源', 'trend'] }], isManual: true });
      await refreshEverything({ ...pane, data: dataThat(CHANGED) });
      const lines = message(pane);
      expect(lines.slice(0, 12)).toEqual([
        'done',
        'Newer data are in use: as of 2026-02-08, version 2026-02-08-0123abcd; before: 2026-02-01-588b4350.',
        'In the workbook: tables refreshed: 1; formulas calculated again: 12.',
        'Calculation is set to manual: press F9 for the cells that depend on these formulas.',
        'Tables refreshed: 1',
        '- CARBON_QUOTES_1: rows added 2, removed 1',
        '- CARBON_QUOTES_1: columns you have taken out stay out: 源, trend',
        'Corrected figures: 1',
        '- SEEE:CEA 2026-02-01, closing price: 79.26 CNY/t, now 1,234.5 CNY/t',
        'Withdrawn figures: 1',
        '- SZGEX:SZEA 2026-W05, average traded price: not traded',
        'New figures: 250',
      ]);
      expect(lines).toContain('- … and 150 more');
      expect(lines.slice(-2)).toEqual(['New records: 1', '- Policy a-law: A law']);
      expect(message(pane, 'zh')).toContain('- 政策 a-law，题为“某办法”');
    });

    test('says where newer data last for this session only', async () => {
      const pane = actingPane();
      parts.refresh.mockResolvedValue(REFRESHED);
      await refreshEverything({ ...pane, data: dataThat({ ...CHANGED, isKept: false }) });
      expect(message(pane)).toContain('This browser keeps nothing: in the next session, refresh again.');
    });

    test('a feed that fails does not keep the workbook from being refreshed', async () => {
      const pane = actingPane();
      parts.refresh.mockResolvedValue(REFRESHED);
      await refreshEverything({ ...pane, data: dataThat(REFUSED) });
      expect(message(pane).slice(0, 3)).toEqual([
        'failed',
        offline.text('en'),
        'In the workbook: tables refreshed: 1; formulas calculated again: 12.',
      ]);
    });

    test('newer data are told also where the workbook refuses', async () => {
      const pane = actingPane();
      parts.refresh.mockRejectedValue(carbonError('cell-being-edited', {}));
      await refreshEverything({ ...pane, data: dataThat(UP_TO_DATE) });
      expect(message(pane)).toEqual(['failed', expect.stringMatching(/nothing newer/), carbonError('cell-being-edited', {}).text('en')]);
    });

    test('tables that stay as they were are named with the reason', async () => {
      const pane = actingPane();
      const fault = carbonError('table-gone', { table: 'Quotes' });
      parts.refresh.mockResolvedValue({ ...REFRESHED, tables: [TABLE, { ...TABLE, id: '8', fault }] });
      await refreshEverything({ ...pane, data: dataThat(UP_TO_DATE) });
      expect(message(pane)).toContain('Tables that could not be refreshed: 1; the reasons are below.');
      expect(message(pane)).toContain(`- ${fault.text('en')}`);
    });

    test('without a workbook only the data are refreshed', async () => {
      const pane = actingPane(noHost('en'));
      await refreshEverything({ ...pane, data: dataThat(UP_TO_DATE) });
      expect(parts.refresh).not.toHaveBeenCalled();
      expect(message(pane)).toEqual(['done', expect.stringMatching(/nothing newer/)]);
    });

    test('an empty workbook is told as such', async () => {
      const pane = actingPane();
      parts.refresh.mockResolvedValue({ tables: [], recalculated: 0, isManual: false, missing: [] });
      await refreshEverything({ ...pane, data: dataThat(UP_TO_DATE) });
      expect(message(pane).at(-1)).toBe('This workbook holds no CARBON formula or table.');
    });
  },
  'refresh-tables': () =>
    test.each([undefined, '7'])('refreshes from the data in use (only %s)', async (only) => {
      const pane = actingPane();
      parts.refresh.mockResolvedValue(REFRESHED);
      await refreshTables(pane, only);
      expect(parts.refresh).toHaveBeenCalledWith(pane.desk, WATCH, only);
      expect(message(pane)[1]).toBe('In the workbook: tables refreshed: 1; formulas calculated again: 12.');
    }),
  'step-back': () => {
    test('takes the workbook along', async () => {
      const pane = actingPane();
      parts.refresh.mockResolvedValue(REFRESHED);
      await stepBack({ ...pane, data: dataThat({ ...CHANGED, after: CHANGED.before, before: CHANGED.after }) });
      expect(message(pane).slice(0, 3)).toEqual([
        'done',
        'The data before are in use again: as of 2026-02-01, version 2026-02-01-588b4350.',
        'In the workbook: tables refreshed: 1; formulas calculated again: 12.',
      ]);
    });

    test('touches nothing where there is nothing to go back to', async () => {
      const pane = actingPane();
      const error = carbonError('no-earlier-data', { inUse: '2026-02-01-588b4350' });
      await stepBack({ ...pane, data: dataThat({ kind: 'refused', inUse: UP_TO_DATE.inUse, error }) });
      expect(parts.refresh).not.toHaveBeenCalled();
      expect(message(pane)).toEqual(['failed', error.text('en')]);
    });
  },
  'freeze-formulas': () => {
    test('counts what it froze and lists what it left, each with the reason', async () => {
      const pane = actingPane();
      parts.freeze.mockResolvedValue({ frozen: 3, isProtected: [cell(1)], withoutAnswer: [cell(4), cell(5)] });
      await freezeFormulas(pane, 'sheet');
      expect(parts.freeze).toHaveBeenCalledWith(pane.desk, 'sheet', WATCH);
      expect(message(pane)).toEqual([
        'done',
        'Formulas frozen to values: 3',
        'Left, on protected sheets: 1',
        '- Sheet1!B2',
        'Left, because they show an error that a value would hide: 2',
        '- Sheet1!B5',
        '- Sheet1!B6',
      ]);
    });

    test('says where there was none', async () => {
      const pane = actingPane();
      parts.freeze.mockResolvedValue({ frozen: 0, isProtected: [], withoutAnswer: [] });
      await freezeFormulas(pane, 'selection');
      expect(message(pane)).toEqual(['done', 'There is no CARBON formula there.']);
    });
  },
  'restore-formulas': () =>
    test('counts what came back and lists what did not', async () => {
      const pane = actingPane();
      parts.restore.mockResolvedValue({ restored: 2, changed: [cell(0)], isProtected: [], gone: ['=CARBON.PRICE("CEA")'] });
      await restoreFormulas(pane);
      expect(message(pane)).toEqual([
        'done',
        'Formulas restored: 2',
        'Left, because the values have been changed since: 1',
        '- Sheet1!B1',
        'Forgotten, because their cells are gone: 1',
        '- =CARBON.PRICE("CEA")',
      ]);
    }),
  'repair-formulas': () =>
    test.each([
      [{ mended: 0, isProtected: [], unknown: [] }, ['done', 'No CARBON formula is broken.']],
      [{ mended: 4, isProtected: [], unknown: [cell(8)] }, ['done', 'Formulas repaired: 4', 'Left, because this version does not have the function: 1', '- Sheet1!B9']],
    ])('%j', async (result, expected) => {
      const pane = actingPane();
      parts.repair.mockResolvedValue(result);
      await repairFormulas(pane);
      expect(message(pane)).toEqual(expected);
    }), // prettier-ignore
};

describe.each(WORKBOOK_ACTIONS)('%s', (name) => {
  beforeEach(() => jest.resetAllMocks());
  FEATURES[name]();
});

describe('the look at the workbook', () => {
  beforeEach(() => jest.resetAllMocks());
  const STATE: WorkbookState = {
    tables: [],
    copies: [],
    imports: [],
    lacking: [],
    saved: [],
    frozen: 0,
    dataset: '2026-02-01-588b4350',
    refreshed: '2026-02-02',
  };

  test('notes what it holds', async () => {
    const pane = actingPane();
    parts.workbookState.mockResolvedValue(STATE);
    await workbookLooker(pane.desk.host, pane.dispatch)();
    expect(pane.state().workbook).toEqual({ status: 'known', ...STATE });
  });

  test('notes why it cannot be read', async () => {
    const pane = actingPane();
    const error = carbonError('records-unreadable', {});
    parts.workbookState.mockRejectedValue(error);
    await workbookLooker(pane.desk.host, pane.dispatch)();
    expect(pane.state().workbook).toEqual({ status: 'unreadable', error });
    expect(pane.told).toEqual([]);
  });

  test('is not taken where there is none', async () => {
    const pane = actingPane(noHost('en'));
    await workbookLooker(pane.desk.host, pane.dispatch)();
    expect(parts.workbookState).not.toHaveBeenCalled();
    expect(pane.state().workbook).toEqual({ status: 'unknown' });
  });

  test('counts only where no later one was taken meanwhile', async () => {
    const pane = actingPane();
    let answer = (_: typeof STATE): void => undefined;
    parts.workbookState.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    parts.workbookState.mockResolvedValueOnce({ ...STATE, frozen: 2 });
    const look = workbookLooker(pane.desk.host, pane.dispatch);
    const [first] = [look(), await look()];
    answer(STATE);
    await first;
    expect(pane.state().workbook).toMatchObject({ frozen: 2 });
  });
});
