/** The euro foreign exchange reference rates of the European Central Bank, in the three forms it hands them out as text. */
import { day, type Serial } from '../dataset/period';
import { cellText } from './_lib/cells';
import { columnsOf } from './_lib/columns';
import { coverOf } from './_lib/cover';
import { dayOrderOf, readDate } from './_lib/dates';
import { isMissing, readNumber } from './_lib/numbers';
import { ratesOf, type ReadRate } from './_lib/rates';
import { refused, remark, type Remark } from './_lib/remarks';
import type { Importer, OpenFile, Reading, SheetRow } from './importer';

/** Where a rate stands in a row: by its own column, or named beside it in the same row. */
interface Layout {
  readonly header: number;
  readonly date: number;
  readonly rates: readonly { readonly at: number; readonly currency: string | { readonly at: number } }[];
  /** Rows of other rates, such as monthly averages, are not read. */
  readonly isDaily: (row: SheetRow) => boolean;
  readonly certainty: number;
}

export const importer: Importer = {
  id: 'ecb-rates',
  title: { zh: '欧洲央行欧元参考汇率', en: 'ECB euro reference rates' },
  about: {
    zh: '欧洲中央银行网站“Euro foreign exchange reference rates”页下载的 eurofxref-hist.csv（或 .zip），首行为 Date,USD,JPY,…；用于换算货币',
    en: 'eurofxref-hist.csv (or its .zip) from the page "Euro foreign exchange reference rates" of the European Central Bank, with Date, USD, JPY and so on in its first row; used to convert currencies',
  },
  recognise: (file) => layoutOf(file)?.certainty ?? 0,
  read,
};

function read(file: OpenFile): Reading {
  const layout = layoutOf(file);
  if (!layout) throw refused('nothing-read', { expected: importer.about });
  const rows = file.sheets[0]!.rows.slice(layout.header + 1);
  const { rates: readRates, remarks } = readRows(rows, layout);
  if (readRates.length === 0) throw refused('nothing-read', { expected: importer.about });
  const { rates, remarks: ofSeries } = ratesOf(readRates);
  return {
    source: {
      title: { zh: '欧元外汇参考汇率', en: 'Euro foreign exchange reference rates' },
      publisher: { zh: '欧洲中央银行', en: 'European Central Bank' },
      ...coverOf(readRates.map((rate) => day(rate.day))),
      language: 'en',
      documentType: 'EB/OL',
      terms: {
        zh: '可免费使用，须注明来源且不得改动；仅供参考，欧洲央行不建议用于交易。',
        en: 'Free to use where the source is named and the figures are not altered. For information only; the ECB advises against using them for transactions.',
      },
      attribution: {
        zh: '资料来源：欧洲中央银行，欧元外汇参考汇率',
        en: 'Source: European Central Bank, euro foreign exchange reference rates',
      },
      grade: 'first-hand',
    },
    venues: [],
    instruments: [],
    figures: [],
    rates,
    remarks: [...remarks, ...ofSeries],
  };
}

function readRows(rows: readonly SheetRow[], layout: Layout): { readonly rates: readonly ReadRate[]; readonly remarks: readonly Remark[] } {
  const order = dayOrderOf(rows.map(({ cells }) => cells[layout.date] ?? null));
  const rates: ReadRate[] = [];
  const remarks: Remark[] = [];
  for (const row of rows.filter(({ cells }) => cells.some((cell) => cell !== null))) {
    if (!layout.isDaily(row)) continue;
    const cell = row.cells[layout.date];
    const date = readDate(cell, order);
    if (date === undefined || date === 'ambiguous' || date.start !== date.end) {
      remarks.push(remark(date === 'ambiguous' ? 'ambiguous-date' : 'no-date', { received: cellText(cell) }, row));
      continue;
    }
    readRow(row, date.end, layout, rates, remarks);
  }
  return { rates, remarks };
}

function readRow(row: SheetRow, date: Serial, layout: Layout, rates: ReadRate[], remarks: Remark[]): void {
  for (const { at, currency: named } of layout.rates) {
    const cell = row.cells[at];
    if (isMissing(cell)) continue;
    const currency = typeof named === 'string' ? named : cellText(row.cells[named.at]);
    const printed = cellText(cell);
    // The ECB writes decimal points in all its files.
    const value = readNumber(cell, '.')?.value;
    if (value === undefined) remarks.push(remark('no-number', { received: printed, column: currency }, row));
    else if (value <= 0) remarks.push(remark('not-positive', { received: printed, column: currency }, row));
    else rates.push({ currency, day: date, value, printed, line: row.line });
  }
}

function layoutOf({ sheets }: OpenFile): Layout | undefined {
  const rows = sheets[0]?.rows.slice(0, SEARCHED_ROWS) ?? [];
  for (const [header, row] of rows.entries()) {
    const layout = ofCurrencies(row, header) ?? ofPortal(row, header) ?? ofObservations(row, header);
    if (layout) return layout;
  }
  return undefined;
}

/** Notes may stand above the header of a download from the data portal. */
const SEARCHED_ROWS = 10;
const CURRENCY = /^[A-Z]{3}$/;
/** So many columns of currency codes, and nothing else, is no list of prices. */
const SURELY = 10;

/** `Date,USD,JPY,…`: a column for each currency. */
function ofCurrencies({ cells }: SheetRow, header: number): Layout | undefined {
  const [date, ...others] = cells.map((cell) => cellText(cell).toUpperCase());
  const codes = others.filter((text) => text !== '');
  if (date !== 'DATE' || codes.length < 2 || !codes.every((text) => CURRENCY.test(text)) || codes.includes('EUR')) return undefined;
  const rates = others.map((currency, at) => ({ at: at + 1, currency })).filter(({ currency }) => currency !== '');
  return { header, date: 0, rates, isDaily: () => true, certainty: codes.length >= SURELY ? 1 : 0.6 };
}

const SERIES = /\bEXR\.D\.([A-Z]{3})\.EUR\.SP00\.A\b/;

/** A download of the data portal: each title ends with the key of its series. */
function ofPortal({ cells }: SheetRow, header: number): Layout | undefined {
  const date = cells.findIndex((cell) => cellText(cell).toUpperCase() === 'DATE');
  const rates = cells.flatMap((cell, at) => {
    const currency = SERIES.exec(cellText(cell))?.[1];
    return currency === undefined ? [] : [{ at, currency }];
  });
  return date < 0 || rates.length === 0 ? undefined : { header, date, rates, isDaily: () => true, certainty: 1 };
}

const OBSERVATION_WORDS = {
  frequency: ['FREQ'],
  currency: ['CURRENCY'],
  base: ['CURRENCY_DENOM'],
  type: ['EXR_TYPE'],
  date: ['TIME_PERIOD'],
  value: ['OBS_VALUE'],
} as const;

/** One observation a row, as the data interface answers. */
function ofObservations({ cells }: SheetRow, header: number): Layout | undefined {
  const { frequency, currency, base, type, date, value } = columnsOf(cells, OBSERVATION_WORDS);
  if (!frequency || !currency || !base || !type || !date || !value) return undefined;
  const isDaily = (row: SheetRow) => {
    const says = (at: number) => cellText(row.cells[at]);
    return says(frequency.at) === 'D' && says(base.at) === 'EUR' && says(type.at) === 'SP00' && CURRENCY.test(says(currency.at));
  };
  return { header, date: date.at, rates: [{ at: value.at, currency: { at: currency.at } }], isDaily, certainty: 1 };
}
