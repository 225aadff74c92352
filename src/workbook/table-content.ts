/** What a table holds now: the answer of its list function, its cells alive where a scalar function answers them. */
import { onlyCall } from '../core/formula-calls';
import { sameColumn } from '../functions/_lib/headers';
import { CarbonError, carbonError } from '../core/errors';
import type { Language } from '../core/language';
import { DateCell, PassedError, cellText, type Cell } from '../functions/_lib/cells';
import { Formula, type Content } from '../host/change';
import { askNow, askTable, type Desk } from './desk';
import type { TableQuery } from './records';
import { TABLE_KINDS, type TableKind } from './table-kinds';

export interface TableContent {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  /** As in the English header, which is how records and functions speak of it. */
  readonly code: string;
  /** As in the table's header. */
  readonly word: string;
  readonly isDate: boolean;
}

export interface TableRow {
  /** The same as long as the row is about the same thing; none other has it. */
  readonly key: string;
  readonly cells: readonly Content[];
  /** What the list itself answered: the same, as values. */
  readonly answers: readonly Cell[];
}

/** @throws CarbonError not-a-list; what the list function answers in place of rows. */
export async function tableContent(desk: Pick<Desk, 'functions'>, query: TableQuery, language: Language): Promise<TableContent> {
  const kind = kindOf(query);
  const [head = [], ...rows] = await askTable(desk, query.function, withHeaders(query, kind, language));
  const columns = uniqueWords(head.map(cellText)).map((word, at) => ({
    code: sameColumn(cellText(head[at])),
    word,
    isDate: rows.some((row) => row[at] instanceof DateCell),
  }));
  const keyOf = keysOf(kind, columns);
  const contents = rows.map((answers) => {
    const cellOf = (code: string) => answers[columns.findIndex((column) => column.code === code)];
    const cells = columns.map(({ code }, at) => {
      const content = contentOf(answers[at]!);
      return content === undefined ? undefined : (liveFormula(desk, kind.live(query, cellOf, code, language), answers[at]!) ?? content);
    });
    return { key: keyOf(answers), cells, answers };
  });
  return wantedPart({ columns, rows: contents }, kind, query);
}

/** Rows and columns of the query's choice. @throws CarbonError no-rows where none of them is there any more. */
function wantedPart({ columns, rows }: TableContent, { key }: TableKind, query: TableQuery): TableContent {
  const places = placesOf(columns, key, query.columns);
  const wanted = wantedRows(rows, query)
    .map((row) => ({ key: row.key, cells: places.map((at) => row.cells[at]), answers: places.map((at) => row.answers[at]!) }))
    .filter(({ cells }) => !query.isFilledOnly || cells.some((content, at) => content !== undefined && !key.includes(columns[places[at]!]!.code)));
  if (wanted.length === 0) throw carbonError('no-rows', { asked: [`CARBON.${query.function}`, ...(query.only ?? [])].join(' '), nearest: [] });
  return { columns: places.map((at) => columns[at]!), rows: wanted };
}

function wantedRows(rows: readonly TableRow[], { only }: TableQuery): readonly TableRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return only ? only.flatMap((one) => byKey.get(one) ?? []) : rows;
}

function placesOf(columns: readonly TableColumn[], key: readonly string[], codes: TableQuery['columns']): number[] {
  if (!codes) return [...columns.keys()];
  return [...new Set([...key, ...codes])].map((code) => columns.findIndex((column) => column.code === code)).filter((at) => at >= 0);
}

/** A table takes a header word once: the same column asked for again is numbered. */
function uniqueWords(words: readonly string[]): string[] {
  return words.map((word, at) => {
    const before = words.slice(0, at).filter((other) => other === word).length;
    return before === 0 ? word : `${word} (${before + 1})`;
  });
}

export function kindOf({ function: name }: TableQuery): TableKind {
  const kind = Object.hasOwn(TABLE_KINDS, name) ? TABLE_KINDS[name] : undefined;
  if (!kind) throw carbonError('not-a-list', { received: name, allowed: Object.keys(TABLE_KINDS) });
  return kind;
}

/** The arguments with one header row, in the language asked for where the list has one. */
export function withHeaders({ args }: TableQuery, { headersAt, languageAt }: TableKind, language: Language): TableQuery['args'] {
  const filled = Array.from({ length: Math.max(args.length, (languageAt ?? headersAt) + 1) }, (_, at) => args[at] ?? null);
  filled[headersAt] = 1;
  if (languageAt !== undefined) filled[languageAt] = language;
  return filled;
}

/** A second row about the same thing, such as a day and a week that end together, is told apart by its number. */
function keysOf({ key }: TableKind, columns: readonly TableColumn[]): (cells: readonly Cell[]) => string {
  const places = columns.flatMap(({ code }, at) => (key.includes(code) ? [at] : []));
  const seen = new Map<string, number>();
  return (cells) => {
    const plain = keyText(places.map((at) => contentOf(cells[at]!)));
    const times = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, times);
    return times === 1 ? plain : `${plain}#${times}`;
  };
}

/** The key of a row by what its key cells hold, whether asked for or read from a sheet. */
export function keyText(cells: readonly (string | number | boolean | undefined)[]): string {
  return cells.map((cell) => String(cell ?? '')).join('|');
}

/** What is printed nowhere is an empty cell: a chart leaves a gap, and a filter offers "blanks". */
function contentOf(cell: Cell): string | number | boolean | undefined {
  if (cell instanceof DateCell) return cell.serial;
  if (cell instanceof CarbonError || cell instanceof PassedError || cell === '') return undefined;
  return cell;
}

/** The first that answers the same. The list has answered, so that everything it needs is there. */
function liveFormula(desk: Pick<Desk, 'functions'>, candidates: readonly string[], answer: Cell): Formula | undefined {
  const text = candidates.find((candidate) => {
    const { name, args } = onlyCall(candidate)!;
    const values = args.map((arg) => (arg.kind === 'literal' ? arg.value : null));
    const [[alive] = []] = askNow(desk, name, values);
    return alive !== undefined && isSame(alive, answer);
  });
  return text === undefined ? undefined : new Formula(text);
}

function isSame(one: Cell, other: Cell): boolean {
  return one instanceof DateCell && other instanceof DateCell ? one.serial === other.serial : one === other;
}
