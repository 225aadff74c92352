/** From the rows of the World Bank's price sheet to figures: a series for every rate of an initiative. */
import { spanOf, type Period } from '../../dataset/period';
import type { QuotedInstrument } from './products';
import { cellText } from '../_lib/cells';
import { isMissing, readNumber } from '../_lib/numbers';
import { headingOf, locatorOf } from '../_lib/places';
import { remark, type Remark } from '../_lib/remarks';
import type { OpenFile, ReadFigure, SheetRow } from '../importer';
import { initiativeOf, rateInChinese } from './world-bank-names';
import { firstOfJanuary, idsOf, nameForm, periodReader, type PriceSheet } from './world-bank-sheets';

export interface PricesRead {
  readonly figures: ReadFigure[];
  readonly instruments: QuotedInstrument[];
  readonly remarks: Remark[];
}

/** One row: an initiative, or one of its rates. */
interface RateRow {
  readonly row: SheetRow;
  readonly name: string;
  /** `TAX-FI` */
  readonly id: string;
  /** As printed; '' where the initiative has one rate only. */
  readonly label: string;
  readonly isTax: boolean;
}

export const VENUE = 'WB';
const METRIC = /^us\$ ?\/ ?t ?co2e?$|^usd ?\/ ?t ?co2e?$/i;

export function readPrices(file: OpenFile, prices: PriceSheet): PricesRead {
  const ids = idsOf(file);
  const periodOf = periodReader(file);
  const read: PricesRead = { figures: [], instruments: [], remarks: [] };
  const symbols = new Set<string>();
  const met = new Set<string>();
  for (const row of prices.sheet.rows.slice(prices.header.row + 1)) {
    const rate = rateOf(prices, row, ids);
    if (!rate || !isInDollars(prices, rate, read.remarks)) continue;
    const isMain = !met.has(rate.id);
    met.add(rate.id);
    const { symbol, number } = symbolOf(rate, isMain, symbols);
    const figures = figuresOf(prices, rate, /\(situation on 01\/01\/yyyy\)/i.test(rate.label) ? firstOfJanuary : periodOf, symbol, read.remarks);
    if (figures.length === 0) continue;
    symbols.add(symbol);
    read.figures.push(...figures);
    read.instruments.push(instrumentOf(rate, symbol, number, figures[0]!.period));
  }
  return read;
}

function rateOf({ header }: PriceSheet, row: SheetRow, ids: ReadonlyMap<string, string>): RateRow | undefined {
  const { id, name, type, rate } = header.columns;
  const textAt = (at: number | undefined) => (at === undefined ? '' : cellText(row.cells[at]).replace(/\s+/g, ' ').trim());
  const numbered = textAt(id?.at) || (ids.get(nameForm(textAt(name?.at))) ?? '');
  const called = textAt(name?.at) || numbered;
  if (called === '') return undefined;
  const label = textAt(rate?.at);
  return {
    row,
    name: called,
    id: symbolForm(numbered || called),
    label: /^single (?:price|rate)$/i.test(label) ? '' : label,
    isTax: /tax|levy|fee|charge/i.test(textAt(type?.at) || numbered || called),
  };
}

/** A row in another unit would be another series; the known editions have none. */
function isInDollars({ header, sheet }: PriceSheet, { row }: RateRow, remarks: Remark[]): boolean {
  const { metric } = header.columns;
  const printed = metric === undefined ? '' : cellText(row.cells[metric.at]).trim();
  if (metric === undefined || METRIC.test(printed)) return true;
  remarks.push(remark('unknown-unit', { received: printed, column: metric.title }, { line: row.line, sheet: sheet.name }));
  return false;
}

/** The first rate of an initiative is the one the World Bank shows for it, and has the short symbol; the others are told by their labels, and by a number where those are alike. */
function symbolOf({ id, label }: RateRow, isMain: boolean, taken: ReadonlySet<string>): { symbol: string; number: number } {
  const qualifier = isMain ? '' : shortened(symbolForm(withoutBrackets(label)));
  const plain = [`${VENUE}:${id}`, qualifier].filter(Boolean).join('-');
  for (let number = 1; ; number++) {
    const symbol = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(symbol)) return { symbol, number };
  }
}

/** Capitals and digits, words joined by hyphens. */
function symbolForm(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const LONGEST_QUALIFIER = 40;

function shortened(text: string): string {
  return text.length <= LONGEST_QUALIFIER ? text : text.slice(0, LONGEST_QUALIFIER + 1).replace(/-[^-]*$/, '');
}

function withoutBrackets(label: string): string {
  return label.replace(/\s*\([^)]*\)/g, '').trim();
}

/** The workbook has 0 both for a rate of zero and for years without any: neither is a price one could quote. */
function figuresOf({ sheet, years }: PriceSheet, rate: RateRow, periodOf: (year: number) => Period, symbol: string, remarks: Remark[]): ReadFigure[] {
  const { row, name } = rate;
  const place = { line: row.line, sheet: sheet.name };
  const zeros: number[] = [];
  const figures = years.flatMap(({ at, year }): ReadFigure[] => {
    const cell = row.cells[at];
    if (isMissing(cell)) return [];
    const printed = cellText(cell).trim();
    const number = readNumber(cell, '.');
    if (number?.value === 0) zeros.push(year);
    else if (!number) remarks.push(remark('no-number', { received: printed, column: String(year) }, place));
    else if (number.value < 0) remarks.push(remark('negative-number', { received: printed, column: String(year) }, place));
    else return [{ symbol, measure: 'price', period: periodOf(year), value: number.value, traded: true, bound: '=', status: 'reported', inferred: [], printed, locator: locatorOf(row.line), heading: headingOf(sheet.name, `${name} · ${year}`) }]; // prettier-ignore
    return [];
  });
  if (zeros.length > 0) {
    const part = `${labelled(name, rate.label)}, ${spans(zeros)}`;
    remarks.push(remark('part-left-out', { part, why: ZERO }, place));
  }
  return figures;
}

const ZERO = {
  zh: '所印为 0，可能是税率为零，也可能是当年没有价格，文件未加区分',
  en: 'it prints 0, which may be a rate of zero or no price at all: the file does not tell them apart',
};

/** `1990–2008, 2010` */
function spans(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

function labelled(name: string, label: string): string {
  return label === '' ? name : `${name}, ${label}`;
}

/** Told apart from the exchanges' own series of the same market. */
function ofWorldBank(name: string): string {
  return name.endsWith('）') ? `${name.slice(0, -1)}，世界银行）` : `${name}（世界银行）`;
}

/** What a law sets is a reference; a market's price of one day is not. */
function instrumentOf({ id, name, label, isTax }: RateRow, symbol: string, number: number, period: Period): QuotedInstrument {
  const { zh = name, system } = initiativeOf(id) ?? {};
  const rate = withoutBrackets(label);
  const isOfOneDay = spanOf(period) === 'day';
  const alike = number === 1 ? '' : ` ${number}`;
  return {
    symbol,
    venue: VENUE,
    name: {
      zh: ofWorldBank(`${rate === '' ? zh : `${zh}·${rateInChinese(rate)}`}${alike}`),
      en: `${labelled(name, rate)}${alike} (World Bank)`,
    },
    segment: 'imported',
    kind: isTax ? 'reference' : 'spot',
    currency: 'USD',
    unit: 'tCO2e',
    system,
    aliases: [],
    ambiguousNames: [],
    note: {
      zh: `每年一个价格，${isOfOneDay ? '为所示日期的价格，' : ''}由世界银行折算为美元。`,
      en: `One price a year${isOfOneDay ? ', of the day shown' : ''}, in US dollars as the World Bank converts it.`,
    },
  };
}
