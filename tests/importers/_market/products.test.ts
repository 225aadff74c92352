import { channelOf, productsOf } from '../../../src/importers/_market/products';
import { bundledDataset } from '../../_setup/bundled';

const dataset = bundledDataset();
const products = productsOf(dataset);

describe('the product of a row', () => {
  test.each([
    ['CQEA-1', '重庆碳排放权交易中心', 'CQTCE:CQEA'],
    ['CQEA-1', '', 'CQTCE:CQEA'],
    ['SHEA', '上海环境能源交易所', 'SEEE:SHEA'],
    ['ＳＨＥＡ', '', 'SEEE:SHEA'],
    ['SZEA', '深圳排放权交易所', 'SZGEX:SZEA'],
    ['SZA2013', '深圳排放权交易所', 'SZGEX:SZEA-2013'],
    ['SZA-2014', '', 'SZGEX:SZEA-2014'],
    ['TJEA16', '天津排放权交易所', 'TCX:TJEA-2016'],
    ['SHEA 2015年度', '', 'SEEE:SHEA-2015'],
    ['CEA24', '', 'SEEE:CEA-2024'],
    ['碳配额2024', '上海环境能源交易所', 'SEEE:CEA-2024'],
    ['碳排放配额2024', '', 'SEEE:CEA-2024'],
    ['CEA25', '', 'SEEE:CEA-2025'],
    ['碳排放配额', '上海环境能源交易所', 'SEEE:CEA'],
    ['碳排放配额', '湖北碳排放权交易中心', 'CHEEX:HBEA'],
    ['配额', '海峡股权交易中心', 'HXEE:FJEA'],
    ['广东碳排放配额（GDEA）', '', 'CEEX:GDEA'],
    ['CEA（2023）', '', 'SEEE:CEA-2023'],
    ['上海碳配额', '', 'SEEE:SHEA'],
    ['全国碳配额', '', 'SEEE:CEA'],
    ['挂牌协议交易', '', 'SEEE:CEA-LISTED'],
    ['CCER', '北京绿色交易所', 'CBGEX:CCER'],
    ['EUA', 'EEX', 'EEX:EUA'],
  ])('%s at "%s" is %s', (product, exchange, symbol) => {
    expect(products.find(product, exchange)).toMatchObject({ kind: 'found', instrument: { symbol } });
  });

  test.each([
    ['SZA01', '深圳排放权交易所'],
    ['EUA26', ''],
    ['EUA(Dec18)', ''],
    ['广东碳排放配额（HBEA）', ''],
    ['EEX-EUA(Dec18)', '欧洲能源交易所'],
    ['碳排放配额', ''],
    ['SZA2009', ''],
  ])('%s at "%s" is unknown', (product, exchange) => {
    expect(products.find(product, exchange)).toEqual({ kind: 'unknown' });
  });

  test.each([
    ['GDEA', '天津排放权交易所', 'CEEX:GDEA'],
    ['TJEA16', '福建海峡交易中心', 'TCX:TJEA'],
  ])('%s is not quoted at %s', (product, exchange, symbol) => {
    expect(products.find(product, exchange)).toEqual({ kind: 'elsewhere', symbol });
  });

  test('a name of several lists them', () => {
    expect(products.find('拍卖', '')).toMatchObject({ kind: 'ambiguous', candidates: expect.arrayContaining(['SEEE:CEA-AUCTION']) });
    expect(products.find('拍卖', '上海环境能源交易所')).toMatchObject({ kind: 'found', instrument: { symbol: 'SEEE:CEA-AUCTION' } });
  });

  test('a vintage of its own carries market, currency and year', () => {
    expect(products.find('SZA2013', '')).toMatchObject({
      instrument: { venue: 'SZGEX', segment: 'imported', kind: 'spot', vintage: '2013', currency: 'CNY', system: 'CN-SZ', aliases: ['SZA2013'] },
    });
  });
});

describe('what a sheet or file is named after', () => {
  test.each([
    ['广州', 'CEEX:GDEA'],
    ['广东碳市场', 'CEEX:GDEA'],
    ['深圳', 'SZGEX:SZEA'],
    ['GDEA_2023.csv', 'CEEX:GDEA'],
    ['上海碳市场行情.xlsx', 'SEEE:SHEA'],
    ['全国碳市场每日行情.csv', 'SEEE:CEA'],
    ['上海环境能源交易所全国碳市场行情.csv', 'SEEE:CEA'],
  ])('%s speaks of %s', (name, symbol) => {
    expect(products.ofName(name)?.symbol).toBe(symbol);
  });

  test.each(['Sheet1', 'data.csv', '每日行情 2024', ''])('"%s" says nothing', (name) => {
    expect(products.ofName(name)).toBeUndefined();
  });
});

describe('ways of trading', () => {
  const instrument = (symbol: string) => dataset.instruments.find((known) => known.symbol === symbol)!;

  test('those the dataset has are taken from it', () => {
    expect(channelOf(dataset, instrument('SEEE:CEA'), 'BLOCK')).toBe(instrument('SEEE:CEA-BLOCK'));
  });

  test('others are series beside the market of all', () => {
    expect(channelOf(dataset, instrument('CEEX:GDEA'), 'LISTED')).toMatchObject({
      symbol: 'CEEX:GDEA-LISTED',
      segment: 'imported',
      kind: 'spot',
      name: { zh: '广东碳排放配额·挂牌协议交易', en: 'Guangdong Emission Allowance, listed-agreement trades' },
    });
    expect(channelOf(dataset, instrument('CEEX:GDEA'), 'AUCTION').kind).toBe('auction');
  });
});
