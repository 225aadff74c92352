import type { Model as SpreadsheetModel } from '@odoo/o-spreadsheet';
import type { workbenchHost as WorkbenchHost } from '../../src/workbench/workbench-host';
import { describeHost, type HostUnderTest } from '../host/host-contract';

// The library logs every plugin it loads and every step it takes.
console.debug = () => undefined;
const { Model, helpers } = require('@odoo/o-spreadsheet') as typeof import('@odoo/o-spreadsheet');
const { workbenchHost } = require('../../src/workbench/workbench-host') as { workbenchHost: typeof WorkbenchHost };

const SPILLING = '=SEQUENCE(3,2)';

function select(model: SpreadsheetModel, address: string): void {
  const [name, area] = address.includes('!') ? address.split('!') : [undefined, address];
  if (name !== undefined) {
    const sheetIdTo = model.getters.getSheetIdByName(name.replace(/^'|'$/g, ''))!;
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo });
  }
  const zone = helpers.toZone(area);
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}

/** The sheet in front as somebody finds it who selects, types and looks. */
function deskOf(model: SpreadsheetModel) {
  const sheetId = () => model.getters.getActiveSheetId();
  const at = (cell: string) => ({ sheetId: sheetId(), ...helpers.toCartesian(cell) });
  const succeed = (result: { isSuccessful: boolean }) => expect(result.isSuccessful).toBe(true);
  return {
    type: (cell: string, content: string) => succeed(model.dispatch('UPDATE_CELL', { ...at(cell), content })),
    contentOf: (cell: string) => model.getters.getCellText(at(cell), { showFormula: true }),
    merge: (area: string) => succeed(model.dispatch('ADD_MERGE', { sheetId: sheetId(), target: [helpers.toZone(area)] })),
    protect: () => succeed(model.dispatch('LOCK_SHEET', { sheetId: sheetId() })),
    tabulate: (area: string) => {
      const ranges = [model.getters.getRangeDataFromXc(sheetId(), area)];
      const config = model.getters.getTable(at('A1'))?.config ?? TABLE;
      succeed(model.dispatch('CREATE_TABLE', { sheetId: sheetId(), ranges, config, tableType: 'static' }));
      return area;
    },
  };
}

const TABLE = {
  hasFilters: false,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'TableStyleMedium5',
};

const done = <Result>(result: Result) => Promise.resolve(result);

describeHost("the workbench's spreadsheet", (): Promise<HostUnderTest> => {
  const model = new Model();
  const desk = deskOf(model);
  return done({
    host: workbenchHost(model, 'en'),
    select: (address) => done(select(model, address)),
    type: (cell, content) => done(desk.type(cell, content)),
    contentOf: (cell) => done(desk.contentOf(cell)),
    addSheet: (name) => done(void model.dispatch('CREATE_SHEET', { sheetId: `sheet-${name}`, name, position: 1 })),
    obstacles: {
      protect: () => done(desk.protect()),
      merge: (area) => done(desk.merge(area)),
      spill: (area) => done(desk.type(area.split(':')[0]!, '=SEQUENCE(3)')),
      tabulate: (area) => done(desk.tabulate(area)),
    },
    close: () => done(undefined),
  });
});

describe("the workbench's spreadsheet: room for what spills", () => {
  test('names what is in the way and changes nothing', async () => {
    const model = new Model();
    const desk = deskOf(model);
    desk.type('C6', 'mine');
    select(model, 'B4');
    await expect(workbenchHost(model, 'en').insertFormula(SPILLING, true)).rejects.toMatchObject({
      code: 'no-room',
      detail: { needs: 'B4:C6', taken: 'C6' },
    });
    expect(desk.contentOf('B4')).toBe('');
  });

  test('is made at the end of the sheet', async () => {
    const model = new Model();
    const sheetId = model.getters.getActiveSheetId();
    const last = helpers.toXC(model.getters.getNumberCols(sheetId) - 1, model.getters.getNumberRows(sheetId) - 1);
    select(model, last);
    await expect(workbenchHost(model, 'en').insertFormula(SPILLING, true)).resolves.toBe(`Sheet1!${last}`);
    expect(model.getters.getEvaluatedCell({ sheetId, ...helpers.toCartesian(last) }).value).toBe(1);
  });

  test('a cell emptied by its own formula only is still taken', async () => {
    const model = new Model();
    const desk = deskOf(model);
    desk.type('B5', '=IF(TRUE,"","")');
    select(model, 'B5');
    await expect(workbenchHost(model, 'en').insertFormula(SPILLING, true)).rejects.toMatchObject({ code: 'cell-not-empty' });
  });
});
