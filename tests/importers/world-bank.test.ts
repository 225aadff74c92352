import { importer } from '../../src/importers/world-bank';
import { namedSystems } from '../../src/importers/_market/world-bank-names';
import { readFile } from '../../src/importers/_lib/read-file';
import type { Cell, OpenFile } from '../../src/importers/importer';
import { bundledDataset, bundledRecords } from '../_setup/bundled';
import { opened } from './_lib/opened';
import { remarked, told, workbook } from './_market/opened';

const dataset = bundledDataset();
const read = (file: OpenFile) => readFile(importer, file, dataset, {});

const INFORMATION: readonly (readonly Cell[])[] = [
  ['Data last updated April 1, 2031', null, null, null],
  ['Unique ID', 'Instrument name', 'Type', 'Price on 1 April'],
  ['Tax_XA', 'Examplia carbon tax', 'National Carbon tax', '€10 (US$11)'],
  ['ETS_EU', 'EU ETS', 'Regional ETS', '€57 (US$61)'],
  ['ETS_MX_State of Example', 'State of Example ETS', 'Subnational ETS', 'Not available'],
  ['Tax_FI', 'Finland carbon tax', 'National Carbon tax', '€93 (US$100)'],
];
const HEADER = ['Name of the initiative', 'Instrument Type', 'Jurisdiction Covered', 'Start date', 'Price rate label', 'Metric', 2029, 2030, 2031];
const METRIC = 'US$/tCO2e';
const PRICES: readonly (readonly Cell[])[] = [
  HEADER,
  ['EU ETS', 'ETS', 'EU', 2005, 'Single price', METRIC, 86.5, '-', 61.301547],
  ['Examplia carbon tax', 'Carbon tax', 'Examplia', 2029, 'Single price', METRIC, '', 'Not available', 11],
  ['Finland carbon tax', 'Carbon tax', 'Finland', 1990, 'Transport fuels', METRIC, 85.1, 83.7, 99.98486304394962],
  ['Finland carbon tax', 'Carbon tax', 'Finland', 1990, 'Heating fuels (average)', METRIC, 58.6, 57.6, 65.1],
  ['Finland carbon tax', 'Carbon tax', 'Finland', 1990, 'Heating fuels ', METRIC, null, null, 66.2],
  ['Finland carbon tax', 'Carbon tax', 'Finland', 1990, 'Petrol - Unlead (situation on 01/01/yyyy)', METRIC, 25.7, null, null],
  ['State of Example  ETS', 'ETS', 'Example', 2028, 'Single price', METRIC, 0, 0, 3.5],
];
const book = (prices = PRICES) =>
  workbook({ 'Compliance_Gen Info': INFORMATION, Compliance_Revenue: [['Name of the initiative', 2030, 2031], ['EU ETS', 5, 6]], Compliance_Price: prices }); // prettier-ignore

describe("the World Bank's workbook", () => {
  test('is recognised by its sheet, wherever the header stands in it', () => {
    expect(importer.recognise(book())).toBe(1);
    expect(importer.recognise(book([['Data last updated April 1, 2031'], [], ...PRICES]))).toBe(1);
  });

  test('has one price a year, on the day that the workbook names, under the unique id', () => {
    expect(told(read(book()))).toEqual([
      'WB:ETS-EU price 2029-04-01 86.5 "86.5" L2',
      'WB:ETS-EU price 2031-04-01 61.301547 "61.301547" L2',
      'WB:TAX-XA price 2031-04-01 11 "11" L3',
      'WB:TAX-FI price 2029-04-01 85.1 "85.1" L4',
      'WB:TAX-FI price 2030-04-01 83.7 "83.7" L4',
      'WB:TAX-FI price 2031-04-01 99.9848630439496 "99.9848630439496" L4',
      'WB:TAX-FI-HEATING-FUELS price 2029-04-01 58.6 "58.6" L5',
      'WB:TAX-FI-HEATING-FUELS price 2030-04-01 57.6 "57.6" L5',
      'WB:TAX-FI-HEATING-FUELS price 2031-04-01 65.1 "65.1" L5',
      'WB:TAX-FI-HEATING-FUELS-2 price 2031-04-01 66.2 "66.2" L6',
      // This rate is of another day, and says so in its label.
      'WB:TAX-FI-PETROL-UNLEAD price 2029-01-01 25.7 "25.7" L7',
      'WB:ETS-MX-STATE-OF-EXAMPLE price 2031-04-01 3.5 "3.5" L8',
    ]);
  });

  test('a tax is set by law and a system is a market; both are in dollars, with the names they have here', () => {
    const { instruments } = read(book());
    expect(instruments.map(({ symbol, kind, currency, system, name }) => [symbol, kind, currency, system, name.zh, name.en])).toEqual([
      ['WB:ETS-EU', 'spot', 'USD', 'EU', '欧盟碳市场（世界银行）', 'EU ETS (World Bank)'],
      ['WB:TAX-XA', 'reference', 'USD', undefined, 'Examplia carbon tax（世界银行）', 'Examplia carbon tax (World Bank)'],
      ['WB:TAX-FI', 'reference', 'USD', undefined, '芬兰碳税·运输燃料（世界银行）', 'Finland carbon tax, Transport fuels (World Bank)'],
      ['WB:TAX-FI-HEATING-FUELS', 'reference', 'USD', undefined, '芬兰碳税·供热燃料（世界银行）', 'Finland carbon tax, Heating fuels (World Bank)'],
      [
        'WB:TAX-FI-HEATING-FUELS-2',
        'reference',
        'USD',
        undefined,
        '芬兰碳税·供热燃料 2（世界银行）',
        'Finland carbon tax, Heating fuels 2 (World Bank)',
      ],
      ['WB:TAX-FI-PETROL-UNLEAD', 'reference', 'USD', undefined, '芬兰碳税·无铅汽油（世界银行）', 'Finland carbon tax, Petrol - Unlead (World Bank)'],
      ['WB:ETS-MX-STATE-OF-EXAMPLE', 'spot', 'USD', undefined, 'State of Example ETS（世界银行）', 'State of Example ETS (World Bank)'],
    ]);
  });

  test('0 is no price, and sheets without prices are told of', () => {
    expect(remarked(read(book()))).toEqual([
      'part-left-out Compliance_Gen Info',
      'part-left-out Compliance_Revenue',
      'Compliance_Price 8 part-left-out State of Example ETS, 2029–2030',
    ]);
  });

  test('its card says the day of the data and the licence', () => {
    const { source, venues } = read(book());
    expect(source).toMatchObject({ published: '2031-04-01', covers: '2029-01-01/2031-04-01', publisher: { en: 'World Bank' }, grade: 'second-hand' });
    expect(source.terms.en).toContain('CC BY 4.0');
    expect(venues).toMatchObject([{ code: 'WB' }]);
  });

  test('rows in another unit, and cells that are no numbers, are left out and told of', () => {
    const reading = read(
      book([
        HEADER,
        ['EU ETS', 'ETS', 'EU', 2005, 'Single price', '€/tCO2e', 80, 81, 82],
        ['EU ETS', 'ETS', 'EU', 2005, 'Single price', METRIC, 'see note', -1, 61],
        ['Source: World Bank', null, null, null, null, METRIC, null, null, null],
      ]),
    );
    expect(told(reading)).toEqual(['WB:ETS-EU price 2031-04-01 61 "61" L3']);
    expect(remarked(reading).slice(2)).toEqual([
      'Compliance_Price 2 unknown-unit €/tCO2e',
      'Compliance_Price 3 no-number see note',
      'Compliance_Price 3 negative-number -1',
    ]);
  });
});

describe('other editions', () => {
  test('unique ids beside the prices, years as text, no sheet that names a day: prices of the year', () => {
    const file = workbook({
      Compliance_Price: [['Data last updated on 1 August 2032'], ['Unique ID', 'Instrument name', 'Income group', '2031', '2032'], ['ETS_CN_Beijing', 'Beijing pilot ETS', 'High', 14.5, 15]], // prettier-ignore
    });
    const reading = read(file);
    expect(told(reading)).toEqual(['WB:ETS-CN-BEIJING price 2031 14.5 "14.5" L3', 'WB:ETS-CN-BEIJING price 2032 15 "15" L3']);
    expect(reading.instruments).toMatchObject([{ name: { zh: '北京试点碳市场（世界银行）' }, system: 'CN-BJ', kind: 'spot' }]);
    expect(reading.source.published).toBe('2032-08-01');
  });

  test('the price sheet saved as a text', async () => {
    const file = await opened(`${HEADER.join(',')}\nSwitzerland ETS,ETS,Switzerland,2008,Single price,${METRIC},65.5,-,59\n`, 'prices.csv');
    expect(importer.recognise(file)).toBe(0.9);
    expect(told(read(file))).toEqual(['WB:SWITZERLAND-ETS price 2029 65.5 "65.5" L2', 'WB:SWITZERLAND-ETS price 2031 59 "59" L2']);
  });

  test.each([
    ['shares of emissions', 'Name of the initiative,2029,2030\nEU ETS,0.1,0.2\n'],
    ['a table of days', 'Date,Price\n2024-03-05,41.5\n'],
  ])('%s are no prices', async (_, text) => {
    expect(importer.recognise(await opened(text))).toBe(0);
  });
});

test('systems are called as the dataset calls them', () => {
  const names = new Map(bundledRecords().systems.map(({ id, name }) => [id, name.zh]));
  expect(namedSystems().filter(([system, zh]) => names.get(system) !== zh)).toEqual([]);
});
