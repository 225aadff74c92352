import { inAnyRow, inRow } from '../../src/workbench/host/relative-formula';

/** Row 5, counted from zero. */
const ROW = 4;

test.each([
  ['=B5', '=B«0»'],
  ['=B4+$C6', '=B«-1»+$C«1»'],
  ['=B$5+$B$5', '=B$5+$B$5'],
  ['=SUM(A1:B9)', '=SUM(A«-4»:B«4»)'],
  ['=SUM(A$1:A5)', '=SUM(A$1:A«0»)'],
  ['=SUM(A:C)', '=SUM(A:C)'],
  ['=SUM(5:7)', '=SUM(«0»:«2»)'],
  ['=SUM($5:7)', '=SUM($5:«2»)'],
  ['=SUM(A2:A)', '=SUM(A«-3»:A)'],
  ['=Sheet1!B5+Sheet12!B6', '=Sheet1!B«0»+Sheet12!B«1»'],
  ["='B5 C6'!B5", "='B5 C6'!B«0»"],
  ["='it''s B5'!B5", "='it''s B5'!B«0»"],
  ['=碳价!B5', '=碳价!B«0»'],
  ['="B5"&B5&"a ""B5"" b"', '="B5"&B«0»&"a ""B5"" b"'],
  ['="say \\"B5\\""&B5', '="say \\"B5\\""&B«0»'],
  ['=LOG10(B5)', '=LOG10(B«0»)'],
  ['=CARBON.PRICE("CEA","2024-11-13")', '=CARBON.PRICE("CEA","2024-11-13")'],
  ['=B5.5', '=B5.5'],
  ['=1E5+my_B5+B5x', '=1E5+my_B5+B5x'],
  ['=price2024+B5', '=price2024+B«0»'],
  ['={1,5;7,9}', '={1,5;7,9}'],
  ['=$B5', '=$B«0»'],
  ['=b5', '=b«0»'],
])('%s and back', (formula, relative) => {
  expect(inAnyRow(formula, ROW)).toBe(relative);
  expect(inRow(relative, ROW)).toBe(formula);
});

test('a copy refers to its own row', () => {
  expect(inRow(inAnyRow('=B4*B$1+SUM(4:4)', 4), 9)).toBe('=B9*B$1+SUM(9:9)');
});

test('a reference above the first row is lost', () => {
  expect(inRow(inAnyRow('=B4+B5', 4), 0)).toBe('=#REF!+B1');
});
