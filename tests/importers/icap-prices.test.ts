import { importer } from '../../src/importers/icap-prices';
import { openFile } from '../../src/importers/_lib/open-file';
import { readFile } from '../../src/importers/_lib/read-file';
import type { OpenFile } from '../../src/importers/importer';
import { bundledDataset } from '../_setup/bundled';
import { remarked, told } from './_market/opened';

const dataset = bundledDataset();
const opened = (lines: readonly string[]): Promise<OpenFile> => openFile({ name: 'download.csv', bytes: new TextEncoder().encode(lines.join('\n')) });
const read = async (lines: readonly string[]) => readFile(importer, await opened(lines), dataset, {});

/** As the explorer writes it today: a cell with a blank between the blocks, one system in two of them. */
const TODAY = [
  ',"China National Emissions Trading System",,,," ","European Union Emissions Trading System (until 2018)",,," ","European Union Emissions Trading System (from 2019, download)",,,," ","California Cap-and-Trade Program (download)",,,," "',
  'Date,"Exchange rate CNY/EUR","Exchange rate CNY/USD","Market Currency","Secondary Market"," ","Exchange rate EUR/USD","Market Currency","Primary Market"," ","Exchange rate EUR/USD","Market Currency","Primary Market","Secondary Market"," ","Market Currency","Primary Market","Primary Stability 1","Secondary Market"," "',
  '2031-05-06,0.13,0.14,CNY,91.2," ",,,," ",1.1,EUR,71.05,71.3," ",USD,,,," "',
  '2018-05-06,,,,," ",1.2,EUR,13.4," ",,,,," ",,,,," "',
  '2031-05-04,0.13,0.14,CNY,90.85," ",,,," ",1.1,EUR,,70.9," ",USD,28.5,24.05,29.1," "',
];

/** As it wrote it some years ago: the columns in another order, day before month, nothing between the blocks. */
const YEARS_AGO = [
  ',"Regional Greenhouse Gas Initiative",,,,"Shanghai (Pilot) Emissions Trading System",,',
  'Date,"Primary Market","Secondary Market","Market Currency","Exchange rate USD/EUR","Secondary Market","Market Currency","Exchange rate CNY/EUR"',
  '13/04/2020,,6.05,USD,0.9,40.1,CNY,0.13',
  '05/06/2020,5.75,6.1,USD,0.9,,,',
];

describe('the ICAP price download', () => {
  test('is recognised by its two rows of titles, whatever their order, and nothing else is', async () => {
    expect(importer.recognise(await opened(TODAY))).toBe(1);
    expect(importer.recognise(await opened(YEARS_AGO))).toBe(1);
    expect(importer.recognise(await opened(['Date,USD,JPY', '2031-05-06,1.1,160']))).toBe(0);
    expect(importer.recognise(await opened(TODAY.slice(1)))).toBe(0);
  });

  test('gives every price its series: auctions and price levels apart, a system of two blocks in one', async () => {
    expect(told(await read(TODAY))).toEqual([
      'ICAP:CEA average 2031-05-06 91.2 "91.2" L3',
      'ICAP:EUA-AUCTION price 2031-05-06 71.05 "71.05" L3',
      'ICAP:EUA price 2031-05-06 71.3 "71.3" L3',
      'ICAP:EUA-AUCTION price 2018-05-06 13.4 "13.4" L4',
      'ICAP:CEA average 2031-05-04 90.85 "90.85" L5',
      'ICAP:EUA price 2031-05-04 70.9 "70.9" L5',
      'ICAP:CCA-AUCTION price 2031-05-04 28.5 "28.5" L5',
      'ICAP:CCA-LEVEL-1 price 2031-05-04 24.05 "24.05" L5',
      'ICAP:CCA price 2031-05-04 29.1 "29.1" L5',
    ]);
  });

  test('a day above 12 settles the order of day and month for the whole column', async () => {
    expect(told(await read(YEARS_AGO))).toEqual([
      'ICAP:RGA price 2020-04-13 6.05 "6.05" L3',
      'ICAP:SHEA average 2020-04-13 40.1 "40.1" L3',
      'ICAP:RGA-AUCTION price 2020-06-05 5.75 "5.75" L4',
      'ICAP:RGA price 2020-06-05 6.1 "6.1" L4',
    ]);
    const unsettled = [...YEARS_AGO.slice(0, 2), YEARS_AGO[3]!, YEARS_AGO[2]!.replace('13/04/2020', '2020-04-13')];
    expect(remarked(await read(unsettled))).toContainEqual(expect.stringContaining('ambiguous-date'));
  });

  test('each series has the currency of its rows and the system it belongs to', async () => {
    const { instruments, figures } = await read([...TODAY, '2031-05-07,0.13,0.14,CNY,," ",,,," ",1.1,GBP,,60.5," ",,,,," "']);
    expect(instruments.map(({ symbol, currency, system, kind }) => `${symbol} ${currency} ${system} ${kind}`).sort()).toEqual([
      'ICAP:CCA USD US-CA spot',
      'ICAP:CCA-AUCTION USD US-CA auction',
      'ICAP:CCA-LEVEL-1 USD US-CA reference',
      'ICAP:CEA CNY CN spot',
      'ICAP:EUA EUR EU spot',
      'ICAP:EUA-AUCTION EUR EU auction',
    ]);
    expect(figures.filter(({ currency }) => currency !== undefined).map(({ symbol, currency, value }) => [symbol, currency, value])).toEqual([
      ['ICAP:EUA', 'GBP', 60.5],
    ]);
  });

  test('a system nobody knew becomes a series of its own name; what cannot be read is told with its line', async () => {
    const lines = [
      ',"Examplia Cap, Trade & Rest",',
      'Date,"Market Currency","Secondary Market"',
      '2031-05-06,EUR,12.5',
      '2031-05-07,EUR,twelve',
      '2031-05-08,,13',
    ];
    const reading = await read(lines);
    expect(told(reading)).toEqual(['ICAP:EXAMPLIA-CAP-TRADE-REST price 2031-05-06 12.5 "12.5" L3']);
    expect(reading.remarks.map(({ code, line }) => [code, line])).toEqual([
      ['new-instrument', 1],
      ['no-number', 4],
      ['unknown-currency', 5],
      ['part-left-out', 2],
    ]);
  });
});
