/** Reads a table row by row. An exchange holds for the rows below it until another one is named. */
import type { Period } from '../../dataset/period';
import type { Dataset } from '../../dataset/store';
import type { ReadFigure } from '../importer';
import { remark, type Remark } from '../_lib/remarks';
import { amountsOf, figuresOf, type Amounts } from './figures';
import { identify, unnamedAt, type Identified } from './products';
import type { Table } from './report';
import { rowIn, rowsOf, type Rest, type Row } from './rows';
import { join, type Line, type Piece } from './text';
import { soundsLikeVenue, venueAtStart, type VenueNames } from './venues';

type Quoted = Dataset['instruments'][number];

/** What is known before a table is read. */
export interface Known {
  readonly venues: Dataset['venues'];
  readonly venueNames: VenueNames;
  readonly instruments: readonly Quoted[];
  readonly period: Period;
}

export interface TableRead {
  readonly figures: readonly ReadFigure[];
  readonly instruments: readonly Quoted[];
  readonly remarks: readonly Remark[];
}

export function readTable(table: Table, known: Known): TableRead {
  const figures: ReadFigure[] = [];
  const created: Quoted[] = [];
  const instruments = [...known.instruments];
  const remarks: Remark[] = [];
  let venue: string | undefined;
  for (const found of rowsOf(table.lines)) {
    const read = readLines(found, venue, table, { ...known, instruments });
    venue = read.venue;
    figures.push(...read.figures);
    remarks.push(...read.remarks);
    if (!read.created) continue;
    created.push(read.created);
    instruments.push(read.created);
  }
  return { figures, instruments: created, remarks };
}

interface LinesRead {
  /** That of the rows below; undefined where it could not be told. */
  readonly venue: string | undefined;
  readonly figures: readonly ReadFigure[];
  readonly created?: Quoted | undefined;
  readonly remarks: readonly Remark[];
}

function readLines(found: Row | Rest, venue: string | undefined, table: Table, known: Known): LinesRead {
  const read = 'rest' in found ? unread(found.lines, found.rest) : readRow(found, venue, table, known);
  return read.figures.length > 0 || found.lines.length === 1 ? read : (readWithoutFirstLines(found.lines, table, known) ?? read);
}

/** A footnote or a page's title may stand before a row. What follows it is that row only where it names its own exchange. */
function readWithoutFirstLines(lines: readonly Line[], table: Table, known: Known): LinesRead | undefined {
  for (let from = 1; from < lines.length; from++) {
    const row = rowIn(lines.slice(from));
    const read = row && readRow(row, undefined, table, known);
    if (read && read.figures.length > 0 && !read.created) return { ...read, remarks: [...unread(lines.slice(0, from)).remarks, ...read.remarks] };
  }
  return undefined;
}

function unread(lines: readonly Line[], text = join(lines).text): LinesRead {
  return { venue: undefined, figures: [], remarks: [remark('row-unclear', { received: shortened(text) }, lines[0])] };
}

const LONGEST_QUOTED = 60;

function shortened(text: string): string {
  return text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text;
}

function readRow(row: Row, above: string | undefined, table: Table, known: Known): LinesRead {
  const head = headOf(row, above, known.venueNames);
  const leftOut = (reason: Remark, venue: string | undefined): LinesRead => ({ venue, figures: [], remarks: [reason] });
  const place = { line: head.product.lines[0] ?? row.lines[0]!.line };
  if (head.venue === undefined) return leftOut(remark('unknown-product', { received: head.text }, place), undefined);

  const amounts = amountsOf(row);
  const found = instrumentOf(head, head.venue, amounts, table, known);
  if (found.kind === 'known' || (found.kind === 'new' && (head.isToldApart || found.isLikeKnown))) {
    return taken(row, head, found, amounts, table, known);
  }
  // Where the exchange may be hidden in the name, the rows below may be that exchange's.
  const below = head.isToldApart ? head.venue : undefined;
  if (found.kind === 'ambiguous')
    return leftOut(remark('ambiguous-product', { received: head.product.text, candidates: found.candidates }, place), below);
  const isBlank = head.product.text === '';
  return leftOut(isBlank ? remark('no-instrument', {}, place) : remark('unknown-product', { received: head.product.text }, place), below);
}

function instrumentOf({ product }: HeadRead, venue: string, { price }: Amounts, { segment }: Table, known: Known): Identified {
  if (product.text !== '') return identify(known.instruments, known.venues, { venue, name: product.text, segment, currency: price?.currency });
  const unnamed = unnamedAt(known.instruments, venue, segment);
  return unnamed ? { kind: 'known', instrument: unnamed } : { kind: 'unknown' };
}

function taken(
  row: Row,
  head: HeadRead,
  { kind, instrument }: Extract<Identified, { readonly instrument: Quoted }>,
  amounts: Amounts,
  { heading }: Table,
  { period }: Known,
): LinesRead {
  const isUnnamed = head.product.text === '';
  const named = isUnnamed ? head.exchange : head.product;
  const figures = figuresOf({ row, amounts, instrument, named, isUnnamed, period, heading });
  const { symbol, currency } = instrument;
  const place = { line: row.lines[0]!.line };
  const isNew = kind === 'new' && figures.length > 0;
  const isAssumed = amounts.price?.value !== undefined && amounts.price.currency === undefined;
  return {
    venue: head.venue,
    figures,
    created: isNew ? instrument : undefined,
    remarks: [
      ...amounts.remarks,
      ...(isNew ? [remark('new-instrument', { symbol, name: head.product.text }, place)] : []),
      ...(isAssumed ? [remark('currency-assumed', { symbol, currency }, place)] : []),
    ],
  };
}

interface HeadRead {
  /** undefined where an exchange is named that is not known, or none is. */
  readonly venue: string | undefined;
  readonly exchange: Piece;
  /** '' where the cell is blank. */
  readonly product: Piece;
  /** All of it. */
  readonly text: string;
  /** Whether it is sure where the exchange ends and the product begins. */
  readonly isToldApart: boolean;
}

const NOTHING: Piece = { text: '', lines: [] };

function headOf({ head }: Row, above: string | undefined, names: VenueNames): HeadRead {
  if (head.kind === 'cells') {
    const { exchange, product } = head;
    const found = venueAtStart(names, exchange.text);
    const named = found?.until === exchange.text.length ? found.code : undefined;
    const text = [exchange.text, product.text].filter(Boolean).join(' ');
    return { venue: exchange.text === '' ? above : named, exchange, product, text, isToldApart: true };
  }
  const { joined, length } = head;
  const { text } = joined.piece(0, length);
  const found = venueAtStart(names, text);
  if (found) {
    const [exchange, product] = [joined.piece(0, found.until), joined.piece(found.until, length)];
    return { venue: found.code, exchange, product: product.text === '' ? NOTHING : product, text, isToldApart: true };
  }
  // An exchange that is not known may be hidden in it: it is believed only where the exchange above has such a product.
  return { venue: soundsLikeVenue(text) ? undefined : above, exchange: NOTHING, product: joined.piece(0, length), text, isToldApart: false };
}
