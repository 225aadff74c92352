/** The figures behind one formula, each with the place it was printed. */
import { onlyCall, type Call } from '../core/formula-calls';
import { CarbonError } from '../core/errors';
import type { Language } from '../core/language';
import { DateCell, PassedError, cellText, type Cell } from '../functions/_lib/cells';
import { RecordsOnTheirWay } from '../functions/_lib/context';
import { isTraceable, tracesOf, type Trace } from '../functions/_lib/trace';
import { addressOf, within } from '../host/area';
import { Formula } from '../host/change';
import type { FormulaCell, Value } from '../host/host';
import type { Desk } from './desk';
import type { Cells, ReadCall } from './evidence-arguments';
import { tableContent, type TableRow } from './table-content';
import { TABLE_KINDS } from './table-kinds';

/** What has no figure behind it says why in place of a trace. */
export interface Line {
  readonly cell: string;
  readonly formula: string;
  readonly value: Value;
  readonly trace: Trace | string;
}

type Origin = Omit<Line, 'trace'>;

const WORDS = {
  calculated: {
    zh: (text: string) => `参数 ${text} 由工作簿计算，此处无法追溯`,
    en: (text: string) => `the argument ${text} is calculated by the workbook and cannot be traced here`,
  },
  noFigure: { zh: '说明数据集本身，不含印出的数据', en: 'tells of the dataset itself; no printed figure' },
  made: { zh: '由多个印出的数据得出', en: 'made from several printed figures' },
};

export async function linesOf(desk: Desk, formula: FormulaCell, calls: readonly ReadCall[], language: Language): Promise<Line[]> {
  const origin: Origin = { cell: addressOf(formula.cell), formula: formula.formula, value: formula.value };
  const lines = calls.map(async ({ call, args }): Promise<Line[]> => {
    if (args === undefined) return [{ ...origin, trace: WORDS.calculated[language](calculatedIn(call)) }];
    if (isTraceable(call.name)) return (await Promise.all(spread(args).map((each) => traced(origin, call.name, each, language)))).flat();
    if (Object.hasOwn(TABLE_KINDS, call.name) && call.name !== 'SYMBOLS') return listLines(desk, formula, call.name, args, language);
    return [{ ...origin, trace: WORDS.noFigure[language] }];
  });
  return (await Promise.all(lines)).flat();
}

function calculatedIn({ args }: Call): string {
  return args.flatMap((arg) => (arg.kind === 'calculated' || arg.kind === 'reference' ? [arg.text] : [])).join(', ');
}

type Plain = Value | null;

/** Ranges combine as in the function itself: the largest height and width, a side of one repeats. */
function spread(args: readonly Cells[]): Plain[][] {
  const height = Math.max(1, ...args.map((cells) => cells.length));
  const width = Math.max(1, ...args.map((cells) => cells[0]?.length ?? 1));
  const at = (cells: Cells, row: number, column: number) => cells[cells.length === 1 ? 0 : row]?.[cells[0]!.length === 1 ? 0 : column] ?? null;
  return Array.from({ length: height * width }, (_, index) => args.map((cells) => at(cells, Math.floor(index / width), index % width)));
}

async function traced(origin: Origin, name: string, args: readonly Plain[], language: Language): Promise<Line[]> {
  try {
    return tracesOf(name, args, language).map((trace) => ({ ...origin, trace }));
  } catch (thrown) {
    if (thrown instanceof CarbonError) return [{ ...origin, trace: thrown.text(language) }];
    if (!(thrown instanceof RecordsOnTheirWay)) throw thrown;
    await thrown.arrival;
    return traced(origin, name, args, language);
  }
}

/** A list has a line for each of its figures, or for each of its records. */
async function listLines(
  desk: Desk,
  { cell, formula, value, spill }: FormulaCell,
  name: string,
  args: readonly Cells[],
  language: Language,
): Promise<Line[]> {
  const query = { function: name, args: args.map((cells) => cells[0]?.[0] ?? null) };
  const whole = onlyCall(formula) ? spill : undefined;
  const headers = Number(query.args[TABLE_KINDS[name]!.headersAt] ?? 1);
  const addressAt = (row: number, column: number) => addressOf(whole ? within(whole, row + headers, column, { rows: 1, columns: 1 }) : cell);
  try {
    const { columns, rows } = await tableContent(desk, query, language);
    const ids = columns.findIndex(({ code }) => code === 'id');
    const lines = rows.map((row, at) => {
      const id = cellText(row.answers[ids]);
      if (ids >= 0) return traced({ cell: addressAt(at, ids), formula, value: id }, 'SOURCE', [id], language);
      return figureLines(row, { formula, addressOf: (column) => addressAt(at, column) }, language);
    });
    return (await Promise.all(lines)).flat();
  } catch (thrown) {
    if (thrown instanceof CarbonError) return [{ cell: addressOf(cell), formula, value, trace: thrown.text(language) }];
    throw thrown;
  }
}

async function figureLines(
  { cells, answers }: TableRow,
  { formula, addressOf: address }: { formula: string; addressOf: (column: number) => string },
  language: Language,
): Promise<Line[]> {
  const lines = cells.map(async (content, column): Promise<Line[]> => {
    const origin = { cell: address(column), formula, value: shown(answers[column]!) };
    if (!(content instanceof Formula)) return [];
    const { name, args } = onlyCall(content.text)!;
    return traced(
      origin,
      name,
      args.map((arg) => (arg.kind === 'literal' ? arg.value : null)),
      language,
    );
  });
  const found = (await Promise.all(lines)).flat();
  return found.length > 0 ? found : [{ cell: address(0), formula, value: shown(answers[0]!), trace: WORDS.made[language] }];
}

function shown(cell: Cell): Value {
  if (cell instanceof DateCell) return cell.serial;
  if (cell instanceof CarbonError) return cell.excelError;
  return cell instanceof PassedError ? cell.errorValue : cell;
}
