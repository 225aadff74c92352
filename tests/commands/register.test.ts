import { FUNCTIONS } from '../../generated/functions';
import { COMMAND_NAMES, type CommandName } from '../../src/commands/names';
import { registerCommands, type Page } from '../../src/commands/register';
import type { RefreshOutcome } from '../../src/live/outcome';
import { closeExcel } from '../_setup/excel-emulation/open-excel';
import { openExcel, type OpenedExcel } from './_excel';

afterAll(closeExcel);

const UP_TO_DATE: RefreshOutcome = { kind: 'up-to-date', inUse: { version: 'v', asOf: '2026-02-01', published: '2026-02-01' } };

interface Ribbon extends OpenedExcel {
  /** Clicks a button; resolves when the command has told Excel that it is done, or throws where it never does. */
  click(name: CommandName): Promise<void>;
  /** How often each command was told to be done. */
  readonly completed: CommandName[];
  /** How often the feed was looked at. */
  readonly looks: () => number;
}

async function openRibbon(change: Partial<Page> & { readonly refresh?: () => Promise<RefreshOutcome> } = {}): Promise<Ribbon> {
  const opened = await openExcel('en');
  const completed: CommandName[] = [];
  let looks = 0;
  const data = {
    arrival: () => undefined,
    refresh: () => {
      looks += 1;
      return change.refresh?.() ?? Promise.resolve(UP_TO_DATE);
    },
  } as unknown as Page['data'];
  registerCommands({ functions: FUNCTIONS, data, loadHost: () => Promise.resolve(opened.desk.host), ...change });
  const { mappings } = (Office.actions as unknown as { _association: { mappings: Record<string, (event?: object | null) => void> } })._association;
  return {
    ...opened,
    completed,
    looks: () => looks,
    click: (name) =>
      new Promise((done, failed) => {
        const patience = setTimeout(() => failed(new Error(`${name} was never completed`)), 5000);
        const event = {
          completed: () => {
            completed.push(name);
            clearTimeout(patience);
            done();
          },
        };
        mappings[name.toUpperCase()]!(event);
      }),
  };
}

const tables = ({ excel }: Ribbon) => excel.workbook.tables.map(({ name }) => name);

test('every command is found by its name, as Excel looks for it', async () => {
  await openRibbon();
  const { mappings } = (Office.actions as unknown as { _association: { mappings: object } })._association;
  expect(Object.keys(mappings)).toEqual(expect.arrayContaining(COMMAND_NAMES.map((name) => name.toUpperCase())));
});

test('a click does the work and tells the outcome in a dialog', async () => {
  const ribbon = await openRibbon();
  await ribbon.click('insertPriceTable');
  expect(tables(ribbon)).toEqual(['CARBON_QUOTES_1']);
  expect(ribbon.dialogs.notices).toEqual([]);

  await ribbon.click('refreshWorkbook');
  expect(ribbon.dialogs.notices).toEqual([expect.objectContaining({ title: expect.stringMatching(/^Refreshed: \d+ formulas, 1 table$/) })]);
});

test.each([
  ['insertPriceTable', 'The price table was not inserted', 'Sheet1!A1 holds "mine". Select an empty cell and insert again.'],
  ['explainCell', 'Where was this printed?', 'Sheet1!A1 shows no answer of a CARBON formula. Select a cell that does.'],
] as const)('%s says in a dialog why it did nothing, and is done', async (name, title, line) => {
  const ribbon = await openRibbon();
  ribbon.excel.user.type('A1', 'mine');
  await ribbon.click(name);
  expect(ribbon.dialogs.notices).toEqual([{ language: 'en', title, lines: [line] }]);
});

test('a second click while a command runs does nothing twice, and Excel need not wait for it', async () => {
  const ribbon = await openRibbon();
  await Promise.all([ribbon.click('insertPriceTable'), ribbon.click('insertPriceTable'), ribbon.click('insertPriceTable')]);
  expect(tables(ribbon)).toEqual(['CARBON_QUOTES_1']);
  // A second table would have been refused: the first fills the selected cell.
  expect(ribbon.dialogs.notices).toEqual([]);
  expect(ribbon.completed).toHaveLength(3);
  await Promise.all([ribbon.click('refreshWorkbook'), ribbon.click('refreshWorkbook')]);
  expect(ribbon.looks()).toBe(1);
});

test('a click after a command has ended runs it again', async () => {
  const ribbon = await openRibbon();
  await ribbon.click('refreshWorkbook');
  await ribbon.click('refreshWorkbook');
  expect(ribbon.looks()).toBe(2);
});

test('another command waits for its turn', async () => {
  let answer: (outcome: RefreshOutcome) => void = () => undefined;
  const ribbon = await openRibbon({ refresh: () => new Promise((resolve) => (answer = resolve)) });
  const both = Promise.all([ribbon.click('refreshWorkbook'), ribbon.click('insertPriceTable')]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(tables(ribbon)).toEqual([]);
  answer(UP_TO_DATE);
  await both;
  expect(ribbon.completed).toEqual(['refreshWorkbook', 'insertPriceTable']);
  expect(tables(ribbon)).toEqual(['CARBON_QUOTES_1']);
});

test('waits for newer data that an earlier session kept', async () => {
  let arrive: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  const ribbon = await openRibbon({ data: { arrival: () => arrival } as unknown as Page['data'] });
  const clicked = ribbon.click('insertPriceTable');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(tables(ribbon)).toEqual([]);
  arrive();
  await clicked;
  expect(tables(ribbon)).toEqual(['CARBON_QUOTES_1']);
});

test('a keyboard shortcut, which has no event to complete, runs it too', async () => {
  const ribbon = await openRibbon();
  const { mappings } = (Office.actions as unknown as { _association: { mappings: Record<string, (event: null) => void> } })._association;
  mappings.INSERTPRICETABLE!(null);
  await ribbon.click('explainCell');
  expect(tables(ribbon)).toEqual(['CARBON_QUOTES_1']);
});

test('what fails where nobody foresaw it is told as a fault of ours, logged, and done', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation();
  const ribbon = await openRibbon({ refresh: () => Promise.reject(new Error('oops')) });
  await ribbon.click('refreshWorkbook');
  expect(ribbon.dialogs.notices).toEqual([expect.objectContaining({ title: 'The workbook was not refreshed' })]);
  expect(logged).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ message: 'oops' }));
});

describe('where no dialog can tell it', () => {
  /** As much of a page as a notice in the pane needs; what it looks like is a matter of the browser tests. */
  class Element {
    readonly children: Element[] = [];
    readonly style = {};
    textContent = '';
    setAttribute(): void {}
    addEventListener(): void {}
    focus(): void {}
    querySelector(): Element | undefined {
      return this.children.at(-1);
    }
    append(...children: Element[]): void {
      this.children.push(...children);
    }
  }
  const body = new Element();
  beforeEach(() => {
    body.children.length = 0;
    Object.assign(globalThis, { document: { body, createElement: () => new Element(), querySelector: () => null } });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'document'));

  const textsInPane = () => body.children.flatMap(({ children }) => children.map(({ textContent }) => textContent));

  test('the pane opens and shows it', async () => {
    const ribbon = await openRibbon();
    const shown = jest.spyOn(Office.addin, 'showAsTaskpane').mockResolvedValue();
    ribbon.excel.user.type('A1', 'mine');
    ribbon.dialogs.refusals.push(12009);
    await ribbon.click('insertPriceTable');
    expect(shown).toHaveBeenCalledTimes(1);
    expect(textsInPane()).toEqual(expect.arrayContaining(['The price table was not inserted', expect.stringContaining('holds "mine"')]));
  });

  test('it is in the pane even where that does not open by itself, and the command is done', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation();
    const ribbon = await openRibbon();
    jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValue(new Error('not now'));
    ribbon.dialogs.refusals.push(12011);
    await ribbon.click('refreshWorkbook');
    expect(textsInPane()).toContain('The workbook holds no CARBON formulas or tables');
    expect(logged).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ message: 'not now' }));
  });

  test('nor could the command itself be loaded, the pane says that, and the next click tries again', async () => {
    jest.spyOn(console, 'error').mockImplementation();
    const host = { times: 0 };
    const opened = await openExcel('en');
    const ribbon = await openRibbon({
      loadHost: () => ((host.times += 1) === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(opened.desk.host)),
    });
    jest.spyOn(Office.addin, 'showAsTaskpane').mockResolvedValue();
    await ribbon.click('insertPriceTable');
    expect(textsInPane()).toContain('Part of the add-in could not be loaded. Check the connection and try again.');
    expect(tables(ribbon)).toEqual([]);
    await ribbon.click('insertPriceTable');
    expect(tables(ribbon)).toEqual(['CARBON_QUOTES_1']);
  });
});
