/** The emulation is small: these are the few things about Excel it claims to know. */
import { parseArea } from '../_setup/excel-emulation/address';
import { display, entryOf, serialOf } from '../_setup/excel-emulation/entry';
import { moved, toA1, toR1C1 } from '../_setup/excel-emulation/r1c1';
import { ExcelError, NotEmulated } from '../_setup/excel-emulation/refusals';
import { User } from '../_setup/excel-emulation/user';
import { Workbook } from '../_setup/excel-emulation/workbook';

describe('what is typed', () => {
  test.each([
    ['12', 12],
    ['-1,234.5', -1234.5],
    ['(7)', -7],
    ['5%', 0.05],
    ['¥12', 12],
    ['1e5', 100_000],
    ['007', 7],
    ['１２', 12],
    ['true', true],
    ['#n/a', '#N/A'],
    ['12:30', 12.5 / 24],
    ['2024-05', serialOf(2024, 5, 1)],
    ['2024/11/13', 45609],
    ['2024年11月13日', 45609],
    ['1/2', serialOf(2026, 1, 2)],
  ])('%s becomes %p', (content, value) => {
    expect(entryOf(content, false)).toMatchObject({ value });
    expect(entryOf(`'${content}`, false)).toEqual({ value: content, isPrefixed: true });
    expect(entryOf(content, true)).toEqual({ value: content });
  });

  test.each([
    ['=1+1', '=1+1'],
    ['+A1', '=+A1'],
    ['-abc', '=-abc'],
    ['@user', '=@user'],
  ])('%s becomes the formula %s', (content, formula) => expect(entryOf(content, false)).toEqual({ formula }));

  test.each(['carbon', '碳', '1 234 x', '13/14', '=', '-'])('%s stays a text', (content) =>
    expect(entryOf(content, false)).toEqual({ value: content }),
  );

  test('is displayed in the number format', () => {
    expect([display(45609, 'yyyy-mm-dd'), display(-1234567.891, '#,##0.00'), display(0.125, '0.0%'), display(true, 'General')]).toEqual([
      '2024-11-13',
      '-1,234,567.89',
      '12.5%',
      'TRUE',
    ]);
    expect(display(1, '[$-409]mmmm')).toBeUndefined();
  });
});

describe('references', () => {
  const B3 = { row: 2, column: 1 };

  test.each([
    ['=A1+$C$4*B$2-$B3', '=R[-2]C[-1]+R4C3*R2C-RC2'],
    ['=SUM(A1:AA10)&"A1"&\'My A1\'!C5&Sheet1!B3', '=SUM(R[-2]C[-1]:R[7]C[25])&"A1"&\'My A1\'!R[2]C[1]&Sheet1!RC'],
    ['=Quotes[[#This Row],[B2]]+Quotes[A1]+LOG10(2)+RATE1', '=Quotes[[#This Row],[B2]]+Quotes[A1]+LOG10(2)+RATE1'],
    ['=碳价!A1+CARBON.PRICE("CEA",A3)', '=碳价!R[-2]C[-1]+CARBON.PRICE("CEA",RC[-1])'],
  ])('%s is %s in R1C1 notation, and back', (a1, r1c1) => {
    expect(toR1C1(a1, B3)).toBe(r1c1);
    expect(toA1(r1c1, B3)).toBe(a1);
  });

  test('a copy of a formula speaks of the cells where it is', () => {
    expect(moved('=A2*$A$1+B$1', { row: 1, column: 1 }, { row: 5, column: 2 })).toBe('=B6*$A$1+C$1');
  });

  test('whole columns are not known', () => expect(() => toR1C1('=SUM(A:A)', B3)).toThrow(NotEmulated));
});

describe('what a user does', () => {
  function open() {
    const workbook = new Workbook('Sheet1');
    const sheet = workbook.sheet('Sheet1');
    const user = new User(workbook);
    user.fill('B3', [['date', 'price'], [1, 10], [2, 20]]); // prettier-ignore
    sheet.addTable('Quotes', 'B3:C5');
    workbook.addName('Board', sheet, parseArea('B3:C5'));
    sheet.merge('E8:F9');
    sheet.writeResults('H7', '=SEQUENCE(2)', [[1], [2]]);
    return { workbook, sheet, user, table: sheet.tables[0]! };
  }

  test('rows inserted and deleted move all there is', () => {
    const { workbook, sheet, user, table } = open();
    user.hideRows('Sheet1', 9);
    user.insertRows('Sheet1', 4, 2);
    expect([table.area, workbook.names[0]!.area]).toEqual([parseArea('B3:C7'), parseArea('B3:C7')]);
    expect([sheet.merged, [...sheet.hiddenRows], sheet.cell('H10').anchor, sheet.cell('C7').value]).toEqual([[parseArea('E10:F11')], [10], 'H9', 20]);
    user.deleteRows('Sheet1', 1, 7);
    expect([sheet.tables, workbook.names[0]!.area, sheet.cell('H3').anchor]).toEqual([[], undefined, 'H2']);
  });

  test('a table is cut and pasted on another sheet, and what is copied is another table', () => {
    const { workbook, sheet, user, table } = open();
    const other = workbook.addSheet('Other');
    const copy = user.copyTable('Quotes', 'Other!A10');
    user.moveTable('Quotes', 'Other!A1');
    expect([sheet.tables, sheet.cell('B3'), other.tables]).toEqual([[], {}, [copy, table]]);
    expect([copy.name, copy.id === table.id, table.area, workbook.names[0]!.sheet, other.cell('B12').value]).toEqual([
      'Quotes2',
      false,
      parseArea('A1:B3'),
      other,
      20,
    ]);
  });

  test('columns are added to a table and deleted from it', () => {
    const { sheet, user, table } = open();
    user.addColumn('Quotes', 'note', ['a', 'b']);
    expect([table.headers, sheet.cell('D5').value]).toEqual([['date', 'price', 'note'], 'b']);
    user.deleteColumn('Quotes', 'price');
    expect([table.headers, sheet.cell('C5').value, sheet.cell('D5')]).toEqual([['date', 'note'], 'b', {}]);
  });

  test('a table is sorted with its formulas, and rows are filtered out', () => {
    const { sheet, user } = open();
    sheet.calculation.calculator = (_, { address }) => (address === 'C4' ? 1 : 2);
    user.type('C4', '=B4*10');
    user.sortTable('Quotes', { key: 0, ascending: false });
    expect([sheet.cell('B4').value, sheet.cell('C5').formula]).toEqual([2, '=B5*10']);
    user.filterTable('Quotes', { column: 0, keeps: (value) => value === 1 });
    expect([...sheet.hiddenRows]).toEqual([3]);
    user.filterTable('Quotes', undefined);
    expect([...sheet.hiddenRows]).toEqual([]);
  });

  test('spills need room', () => {
    const { sheet } = open();
    sheet.calculation.calculator = () => [[1], [2], [3]];
    sheet.write('B1', '=SEQUENCE(3)');
    expect(sheet.cell('B1').value).toBe('#SPILL!');
    sheet.write('J1', '=SEQUENCE(3)');
    expect([sheet.cell('J3').value, sheet.spillOf({ row: 0, column: 9 })]).toEqual([3, parseArea('J1:J3')]);
    sheet.write('J1', '');
    expect(sheet.cell('J3')).toEqual({});
  });

  test('what nobody has taught it is refused by name', () => {
    const { sheet, user, workbook } = open();
    expect(() => sheet.write('H8', 1)).toThrow(NotEmulated);
    expect(() => sheet.write('F9', 1)).toThrow(NotEmulated);
    sheet.write('L1', '=NEW()');
    expect(() => sheet.valueOf({ row: 0, column: 11 })).toThrow('=NEW() in L1');
    expect(() => user.renameTable('Quotes', 'Board')).toThrow(ExcelError);
    expect(() => workbook.addSheet('a/b')).toThrow(ExcelError);
    workbook.isStructureProtected = true;
    expect(() => workbook.addSheet('more')).toThrow(ExcelError);
  });
});
