import { importer } from '../../src/importers/exchange-daily';
import { readFile } from '../../src/importers/_lib/read-file';
import { ImportRefused } from '../../src/importers/_lib/remarks';
import type { Answers, OpenFile } from '../../src/importers/importer';
import { bundledDataset } from '../_setup/bundled';
import { opened } from './_lib/opened';
import { openedFixture, remarked, told, workbook } from './_market/opened';

const dataset = bundledDataset();
const read = (file: OpenFile, answers: Answers = {}) => readFile(importer, file, dataset, answers);

const PILOTS_HEADER = ['交易日期', '交易机构', '交易品种', '开盘价', '最高价', '最低价', '成交均价', '成交量', '成交金额'];

describe('the table of one exchange, as its site gives it out', () => {
  // tests/importers/files/exchange-daily-gbk.csv: close before high, 万吨 and 万元, YYYYMMDD, lines above and below.
  const file = openedFixture('exchange-daily-gbk.csv');

  test('is recognised by its header', async () => {
    expect(importer.recognise(await file)).toBeGreaterThan(0.5);
  });

  test('asks whose prices they are, and suggests what its title speaks of', async () => {
    expect(importer.questions!(await file, dataset)).toEqual([{ name: 'symbol', suggestion: 'CEEX:GDEA' }]);
  });

  test('is read in base units, columns in whatever order', async () => {
    const lines = told(read(await file));
    expect(lines.filter((line) => line.includes('2024-03-05'))).toEqual([
      'CEEX:GDEA close 2024-03-05 71.2 "71.20" L4',
      'CEEX:GDEA high 2024-03-05 72 "72.00" L4',
      'CEEX:GDEA low 2024-03-05 70.1 "70.10" L4',
      'CEEX:GDEA open 2024-03-05 70.5 "70.50" L4',
      'CEEX:GDEA volume 2024-03-05 12500 "1.25" L4',
      'CEEX:GDEA turnover 2024-03-05 887500 "88.75" L4',
    ]);
  });

  test('a unit beside the number is nearer than that of the column', async () => {
    expect(told(read(await file))).toContain('CEEX:GDEA volume 2024-03-08 10000 "10000 t" L7');
    expect(told(read(await file))).toContain('CEEX:GDEA turnover 2024-03-08 10705000 "1,070.5" L7');
  });

  test('a close on a day without volume is kept as not traded, and so is a day of dashes', async () => {
    const reading = read(await file);
    expect(told(reading).filter((line) => /2024-03-0[67]/.test(line))).toEqual([
      'CEEX:GDEA close 2024-03-06 untraded "71.20" L5',
      'CEEX:GDEA volume 2024-03-06 untraded 0 "-" L5',
      'CEEX:GDEA close 2024-03-07 untraded "-" L6',
      'CEEX:GDEA volume 2024-03-07 untraded 0 "0" L6',
    ]);
    expect(remarked(reading)).toEqual(['3 part-left-out 涨跌幅', '5 close-without-trade CEEX:GDEA']);
  });

  test('the answer is what it is read as', async () => {
    const reading = read(await file, { symbol: 'HBEA' });
    expect(new Set(reading.figures.map(({ symbol }) => symbol))).toEqual(new Set(['CHEEX:HBEA']));
  });

  test('its card names the exchange and the days', async () => {
    const { source } = read(await file);
    expect(source.publisher).toEqual({ zh: '广州碳排放权交易中心', en: 'China Emissions Exchange (Guangzhou)' });
    expect(source).toMatchObject({ covers: '2024-03-05/2024-03-08', published: '2024-03-08' });
  });
});

describe('a workbook of all pilot markets', () => {
  const book = workbook({
    全部: [
      PILOTS_HEADER,
      ['2023-07-24', '北京绿色交易所', 'BEA', '-', '-', '-', '139.00', '1500', '208500.00'],
      ['2023-07-24', '福建海峡交易中心', 'FJEA', '-', '-', '-', '', '', ''],
      ['2022-04-20', '深圳排放权交易所', 'SZA2019', '17.13', '17.13', '17.13', '17.13', '30', '513.90'],
      ['2022-04-20', '深圳排放权交易所', 'SZA-2020', '20.10', '20.10', '20.10', '20.10', '10', '201.00'],
      ['2022-04-20', '深圳排放权交易所', 'SZEA', '40.00', '40.00', '40.00', '40.00', '5', '200.00'],
      ['2022-04-20', '深圳排放权交易所', 'SZA01', '1.00', '1.00', '1.00', '1.00', '5', '5.00'],
      ['2022-04-20', '天津排放权交易所', 'GDEA', '13.60', '-', '-', '13.55', '500', '6775.00'],
      ['2022-04-20', '', '', '', '', '', '', '13', '806.00'],
      ['', '上海环境能源交易所', 'SHEA', '40.00', '40.00', '40.00', '40.00', '5', '200.00'],
      ['2022-04-20', '湖北碳排放权交易中心', 'HBEA', '', '', '', '', '', ''],
      ['2022-04-21', '湖北碳排放权交易中心', 'HBEA', '48.49', '48.49', '46.07', '49.84', '22127', '1102818.84'],
      ['2022-04-21', '深圳排放权交易所', 'SZA2019', '-', '-', '-', '-', '-', '78.24'],
      ['2022-04-21', '重庆碳排放权交易中心', 'CQEA-1', '-', '26.50', '26.50', '26.50', '35,000', '#N/A'],
    ],
    湖北: [
      PILOTS_HEADER,
      ['2022-04-21', '湖北碳排放权交易中心', 'HBEA', '48.49', '48.49', '46.07', '49.84', '22127', '1102818.84'],
      ['2022-04-22', '湖北碳排放权交易中心', 'HBEA', '48.00', '48.00', '48.00', 48.00000000000001, '10', '480'],
    ],
    说明: [['由各交易机构网站整理'], ['2023年7月']],
  });
  const reading = read(book);

  test('is surely such a table, and asks nothing', () => {
    expect(importer.recognise(book)).toBeGreaterThan(0.8);
    expect(importer.questions!(book, dataset)).toEqual([]);
  });

  test('never mixes the vintages of Shenzhen in one symbol', () => {
    expect(told(reading).filter((line) => line.includes('average 2022-04-20'))).toEqual([
      'SZGEX:SZEA-2019 average 2022-04-20 17.13 "17.13" L4',
      'SZGEX:SZEA-2020 average 2022-04-20 20.1 "20.10" L5',
      'SZGEX:SZEA average 2022-04-20 40 "40.00" L6',
    ]);
    expect(reading.instruments.map(({ symbol, vintage, segment, system, name }) => ({ symbol, vintage, segment, system, name }))).toEqual([
      { symbol: 'SZGEX:SZEA-2019', vintage: '2019', segment: 'imported', system: 'CN-SZ', name: { zh: '深圳碳排放配额（2019年度）', en: 'Shenzhen Emission Allowance, vintage 2019' } }, // prettier-ignore
      { symbol: 'SZGEX:SZEA-2020', vintage: '2020', segment: 'imported', system: 'CN-SZ', name: { zh: '深圳碳排放配额（2020年度）', en: 'Shenzhen Emission Allowance, vintage 2020' } }, // prettier-ignore
    ]);
  });

  test('takes an exchange under a former name, and a day of dashes and blanks as not traded', () => {
    expect(told(reading).filter((line) => line.startsWith('HXEE'))).toEqual([
      'HXEE:FJEA average 2023-07-24 untraded "-" L3',
      'HXEE:FJEA volume 2023-07-24 untraded 0 "-" L3',
    ]);
  });

  test('turnover alone is a trade; a thousands comma is none of a decimal', () => {
    expect(told(reading).filter((line) => line.includes('2022-04-21') && !line.startsWith('CHEEX'))).toEqual([
      'SZGEX:SZEA-2019 turnover 2022-04-21 78.24 "78.24" L13',
      'CQTCE:CQEA high 2022-04-21 26.5 "26.50" L14',
      'CQTCE:CQEA low 2022-04-21 26.5 "26.50" L14',
      'CQTCE:CQEA average 2022-04-21 26.5 "26.50" L14',
      'CQTCE:CQEA volume 2022-04-21 35000 "35,000" L14',
    ]);
  });

  test('tells of every line that is left out, repeated or odd', () => {
    expect(remarked(reading)).toEqual([
      '全部 4 new-instrument SZGEX:SZEA-2019',
      '全部 5 new-instrument SZGEX:SZEA-2020',
      '全部 7 unknown-product SZA01',
      '全部 8 product-elsewhere GDEA',
      '全部 9 no-instrument',
      '全部 10 no-date',
      'same-twice',
      '全部 12 prices-out-of-order CHEEX:HBEA',
    ]);
    // Lines, however many figures stand in each.
    expect(reading.remarks.find(({ code }) => code === 'same-twice')?.detail).toEqual({ count: 1 });
  });

  test('a figure says sheet and column', () => {
    expect(reading.figures.at(-1)).toMatchObject({ symbol: 'CHEEX:HBEA', locator: 'L3', heading: '湖北 · 成交金额', value: 480 });
  });
});

describe('the national market, with its ways of trading', () => {
  test('two rows of titles, the upper naming them', () => {
    const reading = read(
      workbook({
        全国碳市场: [
          ['全国碳市场每日成交数据'],
          ['日期', '挂牌协议交易', null, null, '大宗协议交易', null, '总成交量（吨）', '累计成交量（万吨）'],
          [null, '收盘价', '成交量（吨）', '成交额（元）', '成交量（吨）', '成交额（元）', null, null],
          [new Date(Date.UTC(2024, 10, 13)), 105.65, 1000, 105000, 2000, 190000, 3000, 51000],
        ],
      }),
    );
    expect(told(reading)).toEqual([
      'SEEE:CEA-LISTED close 2024-11-13 105.65 "105.65" L4',
      'SEEE:CEA-LISTED volume 2024-11-13 1000 "1000" L4',
      'SEEE:CEA-LISTED turnover 2024-11-13 105000 "105000" L4',
      'SEEE:CEA-BLOCK volume 2024-11-13 2000 "2000" L4',
      'SEEE:CEA-BLOCK turnover 2024-11-13 190000 "190000" L4',
      'SEEE:CEA volume 2024-11-13 3000 "3000" L4',
    ]);
    expect(remarked(reading)).toEqual(['全国碳市场 3 part-left-out 累计成交量（万吨）']);
  });

  test('one row of titles; prices beside the volumes of each way are those of the market', async () => {
    const file = await opened('交易日期,品种,收盘价,挂牌成交量,大宗成交量\n2024/11/13,碳排放配额24,101.00,500,-\n2024/11/13,CEA,99.00,500,700\n');
    const reading = read(file);
    expect(told(reading)).toEqual([
      'SEEE:CEA-2024 close 2024-11-13 101 "101.00" L2',
      'SEEE:CEA-2024-LISTED volume 2024-11-13 500 "500" L2',
      'SEEE:CEA-2024-BLOCK volume 2024-11-13 untraded 0 "-" L2',
      'SEEE:CEA close 2024-11-13 99 "99.00" L3',
      'SEEE:CEA-LISTED volume 2024-11-13 500 "500" L3',
      'SEEE:CEA-BLOCK volume 2024-11-13 700 "700" L3',
    ]);
    expect(reading.instruments.map(({ symbol, vintage }) => [symbol, vintage])).toEqual([
      ['SEEE:CEA-2024-LISTED', '2024'],
      ['SEEE:CEA-2024-BLOCK', '2024'],
    ]);
  });
});

describe('other shapes', () => {
  test('English titles, with units', async () => {
    const file = await opened(
      'Trade Date,Product,Open,High,Low,Close,Average Price,Volume (t),Turnover (CNY million)\n2024-03-05,SHEA,70.00,71.00,69.50,70.50,70.25,10000 t,0.7025\n',
    );
    expect(importer.recognise(file)).toBeGreaterThan(0.3);
    expect(told(read(file))).toEqual([
      'SEEE:SHEA open 2024-03-05 70 "70.00" L2',
      'SEEE:SHEA high 2024-03-05 71 "71.00" L2',
      'SEEE:SHEA low 2024-03-05 69.5 "69.50" L2',
      'SEEE:SHEA close 2024-03-05 70.5 "70.50" L2',
      'SEEE:SHEA average 2024-03-05 70.25 "70.25" L2',
      'SEEE:SHEA volume 2024-03-05 10000 "10000 t" L2',
      'SEEE:SHEA turnover 2024-03-05 702500 "0.7025" L2',
    ]);
  });

  test('markets beside each other, in the titles or above them', async () => {
    const expected = [
      'CEEX:GDEA close 2024-03-05 70 "70" L',
      'CEEX:GDEA volume 2024-03-05 100 "100" L',
      'CHEEX:HBEA close 2024-03-05 40 "40" L',
      'CHEEX:HBEA volume 2024-03-05 200 "200" L',
    ];
    const inTitles = await opened('日期,广东收盘价,广东成交量,湖北收盘价,湖北成交量\n2024-03-05,70,100,40,200\n');
    expect(importer.questions!(inTitles, dataset)).toEqual([]);
    expect(told(read(inTitles))).toEqual(expected.map((line) => `${line}2`));
    const above = await opened('日期,广东,,湖北,\n,收盘价,成交量,收盘价,成交量\n2024-03-05,70,100,40,200\n');
    expect(told(read(above))).toEqual(expected.map((line) => `${line}3`));
    const over = await opened(',广东,,湖北,\n日期,收盘价,成交量,收盘价,成交量\n2024-03-05,70,100,40,200\n');
    expect(told(read(over))).toEqual(expected.map((line) => `${line}3`));
  });

  test('a column that repeats another, or is of an unknown kind, is told of and never mixed in', async () => {
    const reading = read(await opened('日期,品种,收盘价,当日收盘价,5日均价,昨收盘价,成交量\n2024-03-05,HBEA,40,41,39,38,100\n'));
    expect(told(reading)).toEqual(['CHEEX:HBEA close 2024-03-05 40 "40" L2', 'CHEEX:HBEA volume 2024-03-05 100 "100" L2']);
    expect(remarked(reading)).toEqual(['1 part-left-out 当日收盘价', '1 part-left-out 昨收盘价', '1 part-left-out 5日均价']);
  });

  test('a column that says how each row was traded', async () => {
    const reading = read(
      await opened(
        '日期,交易品种,交易方式,成交均价,成交量\n2024-03-05,CEA,挂牌协议交易,90,100\n2024-03-05,CEA,大宗协议,85,200\n2024-03-05,CEA,,89,300\n2024-03-05,CEA,回购,1,1\n',
      ),
    );
    expect(told(reading).filter((line) => line.includes('average'))).toEqual([
      'SEEE:CEA-LISTED average 2024-03-05 90 "90" L2',
      'SEEE:CEA-BLOCK average 2024-03-05 85 "85" L3',
      'SEEE:CEA average 2024-03-05 89 "89" L4',
    ]);
    expect(remarked(reading)).toEqual(['5 unknown-product SEEE:CEA 回购']);
  });

  test('without a column of volumes a price is a price', async () => {
    expect(told(read(await opened('日期,品种,收盘价\n2024-03-05,粤碳,70.50\n2024-03-06,粤碳,-\n')))).toEqual([
      'CEEX:GDEA close 2024-03-05 70.5 "70.50" L2',
      'CEEX:GDEA close 2024-03-06 untraded "-" L3',
    ]);
  });

  test('the exchange alone says which allowance it is', async () => {
    expect(told(read(await opened('日期,交易机构,成交均价,成交量\n2024-03-05,湖北碳排放权交易中心,41.5,100\n')))).toEqual([
      'CHEEX:HBEA average 2024-03-05 41.5 "41.5" L2',
      'CHEEX:HBEA volume 2024-03-05 100 "100" L2',
    ]);
  });

  test('code and name beside each other: the one that is known counts', async () => {
    expect(told(read(await opened('日期,证券代码,证券简称,收盘价,成交量\n2024-03-05,990001,HBEA,41.5,100\n')))).toEqual([
      'CHEEX:HBEA close 2024-03-05 41.5 "41.5" L2',
      'CHEEX:HBEA volume 2024-03-05 100 "100" L2',
    ]);
  });

  test('several sheets are each of the market they are named after', () => {
    const rows = (price: string) => [['日期', '收盘价', '成交量'], ['2024-03-05', price, '10']]; // prettier-ignore
    const book = workbook({ 广州: rows('70'), 湖北: rows('40') });
    expect(importer.questions!(book, dataset)).toEqual([]);
    expect(told(read(book)).filter((line) => line.includes('close'))).toEqual([
      'CEEX:GDEA close 2024-03-05 70 "70" L2',
      'CHEEX:HBEA close 2024-03-05 40 "40" L2',
    ]);
  });

  test('a table printed page by page has its header again, or another one', async () => {
    const file = await opened('日期,品种,收盘价,成交量\n2024-03-05,HBEA,41.5,100\n日期,品种,成交量,收盘价\n2024-03-06,HBEA,200,42.5\n');
    expect(told(read(file))).toContain('CHEEX:HBEA close 2024-03-06 42.5 "42.5" L4');
    expect(remarked(read(file))).toEqual([]);
  });

  test('a unit that is not known is told, and its column left out', async () => {
    const reading = read(await opened('日期,品种,收盘价,成交量（手）\n2024-03-05,HBEA,41.5,100\n'));
    expect(told(reading)).toEqual(['CHEEX:HBEA close 2024-03-05 41.5 "41.5" L2']);
    expect(remarked(reading)).toEqual(['1 unknown-unit 手']);
  });

  test.each([
    ['about 41', 'no-number'],
    ['-41.5', 'negative-number'],
    ['41.5%', 'unknown-unit'],
  ])('a close of %s is told as %s; the rest of the line is taken', async (printed, code) => {
    const reading = read(await opened(`日期,品种,收盘价,成交量\n2024-03-05,HBEA,${printed},100\n`));
    expect(told(reading)).toEqual(['CHEEX:HBEA volume 2024-03-05 100 "100" L2']);
    expect(reading.remarks).toMatchObject([{ code, line: 2 }]);
  });

  test('a volume nobody can read is no missing volume', async () => {
    const reading = read(await opened('日期,品种,收盘价,成交量\n2024-03-05,HBEA,41.5,若干\n'));
    expect(told(reading)).toEqual(['CHEEX:HBEA close 2024-03-05 41.5 "41.5" L2']);
  });

  test('nothing is read where nobody says what is quoted', async () => {
    const file = await opened('日期,收盘价,成交量\n2024-03-05,41.5,100\n', 'data.csv');
    expect(importer.questions!(file, dataset)).toEqual([{ name: 'symbol', suggestion: '' }]);
    expect(() => read(file)).toThrow(ImportRefused);
  });

  test('what the user names can be new, in yuan where nothing else is said', async () => {
    const file = await opened('日期,收盘价,成交量\n2024-03-05,41.5,100\n', 'data.csv');
    const reading = read(file, { symbol: 'own:sichuan' });
    expect(told(reading)).toEqual(['OWN:SICHUAN close 2024-03-05 41.5 "41.5" L2', 'OWN:SICHUAN volume 2024-03-05 100 "100" L2']);
    expect(reading.instruments).toMatchObject([{ symbol: 'OWN:SICHUAN', currency: 'CNY', segment: 'imported' }]);
    expect(reading.venues).toMatchObject([{ code: 'OWN' }]);
    expect(() => read(file, { symbol: '碳汇' })).toThrow('ambiguous-product');
    expect(() => read(file, { symbol: 'no such thing' })).toThrow('unknown-product');
  });

  test('in English, without a column that says of what, any table of dates and numbers is as likely', async () => {
    expect(importer.recognise(await opened('Date,Open,Close,Volume\n2024-03-05,41.5,42,100\n'))).toBeLessThan(0.2);
  });

  test.each([
    ['a date and a number', 'Date,Price\n2024-03-05,41.5\n'],
    ['exchange rates', 'Date,USD,JPY\n2024-03-05,1.08,160.1\n'],
    ['a table of something else', '日期,气温,湿度\n2024-03-05,12,40\n'],
  ])('%s is no daily table', async (_, text) => {
    expect(importer.recognise(await opened(text))).toBe(0);
  });
});
