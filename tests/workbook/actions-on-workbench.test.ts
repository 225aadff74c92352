import { FUNCTIONS } from '../../generated/functions';
import { addressOf, parseAddress } from '../../src/host/area';
import { registerCarbonFunctions } from '../../src/workbench/carbon-functions';
import { catalogue } from '../_setup/bundled';
import { newModel, underTest } from '../workbench/spreadsheet-under-test';
import { describeActions, type WorkbookUnderTest } from './actions-contract';

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
