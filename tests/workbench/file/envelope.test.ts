import { Formula } from '../../../src/host/change';
import { readWorkbookText, workbookText } from '../../../src/workbench/file/envelope';
import { area } from '../../host/host-contract';
import { hostOn, newModel, underTest } from '../spreadsheet-under-test';

const saved = async () => {
  const model = newModel();
  const user = underTest(model);
  await user.addSheet('碳价');
  await user.merge!('碳价!A1:C1');
  await user.host.carryOut({
    changes: [
      { do: 'write', area: area('Sheet1!B2:C4'), cells: [['date', 'price'], [45609, new Formula('=C4*2')], [45610, 4]] }, // prettier-ignore
      { do: 'style', area: area('Sheet1!B3:B4'), style: { numberFormat: 'yyyy-mm-dd' } },
      { do: 'add-table', area: area('Sheet1!B2:C4'), name: 'CARBON_QUOTES_1' },
      { do: 'anchor', name: '_CARBON_1', area: area('Sheet1!B2:C2') },
      { do: 'keep-records', text: '{"words":"碳"}' },
    ],
    undo: [],
  });
  return model;
};

test('what was saved is opened', async () => {
  const model = await saved();
  const again = newModel(readWorkbookText(workbookText(model.exportData())));
  expect(await hostOn(again).survey()).toEqual(await hostOn(model).survey());
  const parts = ['formulas', 'values', 'numberFormats'] as const;
  expect(await hostOn(again).read([area('Sheet1!A1:D5')], parts)).toEqual(await hostOn(model).read([area('Sheet1!A1:D5')], parts));
});

describe('refuses', () => {
  /** A saved file with one thing in it changed. */
  const changed = async (change: (file: any) => unknown) => {
    const file = JSON.parse(workbookText((await saved()).exportData()));
    change(file);
    return JSON.stringify(file);
  };

  test.each([
    ['text', 'date,price\n2024-11-13,105.65'],
    ['nothing', ''],
    ['other JSON', '{"cells":{}}'],
    ['a list', '[1,2]'],
    ['null', 'null'],
    ['bytes of an Excel file', 'PK\u0003\u0004\u0014'],
  ])('%s as no file of ours', (_, text) => {
    expect(() => readWorkbookText(text)).toThrow(expect.objectContaining({ reason: 'fileForeign' }));
  });

  test('half a file', async () => {
    const text = workbookText((await saved()).exportData());
    expect(() => readWorkbookText(text.slice(0, text.length / 2))).toThrow(expect.objectContaining({ reason: 'fileDamaged' }));
  });

  test('one of a newer version', async () => {
    const text = await changed((file) => (file.version = 2));
    expect(() => readWorkbookText(text)).toThrow(expect.objectContaining({ reason: 'fileNewer' }));
  });

  test.each<[string, (file: any) => unknown]>([
    ['no workbook', (file) => delete file.workbook],
    ['no sheets', (file) => (file.workbook.sheets = [])],
    ['a sheet that is none', (file) => (file.workbook.sheets[0] = null)],
    ['a sheet without a name', (file) => delete file.workbook.sheets[0].name],
    ['a sheet of no rows', (file) => (file.workbook.sheets[0].rowNumber = 0)],
    ['more rows than a sheet has', (file) => (file.workbook.sheets[0].rowNumber = 1e9)],
    ['cells that are a list', (file) => (file.workbook.sheets[0].cells = [])],
    ['a cell at no address', (file) => (file.workbook.sheets[0].cells['A0'] = 'x')],
    ['a format without an end', (file) => (file.workbook.sheets[0].formats = { 'A1:A': 1 })],
    ['merges that are none', (file) => (file.workbook.sheets[0].merges = ['everything'])],
    ['tables that are none', (file) => (file.workbook.sheets[0].tables = {})],
    ['anchors that are numbers', (file) => (file.workbook.carbon.anchors = { _CARBON_1: 7 })],
    ['tables without ids', (file) => (file.workbook.carbon.tables = [{}])],
    ['records that are no text', (file) => (file.workbook.carbon.records = {})],
    ['imports that are no texts', (file) => (file.workbook.carbon.imports = { 'import-1': {} })],
    ['imports that are a text', (file) => (file.workbook.carbon.imports = 'import-1')],
    ['a number that counts nothing', (file) => (file.workbook.carbon.nextTable = 'x')],
  ])('%s as damaged', async (_, change) => {
    const text = await changed(change);
    expect(() => readWorkbookText(text)).toThrow(expect.objectContaining({ reason: 'fileDamaged' }));
  });

  test('a key that reaches into every object', async () => {
    const text = (await changed((file) => (file.workbook.here = 1))).replace('"here":1', '"__proto__":{"polluted":true}');
    expect(text).toContain('__proto__');
    expect(() => readWorkbookText(text)).toThrow(expect.objectContaining({ reason: 'fileDamaged' }));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each<[string, (file: any) => unknown]>([
    ['a block', (file) => (file.workbook.sheets[0].styles = { 'A1:XFD1048576': 1 })],
    ['a sheet', (file) => Object.assign(file.workbook.sheets[0], { colNumber: 16_384, rowNumber: 1_048_576 })],
    ['a merged area', (file) => (file.workbook.sheets[0].merges = ['A1:XFD1048576'])],
  ])('%s of more cells than can be gone through', async (_, change) => {
    const text = await changed(change);
    expect(() => readWorkbookText(text)).toThrow(expect.objectContaining({ reason: 'fileTooLarge' }));
  });
});
