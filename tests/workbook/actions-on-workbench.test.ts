import { FUNCTIONS } from '../../generated/functions';
import { addressOf, parseAddress } from '../../src/host/area';
import { registerCarbonFunctions } from '../../src/workbench/carbon-functions';
import { catalogue } from '../_setup/bundled';
import { newModel, underTest } from '../workbench/spreadsheet-under-test';
import { insertFormula } from '../../src/workbook/insert-formula';
import { describeActions, type WorkbookUnderTest } from './actions-contract';
import { describeImports } from './imports-contract';
import { deskOf, use, weekOne } from './weeks';

const { registries } = require('@odoo/o-spreadsheet') as typeof import('@odoo/o-spreadsheet');
registerCarbonFunctions(registries, FUNCTIONS, catalogue(), () => 'en');

type Model = ReturnType<typeof newModel>;

function workbookOn(model: Model): WorkbookUnderTest {
  const workbook = underTest(model);
  return {
    ...workbook,
    addTableColumn: async (header, contents) => {
      const { sheet, row, column } = parseAddress(header)!;
      for (const [at, content] of contents.entries()) await workbook.type(addressOf({ sheet, row: row + at, column, rows: 1, columns: 1 }), content);
    },
    calculate: () => Promise.resolve(),
    reopen: () => Promise.resolve(workbookOn(newModel(model.exportData()))),
  };
}

describeActions("the workbench's spreadsheet", () => Promise.resolve(workbookOn(newModel())));
describeImports("imports in the workbench's spreadsheet", () => Promise.resolve(workbookOn(newModel())));

test('what spills past the last row finds room: the sheet grows with it', async () => {
  const workbook = workbookOn(newModel());
  use(weekOne());
  await workbook.select('Sheet1!A100');
  await insertFormula(deskOf(workbook.host), { text: '=CARBON.QUOTES("secondary-spot")', spills: true });
  expect(await workbook.valueOf('Sheet1!A101')).toBe('TEST:A');
});
