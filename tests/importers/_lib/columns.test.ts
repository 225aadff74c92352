import { columnsOf, findHeader, splitTitle } from '../../../src/importers/_lib/columns';
import { opened } from './opened';

const WORDS = { date: ['日期', 'trade date'], close: ['收盘价', /^clos/], volume: ['成交量'] };

test('titles in any order, case, width and spacing, with their units', async () => {
  const { sheets } = await opened('某交易所日行情,,\n\n成交量（万吨）,收 盘 价(元/吨),ＴＲＡＤＥ＿ＤＡＴＥ\n1,2,2024-11-13\n');
  expect(findHeader(sheets[0]!, WORDS, ['date', 'close'])).toEqual({
    row: 2,
    titles: ['成交量（万吨）', '收 盘 价(元/吨)', 'ＴＲＡＤＥ＿ＤＡＴＥ'],
    columns: {
      volume: { at: 0, title: '成交量（万吨）', unit: '万吨' },
      close: { at: 1, title: '收 盘 价(元/吨)', unit: '元/吨' },
      date: { at: 2, title: 'ＴＲＡＤＥ＿ＤＡＴＥ', unit: '' },
    },
  });
});

test('a row without the needed columns is no header, and none is found far below', async () => {
  const { sheets } = await opened(`日期,成交量\n${'x,y\n'.repeat(100)}日期,收盘价\n`);
  expect(findHeader(sheets[0]!, WORDS, ['date', 'close'])).toBeUndefined();
  expect(findHeader(sheets[0]!, WORDS, ['date'])?.row).toBe(0);
});

test('a name goes to the first cell that is called so', () => {
  expect(columnsOf(['closing', 'close', 3, null], WORDS)).toEqual({ close: { at: 0, title: 'closing', unit: '' } });
});

test('brackets of all kinds, closed or not', () => {
  expect(['成交量（吨', 'Price [€/t]', '(only)', 'plain'].map(splitTitle)).toEqual([
    { title: '成交量', unit: '吨' },
    { title: 'price', unit: '€/t' },
    { title: '(only)', unit: '' },
    { title: 'plain', unit: '' },
  ]);
});
