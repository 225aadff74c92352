/**
 * Reads an import from where it was kept: a browser's storage, or a workbook that somebody else may have made. What passes can neither crash
 * a function nor make it answer with what is no figure.
 */
import '../feed/without-eval';
import { z } from 'zod';
import { oddityOf } from '../feed/bounded';
import { faultOfColumns } from '../feed/check-rows';
import { column, dayColumn, daySchema, firstIssue, listedInstrumentSchema, listedVenueSchema, quotesSchema } from '../feed/published-schema';
import { parsePeriod } from '../period';
import { currencyCode } from '../schemas/shared';
import { sourceSchema } from '../schemas/source';
import { isMoneyPerTonne, MOST_INSTRUMENTS } from '../store';
import { MEASURES } from '../codes';
import type { Import, Rates } from './import';
import { MOST_FIGURES } from './join';

/** Lines of a file, and rows of a sheet. */
const MOST_LINES = 2 ** 31;

const ratesSchema = z.strictObject({
  currency: currencyCode.refine((code) => code !== 'EUR', 'expected another currency than EUR'),
  days: dayColumn,
  values: z.custom<readonly number[]>(
    (given) => Array.isArray(given) && given.every((value) => typeof value === 'number' && value > 0),
    'expected rates above 0',
  ),
  printed: z.array(z.string().min(1)),
  lines: column(1, MOST_LINES),
});

const importSchema = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^import-[0-9a-f]{8,64}$/),
  kind: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1).max(300),
  imported: daySchema,
  source: sourceSchema,
  venues: z.array(listedVenueSchema),
  instruments: z.array(listedInstrumentSchema).max(MOST_INSTRUMENTS),
  quotes: quotesSchema,
  rates: z.array(ratesSchema),
});

/** @throws Error that says which part is not as it must be. */
export function readImport(json: unknown): Import {
  refuse(oddityOf(json));
  const read = importSchema.safeParse(json);
  if (!read.success) throw unreadable(firstIssue(read.error));
  refuse(faultOfLists(read.data) ?? faultOfFigures(read.data) ?? read.data.rates.map(faultOfRates).find((fault) => fault !== undefined));
  return read.data;
}

function refuse(fault: string | undefined): void {
  if (fault !== undefined) throw unreadable(fault);
}

function unreadable(fault: string): Error {
  return new Error(`no import that can be read: ${fault.slice(0, 200)}`);
}

function faultOfLists({ id, source, venues, instruments, rates }: Import): string | undefined {
  if (source.id !== id) return `source: ${source.id} is not ${id}`;
  if (parsePeriod(source.published) === undefined) return `source: ${source.published} is no day`;
  const lists = {
    venues: venues.map(({ code }) => code),
    instruments: instruments.map(({ symbol }) => symbol),
    rates: rates.map(({ currency }) => currency),
  };
  const twice = Object.entries(lists).find(([, names]) => new Set(names).size !== names.length);
  if (twice) return `${twice[0]}: one of them twice`;
  const homeless = instruments.find(({ venue }) => !lists.venues.includes(venue));
  return homeless && `${homeless.symbol}: no venue ${homeless.venue}`;
}

function faultOfFigures({ quotes, instruments }: Import): string | undefined {
  const { end, measure, traded, value } = quotes;
  if (end.length > MOST_FIGURES) return `quotes: ${end.length} figures`;
  const fault = faultOfColumns(quotes, instruments.length, 1);
  if (fault !== undefined) return fault;
  const odd = end.findIndex((_, row) => value[row] !== (traded[row] === 1 ? (value[row] ?? Number.NaN) : untradedValue(measure[row]!)));
  return odd < 0 ? undefined : `quotes: row ${odd} is traded ${traded[odd]} with the value ${value[odd]}`;
}

/** Where nothing was traded there is no price, and the volume is 0. */
function untradedValue(measure: number): 0 | null {
  return isMoneyPerTonne(MEASURES[measure]!) ? null : 0;
}

function faultOfRates({ currency, days, values, printed, lines }: Rates): string | undefined {
  if (days.length === 0) return `rates of ${currency}: none`;
  if ([values, printed, lines].some(({ length }) => length !== days.length)) return `rates of ${currency}: columns of different lengths`;
  const misplaced = days.findIndex((day, at) => at > 0 && day <= days[at - 1]!);
  return misplaced < 0 ? undefined : `rates of ${currency}: day ${misplaced} is out of order`;
}
