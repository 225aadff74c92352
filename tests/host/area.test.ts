import {
  addressOf,
  columnIndex,
  columnName,
  contains,
  firstCellOf,
  localAddress,
  overlap,
  parseAddress,
  within,
  type Area,
} from '../../src/host/area';

const SHEETS = ['Sheet1', 'My sheet', "Bill's", 'a,b!c', '碳价', '碳价 2026', '2026', 'A1', 'R1C1', 'RC', 'quoted ""', 'under_score.dot'];

describe('addresses', () => {
  test.each(SHEETS)('say the same when they are read again: on the sheet %s', (sheet) => {
    for (const cells of [
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 3, column: 25, rows: 2, columns: 2 },
      { row: 1_048_575, column: 16_383, rows: 1, columns: 1 },
    ]) {
      const area = { sheet, ...cells };
      expect(parseAddress(addressOf(area))).toEqual(area);
    }
  });

  test.each([
    ['Sheet1', 'Sheet1!B4:C9'],
    ['碳价', '碳价!B4:C9'],
    ['My sheet', "'My sheet'!B4:C9"],
    ["Bill's", "'Bill''s'!B4:C9"],
    ['2026', "'2026'!B4:C9"],
    ['Q1', "'Q1'!B4:C9"],
  ])('are quoted as Excel quotes them: the sheet %s', (sheet, address) => {
    const area: Area = { sheet, row: 3, column: 1, rows: 6, columns: 2 };
    expect(addressOf(area)).toBe(address);
    expect(localAddress(area)).toBe('B4:C9');
  });

  test('may have dollar signs, and small letters', () => {
    expect(parseAddress("'a b'!$b$4:$C$9")).toEqual({ sheet: 'a b', row: 3, column: 1, rows: 6, columns: 2 });
  });

  test.each(['', 'B4', 'Sheet1!', 'Sheet1!A:C', 'Sheet1!2:3', '#REF!', 'Sheet1!#REF!', 'Sheet1!B4,Sheet1!C5', 'Sheet1!ABCD4'])(
    '%j is none',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  test('columns have letters', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(['A', 'Z', 'aa', 'ZZ', 'AAA', 'XFD'].map(columnIndex)).toEqual([0, 25, 26, 701, 702, 16_383]);
  });
});

describe('blocks of cells', () => {
  const block = parseAddress('Sheet1!B4:D9')!;
  const at = (address: string) => parseAddress(address)!;

  test('have parts', () => {
    expect(addressOf(within(block, 1))).toBe('Sheet1!B5:D9');
    expect(addressOf(within(block, 1, 2))).toBe('Sheet1!D5:D9');
    expect(addressOf(within(block, 0, 0, { rows: 1 }))).toBe('Sheet1!B4:D4');
    expect(addressOf(firstCellOf(block))).toBe('Sheet1!B4');
  });

  test.each([
    ['Sheet1!B4:D9', true, true],
    ['Sheet1!C5', true, true],
    ['Sheet1!D9:E9', false, true],
    ['Sheet1!A1:Z99', false, true],
    ['Sheet1!E4', false, false],
    ['Sheet1!B10', false, false],
    ['Sheet1!A4', false, false],
    ['Sheet1!B3', false, false],
    ['Other!C5', false, false],
  ])('%s: contained %p, overlapping %p', (address, isContained, doesOverlap) => {
    expect(contains(block, at(address))).toBe(isContained);
    expect(overlap(block, at(address))).toBe(doesOverlap);
    expect(overlap(at(address), block)).toBe(doesOverlap);
  });
});
