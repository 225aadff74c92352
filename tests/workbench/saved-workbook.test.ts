import { Formula, type Change } from '../../src/host/change';
import { area } from '../host/host-contract';
import { hostOn, newModel, placeOf, positionOf, succeed, underTest } from './spreadsheet-under-test';

/** As saved to a file and opened in another page load. */
const reopened = (model: ReturnType<typeof newModel>) => newModel(JSON.parse(JSON.stringify(model.exportData())));

const TEXTS = ['=1+1', '2024-05', 'TRUE', "'a", '007', '#N/A', '全国碳市场', '12:30', '1/2', '-5', '@a', 'line one\nline two', 'Jan 5'];

const KEPT: readonly Change[] = [
  { do: 'write', area: area('Sheet1!B2:C4'), cells: [['date', 'price'], [45609, new Formula('=C4*2')], [45610, 4]] }, // prettier-ignore
  { do: 'add-table', area: area('Sheet1!B2:C4'), name: 'CARBON_QUOTES_1' },
  { do: 'anchor', name: '_CARBON_1', area: area('Sheet1!B2:C2') },
  { do: 'anchor', name: '_CARBON_2', area: area('Sheet1!F9') },
  { do: 'keep-records', text: '{"format":1,"words":"碳"}' },
  { do: 'keep-import', id: 'import-1', text: 'H4sIAAAA+/==' },
  { do: 'keep-import', id: 'import-2', text: 'to be taken away' },
];

test('tables, anchors, records and imports are there when it is opened again', async () => {
  const model = newModel();
  const { host, deleteRows, tabulate } = underTest(model);
  await tabulate('Sheet1!E20:F22');
  await host.carryOut({ changes: KEPT, undo: [] });
  await deleteRows('Sheet1', 9, 1);
  await host.carryOut({ changes: [{ do: 'keep-import', id: 'import-2', text: undefined }], undo: [] });
  const survey = await host.survey();
  expect(survey.anchors).toEqual(new Map([['_CARBON_1', area('Sheet1!B2:C2')], ['_CARBON_2', undefined]])); // prettier-ignore

  const again = reopened(reopened(model));
  expect(await hostOn(again).survey()).toEqual(survey);
  expect(await Promise.all(['import-1', 'import-2'].map((id) => hostOn(again).keptImport(id)))).toEqual(['H4sIAAAA+/==', undefined]);
  await hostOn(again).carryOut({ changes: [{ do: 'add-table', area: area('Sheet1!K2:L4'), name: 'CARBON_QUOTES_2' }], undo: [] });
  expect(new Set((await hostOn(again).survey()).tables.map(({ id }) => id)).size).toBe(3);
});

test.each(TEXTS)('the text %j is that text when it is opened again', async (text) => {
  const model = newModel();
  await hostOn(model).carryOut({ changes: [{ do: 'write', area: area('Sheet1!B2'), cells: [[text]] }], undo: [] });
  const again = underTest(reopened(model));
  expect(await again.valueOf('Sheet1!B2')).toBe(text);
  expect(await again.host.read([area('Sheet1!B2')], ['values'])).toEqual([{ values: [[text]] }]);
});

test('a copy of a sheet has tables of its own and no anchors', async () => {
  const model = newModel();
  const host = hostOn(model);
  await host.carryOut({ changes: KEPT, undo: [] });
  const sheetId = model.getters.getActiveSheetId();
  succeed(model.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo: 'copy', sheetNameTo: 'copy' }));
  const { tables, anchors } = await host.survey();
  expect(tables.map(({ area: { sheet } }) => sheet)).toEqual(['Sheet1', 'copy']);
  expect(tables[0]!.id).not.toBe(tables[1]!.id);
  expect(anchors.get('_CARBON_1')).toEqual(area('Sheet1!B2:C2'));
});

describe('tables', () => {
  test('grow when somebody types beside them', async () => {
    const { host, type } = underTest(newModel());
    await host.carryOut({ changes: KEPT, undo: [] });
    await type('Sheet1!B5', '45611');
    await type('Sheet1!D2', 'mine');
    expect((await host.survey()).tables).toMatchObject([{ name: 'CARBON_QUOTES_1', area: area('Sheet1!B2:D5') }]);
  });

  test('are taken away with their cells, and one made there anew is another', async () => {
    const { host, tabulate } = underTest(newModel());
    await host.carryOut({ changes: KEPT, undo: [] });
    const { id } = (await host.survey()).tables[0]!;
    await host.carryOut({ changes: [{ do: 'remove-table', at: area('Sheet1!B2') }], undo: [] });
    await tabulate('Sheet1!B2:C4');
    expect((await host.survey()).tables[0]!.id).not.toBe(id);
  });

  test('keep their id, name and anchor when they are cut and pasted to another sheet', async () => {
    const model = newModel();
    const { host, addSheet, select } = underTest(model);
    await host.carryOut({ changes: KEPT, undo: [] });
    const { id } = (await host.survey()).tables[0]!;
    await addSheet('碳价');
    await select('Sheet1!B2:C4');
    succeed(model.dispatch('CUT'));
    await select('碳价!E3');
    succeed(model.dispatch('PASTE', { target: [placeOf(model, '碳价!E3').zone] }));
    const { tables, anchors } = await host.survey();
    expect(tables).toMatchObject([{ id, name: 'CARBON_QUOTES_1', area: area('碳价!E3:F5') }]);
    expect(anchors.get('_CARBON_1')).toEqual(area('碳价!E3:F3'));
    succeed(model.dispatch('REQUEST_UNDO'));
    expect((await host.survey()).tables).toMatchObject([{ id, name: 'CARBON_QUOTES_1', area: area('Sheet1!B2:C4') }]);
  });

  test('a filtered table hides the new rows that it must', async () => {
    const model = newModel();
    const { host } = underTest(model);
    await host.carryOut({ changes: KEPT, undo: [] });
    const { sheetId } = positionOf(model, 'Sheet1!B2');
    succeed(model.dispatch('UPDATE_FILTER', { sheetId, col: 2, row: 1, value: { filterType: 'values', hiddenValues: ['4'] } }));
    expect(model.getters.isRowFiltered(sheetId, 3)).toBe(true);
    await host.carryOut({
      changes: [
        { do: 'resize-table', table: 'CARBON_QUOTES_1', from: area('Sheet1!B2:C4'), to: area('Sheet1!B2:C6') },
        { do: 'write', area: area('Sheet1!B5:C6'), cells: [[45611, 4], [45612, 5]] }, // prettier-ignore
        { do: 'reapply', table: 'CARBON_QUOTES_1' },
      ],
      undo: [],
    });
    expect([4, 5].map((row) => model.getters.isRowFiltered(sheetId, row))).toEqual([true, false]);
  });
});

test('a formula that spills is found with all the cells it fills', async () => {
  const { registries } = require('@odoo/o-spreadsheet') as typeof import('@odoo/o-spreadsheet');
  registries.functionRegistry.replace('CARBON.TWICE', { description: '', args: [], compute: () => [['a', 'b']] });
  const { host, type } = underTest(newModel());
  await type('Sheet1!B4', '=CARBON.TWICE()');
  await type('Sheet1!D4', '=CARBON.TWICE()');
  await type('Sheet1!D5', 'in the way');
  expect(await host.findFormulas()).toMatchObject([
    { cell: area('Sheet1!B4'), value: 'a', spill: area('Sheet1!B4:B5') },
    { cell: area('Sheet1!D4'), value: '#SPILL!', spill: undefined },
  ]);
});

describe('recalculating', () => {
  test('asks these cells and what depends on them, and leaves every other value', async () => {
    const model = newModel();
    const { host, type, valueOf } = underTest(model);
    await type('Sheet1!A1', '=RAND()');
    await type('Sheet1!A2', '=A1*2');
    await type('Sheet1!B1', '=RAND()');
    const values = () => Promise.all(['A1', 'A2', 'B1'].map((cell) => valueOf(`Sheet1!${cell}`)));
    const [first, second, other] = await values();
    await host.carryOut({ changes: [{ do: 'recalculate', cells: [area('Sheet1!A1')], isManual: false }], undo: [] });
    const after = await values();
    expect(after[0]).not.toBe(first);
    expect(after[1]).not.toBe(second);
    expect(after[2]).toBe(other);
    await host.carryOut({ changes: [{ do: 'write', area: area('Sheet1!C9'), cells: [['x']] }], undo: [] });
    expect(await values()).toEqual(after);
  });

  test('what cannot be read as a formula is the error Excel shows', async () => {
    const { host, type } = underTest(newModel());
    await type('Sheet1!A1', '=NOSUCH(1)');
    await type('Sheet1!A2', '=nosuchname');
    expect(await host.read([area('Sheet1!A1:A2')], ['values', 'formulas'])).toEqual([
      { values: [['#NAME?'], ['#NAME?']], formulas: [['=NOSUCH(1)'], ['=nosuchname']] },
    ]);
  });
});
