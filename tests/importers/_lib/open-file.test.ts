import { gzipSync, strToU8, zipSync } from 'fflate';
import { LIMITS } from '../../../src/importers/_lib/limits';
import { remarkText } from '../../../src/importers/_lib/remarks';
import { opened, refusal, rowsOf } from './opened';
import { workbookFile } from './workbook-file';

const ENGLISH = 'date,price\n2024-11-13,105.65\n';
const TABLE = [
  ['date', 'price'],
  ['2024-11-13', '105.65'],
];

describe('a text in any encoding', () => {
  const CHINESE = '日期,收盘价\n2024-11-13,105.65元\n';
  const CHINESE_TABLE = [
    ['日期', '收盘价'],
    ['2024-11-13', '105.65元'],
  ];
  const utf16 = (text: string, isBig: boolean) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return new Uint8Array(isBig ? bytes.swap16() : bytes);
  };
  // 日期,收盘价 as iconv writes it in GBK.
  const gbk = Uint8Array.from(Buffer.from(`c8d5c6da2ccad5c5ccbcdb0a${Buffer.from('2024-11-13,105.65').toString('hex')}d4aa0a`, 'hex'));

  test.each([
    ['UTF-8', strToU8(CHINESE)],
    ['UTF-8 with a mark', strToU8(`\uFEFF${CHINESE}`)],
    ['UTF-16, little end first', utf16(CHINESE, false)],
    ['UTF-16, big end first', utf16(CHINESE, true)],
    ['GBK', gbk],
  ])('%s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(CHINESE_TABLE);
  });

  test('accents of a European program, Windows-1252, do not become Chinese', async () => {
    const bytes = Uint8Array.from(Buffer.from('Qu\xe9bec,10.75\n', 'latin1'));
    expect(await rowsOf(bytes)).toEqual([['Québec', '10.75']]);
  });
});

describe('separators', () => {
  test.each([
    ['comma', ENGLISH],
    ['tab', 'date\tprice\n2024-11-13\t105.65\n'],
    ['semicolon', 'date;price\n2024-11-13;105.65\n'],
    ['bar', 'date|price\n2024-11-13|105.65'],
    ['Windows line ends', 'date,price\r\n2024-11-13,105.65\r\n'],
    ['line ends of old Macs', 'date,price\r2024-11-13,105.65\r'],
    ['spaces around', ' date , price \n 2024-11-13 , 105.65 \n'],
  ])('%s', async (_, text) => {
    expect(await rowsOf(text)).toEqual(TABLE);
  });

  test('a decimal comma on every line is no separator where a semicolon is', async () => {
    expect(await rowsOf('Datum;Preis\n13.11.2024;65,40\n14.11.2024;66,10\n')).toEqual([
      ['Datum', 'Preis'],
      ['13.11.2024', '65,40'],
      ['14.11.2024', '66,10'],
    ]);
  });

  test('the separator that a first line tells Excel', async () => {
    expect((await rowsOf('sep=;\na;b,c\n')).slice(1)).toEqual([['a', 'b,c']]);
  });

  test('notes with commas above a table of tabs', async () => {
    expect((await rowsOf('Notes, and more, and more\n\na\tb\n1\t2\n3\t4\n')).slice(2)).toEqual([['a', 'b'], ['1', '2'], ['3', '4']]); // prettier-ignore
  });
});

describe('lines are counted as in the file', () => {
  test('blank lines, and line ends inside quotes', async () => {
    const { sheets } = await opened('title\n\n"one\ntwo, three",x\nlast,y\n');
    expect(sheets[0]!.rows.map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['title']],
      [2, [null]],
      [3, ['one\ntwo, three', 'x']],
      [5, ['last', 'y']],
    ]);
  });

  test('a quote that is never closed swallows nothing', async () => {
    const { sheets } = await opened('a,b\n"open,1\n"x",2\n3,4');
    expect(sheets[0]!.rows.map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['a', 'b']],
      [2, ['"open', '1']],
      [3, ['x', '2']],
      [4, ['3', '4']],
    ]);
  });

  test('the text stays whole beside its rows', async () => {
    expect((await opened('a\r\nb')).text).toBe('a\nb');
  });
});

test('what cannot be printed is a space, and a cell of endless prose is cut', async () => {
  expect(await rowsOf(`a\u007fb,c\u0085d,${'x'.repeat(3000)}\n`)).toEqual([['a b', 'c d', `${'x'.repeat(2000)}…`]]);
  const [row] = await rowsOf(workbookFile({ a: { A1: 's:a\u007fb', B1: 's:_x0001_', C1: `s:${'x'.repeat(3000)}` } }));
  expect(row).toEqual(['a b', null, `${'x'.repeat(2000)}…`]);
  expect((await opened('a', ` \u0000${'n'.repeat(400)}`)).name).toBe('n'.repeat(255));
  expect((await opened('a', '\u0001')).name).toBe('table');
});

test('what a spreadsheet would take for a formula is text', async () => {
  const text = '=cmd|\' /C calc\'!A0,+1+1,@SUM(A1),-2\n"=HYPERLINK(""http://example.org"")",a,b,c\n';
  expect(await rowsOf(text)).toEqual([
    ["=cmd|' /C calc'!A0", '+1+1', '@SUM(A1)', '-2'],
    ['=HYPERLINK("http://example.org")', 'a', 'b', 'c'],
  ]);
});

describe('a workbook', () => {
  const file = workbookFile({
    'First & last': { B3: 's:日期', C3: 's: price ', B5: 'd:45609', C5: 'n:105.65', D5: 'e:#N/A', B6: 'd:45610.75', C6: 'f:SUM(A1)=66.4', D6: 'b:1' },
    empty: {},
    far: { A10: 's:x' },
  });

  test('has its rows where they stand, days of the calendar, and formulas as they were last calculated', async () => {
    const { sheets, text } = await opened(file, 'a.xlsx');
    expect(text).toBeUndefined();
    expect(sheets.map(({ name }) => name)).toEqual(['First & last', 'empty', 'far']);
    expect(sheets[0]!.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, null, null, null, null],
      [2, null, null, null, null],
      [3, null, '日期', 'price', null],
      [4, null, null, null, null],
      [5, null, new Date('2024-11-13T00:00:00Z'), 105.65, null],
      [6, null, new Date('2024-11-14T18:00:00Z'), 66.4, true],
    ]);
    expect(sheets[1]!.rows).toEqual([]);
    expect(sheets[2]!.rows.at(-1)).toEqual({ line: 10, cells: ['x'] });
  });

  test('of the 1904 system has the same days', async () => {
    const { sheets } = await opened(workbookFile({ a: { A1: 'd:44147' } }, { is1904: true }));
    expect(sheets[0]!.rows[0]!.cells).toEqual([new Date('2024-11-13T00:00:00Z')]);
  });
});

test('an archive of one text is that text, as the ECB packs its rates', async () => {
  expect(await rowsOf(zipSync({ 'eurofxref-hist.csv': strToU8(ENGLISH) }))).toEqual(TABLE);
});

describe('what cannot be read is refused and says why', () => {
  const workbook = workbookFile({ a: { A1: 's:x' } });
  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);

  test.each([
    ['nothing', '', 'empty-file'],
    ['only spaces and line ends', ' \r\n\t\n', 'empty-file'],
    ['an old or an encrypted workbook', ole, 'old-workbook'],
    ['half a workbook', workbook.slice(0, workbook.length / 2), 'workbook-unreadable'],
    ['a workbook with a damaged sheet', damaged(), 'workbook-unreadable'],
    ['an archive of several files', zipSync({ 'a.csv': strToU8('a'), 'b.csv': strToU8('b') }), 'not-a-table'],
    ['an archive of something else', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'not-a-table'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'not-a-table'],
    ['a PDF', '%PDF-1.7\n1 0 obj\n', 'not-a-table'],
    ['a packed file', gzipSync(strToU8(ENGLISH)), 'not-a-table'],
    ['bytes that are no text in any encoding', Uint8Array.of(0x41, 0xff, 0xff, 0x41), 'not-a-table'],
  ])('%s', async (_, content, code) => {
    const remark = await refusal(() => opened(content));
    expect(remark.code).toBe(code);
    expect(remarkText(remark, 'zh')).toMatch(/\p{Script=Han}/u);
  });

  function damaged(): Uint8Array {
    return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a"') });
  }
});

describe('what would exhaust the page is refused before it is unfolded', () => {
  test('a file too large', async () => {
    expect(await refusal(() => opened(new Uint8Array(LIMITS.bytes + 1)))).toMatchObject({ code: 'too-large', detail: { most: LIMITS.bytes } });
  });

  test('too many lines, and one less', async () => {
    expect(await refusal(() => opened('1\n'.repeat(LIMITS.rows + 1)))).toMatchObject({ code: 'too-many-rows', detail: { rows: LIMITS.rows + 1 } });
    expect((await opened('1\n'.repeat(LIMITS.rows))).sheets[0]!.rows).toHaveLength(LIMITS.rows);
  });

  test('a line of ten million cells', async () => {
    expect((await refusal(() => opened(','.repeat(LIMITS.cells)))).code).toBe('too-many-cells');
  });

  test('a workbook that would unpack to gigabytes', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
    // The size that the directory of the archive states for its first part.
    const directory = Buffer.from(bomb).indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(directory + 24, 4_000_000_000, true);
    expect(await refusal(() => opened(bomb))).toMatchObject({ code: 'too-large', detail: { bytes: 4_000_000_000, most: LIMITS.unpacked } });
  });

  test('a stray cell far out, that would make every row as wide', async () => {
    expect((await refusal(() => opened(workbookFile({ a: { A1: 's:x', XFD1: 's:far', A9000: 's:low' } })))).code).toBe('too-many-cells');
  });

  test('a hundred thousand columns are read', async () => {
    expect((await rowsOf(`${'a,'.repeat(100_000)}\n${'1,'.repeat(100_000)}\n`))[1]).toHaveLength(100_001);
  });
});
