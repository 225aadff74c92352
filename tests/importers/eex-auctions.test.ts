import { importer } from '../../src/importers/eex-auctions';
import { readFile } from '../../src/importers/_lib/read-file';
import type { Cell } from '../../src/importers/importer';
import { bundledDataset } from '../_setup/bundled';
import { told, workbook } from './_market/opened';

const dataset = bundledDataset();
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const TITLES = [
  null, 'Date', 'Time', 'Auction Name', 'Contract', 'Status', 'Auction Price €/tCO2', 'Minimum Bid €/tCO2', 'Mean €/tCO2', 'Auction Volume tCO2', 'Total Revenue €',
]; // prettier-ignore
const row = (date: Cell, name: string, contract: string, price: Cell, volume: Cell, revenue: Cell, status: Cell = 'successful'): Cell[] => [
  null, date, day('2031-05-06'), name, contract, status, price, 1, 99, volume, revenue,
]; // prettier-ignore
const report = (...rows: Cell[][]) =>
  workbook({
    'Primary Market Auction': [
      [null],
      [null, 'More information'],
      [null],
      [null, 'References', null, null, null, null, 'Prices'],
      [null],
      TITLES,
      ...rows,
    ],
    Caption: [['Country', 'Code']],
  });
const read = (...rows: Cell[][]) => readFile(importer, report(...rows), dataset, {});

describe('the EEX auction report', () => {
  test('is recognised by its titles, in whatever row and with or without a status', () => {
    expect(importer.recognise(report())).toBe(1);
    expect(importer.recognise(workbook({ Old: [TITLES.filter((title) => title !== 'Status')] }))).toBe(1);
    expect(importer.recognise(workbook({ Other: [['Date', 'Price', 'Volume']] }))).toBe(0);
  });

  test('gives each auction its price, volume and revenue; bids are no prices', () => {
    const reading = read(
      row(day('2031-05-06'), 'Auction 4. Period CAP3-EU', 'T4PA', 61.5, 2_000_000, 123_000_000),
      row(day('2031-05-07'), 'Auction 4. Period DE', 'T4PA', 61.25, 1_000_000, 61_250_000),
      row(45_000, 'Auction 3. Period CAP2-PL', 'T3PA', '60,5', '1.000.000', null),
    );
    expect(told(reading)).toEqual([
      'EEX:EUA-AUCTION price 2031-05-06 61.5 "61.5" L7',
      'EEX:EUA-AUCTION volume 2031-05-06 2000000 "2000000" L7',
      'EEX:EUA-AUCTION turnover 2031-05-06 123000000 "123000000" L7',
      'EEX:EUA-AUCTION-DE price 2031-05-07 61.25 "61.25" L8',
      'EEX:EUA-AUCTION-DE volume 2031-05-07 1000000 "1000000" L8',
      'EEX:EUA-AUCTION-DE turnover 2031-05-07 61250000 "61250000" L8',
      'EEX:EUA-AUCTION-PL price 2023-03-15 60.5 "60,5" L9',
      'EEX:EUA-AUCTION-PL volume 2023-03-15 1000000 "1.000.000" L9',
    ]);
    expect(reading.instruments).toEqual([]);
  });

  test('aviation allowances are a series of their own, never mixed with general ones', () => {
    const reading = read(
      row(day('2031-05-06'), 'EUAA Auction CAP2-EU', 'EAA3', 58, 100_000, 5_800_000),
      row(day('2031-05-06'), 'Auction 3. Period CAP2-EU', 'T3PA', 61, 200_000, 12_200_000),
    );
    expect(told(reading).filter((figure) => figure.includes(' price '))).toEqual([
      'EEX:EUAA-AUCTION price 2031-05-06 58 "58" L7',
      'EEX:EUA-AUCTION price 2031-05-06 61 "61" L8',
    ]);
    expect(reading.instruments.map(({ symbol, currency, segment }) => [symbol, currency, segment])).toEqual([
      ['EEX:EUAA-AUCTION', 'EUR', 'imported'],
    ]);
  });

  test('a cancelled auction, an unknown name and an unreadable day are told with their rows', () => {
    const reading = read(
      row(day('2031-05-06'), 'Auction 4. Period CAP3-EU', 'T4PA', 61.5, 2_000_000, 1),
      row(day('2031-05-07'), 'Auction 4. Period CAP3-EU', 'T4PA', 61.5, 2_000_000, 1, 'cancelled'),
      row(day('2031-05-08'), 'Auction 4. Period DE', 'T4PA', null, null, null),
      row(day('2031-05-09'), 'Auction of something', 'X', 5, 5, 25),
      row('some day', 'Auction 4. Period DE', 'T4PA', 5, 5, 25),
      [null, 'Prices are in euro.'],
    );
    expect(told(reading).map((figure) => figure.split(' ').at(-1))).toEqual(['L7', 'L7', 'L7']);
    expect(reading.remarks.map(({ code, line, sheet }) => [code, line, sheet])).toEqual([
      ['cancelled-auction', 8, 'Primary Market Auction'],
      ['cancelled-auction', 9, 'Primary Market Auction'],
      ['unknown-product', 10, 'Primary Market Auction'],
      ['no-date', 11, 'Primary Market Auction'],
    ]);
  });

  test('two auctions of one day for one seller that differ are told, the first is taken', () => {
    const { remarks, figures } = read(
      row(day('2031-05-06'), 'Auction 4. Period CAP3-EU', 'T4PA', 61.5, 2_000_000, 123_000_000),
      row(day('2031-05-06'), 'Auction 4. Period CAP3-EU', 'T4PA', 62, 1_500_000, 93_000_000),
    );
    expect(figures).toHaveLength(3);
    expect(remarks.map(({ code, line }) => [code, line])).toEqual([
      ['twice', 8],
      ['twice', 8],
      ['twice', 8],
    ]);
  });
});
