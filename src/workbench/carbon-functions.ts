/** The CARBON functions in the spreadsheet of the workbench and the terminal: the same code that Excel calls. */
import type { Bilingual, Language } from '../core/language';
import { CarbonError, carbonError } from '../core/errors';
import { DateCell, PassedError, type Cell, type Cells } from '../functions/_lib/cells';
import type { FunctionEntry, ParameterEntry } from '../functions/_lib/entry';

/** What of the spreadsheet library we need; it is loaded as a file of its own. */
export interface SpreadsheetRegistries {
  readonly errorTypes: Set<string>;
  readonly functionRegistry: { replace(name: string, description: object): unknown };
}

interface SpreadsheetCell {
  readonly value: string | number | boolean | null;
  readonly message?: string;
  readonly format?: string;
}

type Argument = SpreadsheetCell | readonly (readonly SpreadsheetCell[])[] | undefined;
type Implementation = (...values: any[]) => any[][];

/** For an error that came in without words of its own, as from NA(). */
const PASSED_ON: Bilingual = { zh: '错误值来自公式引用的单元格。', en: 'The error comes from a cell the formula refers to.' };
const CATEGORY: Bilingual = { zh: 'CARBON 碳市场', en: 'CARBON' };

/**
 * Registers every function with its argument help.
 * @param implementations By name after the dot, as generated.
 * @param language Language of the help and of error messages; asked again for each message.
 */
export function registerCarbonFunctions(
  { errorTypes, functionRegistry }: SpreadsheetRegistries,
  implementations: Readonly<Record<string, Implementation>>,
  catalogue: readonly FunctionEntry[],
  language: () => Language,
): void {
  errorTypes.add('#VALUE!');
  for (const { id, description, parameters } of catalogue) {
    functionRegistry.replace(`CARBON.${id}`, {
      description: description[language()],
      category: CATEGORY[language()],
      isExported: false,
      args: parameters.flatMap((parameter) => argumentHelp(parameter, language())),
      compute: (...values: Argument[]) => toSpreadsheet(call(implementations[id]!, parameters, values, errorTypes), language()),
    });
  }
}

/** The library cannot mix optional and repeated arguments: a repeated one stands there this many times, optional each time. */
const MOST_REPEATED = 16;

function argumentHelp({ name, description, isOptional, isRange, isRepeating }: ParameterEntry, language: Language) {
  // Not typed RANGE: the engine would build a matrix for every single cell, and ten thousand prices would take twice as long.
  const help = { description: description[language], type: ['ANY'], acceptMatrix: isRange, acceptErrors: true };
  if (!isRepeating) return [{ ...help, name, optional: isOptional }];
  return Array.from({ length: MOST_REPEATED }, (_, at) => ({ ...help, name: `${name}${at + 1}`, optional: true }));
}

/** The library turns an exception into an error without a message: none may leave. */
function call(
  implementation: Implementation,
  parameters: readonly ParameterEntry[],
  values: readonly Argument[],
  errorTypes: ReadonlySet<unknown>,
): Cells {
  try {
    const repeatingFrom = parameters.findIndex(({ isRepeating }) => isRepeating);
    const plain = values.map((value) => fromSpreadsheet(value, errorTypes));
    if (repeatingFrom < 0) return implementation(...plain) as Cells;
    const single = Array.from({ length: repeatingFrom }, (_, at) => plain[at] ?? null);
    return implementation(...single, plain.slice(repeatingFrom)) as Cells;
  } catch (thrown) {
    console.error('CARBON: internal error', thrown);
    return [[carbonError('internal', {})]];
  }
}

/** As Excel hands arguments over: rows of cells for a range, null for an omitted one, 0 for an empty cell, an object for an error. */
function fromSpreadsheet(argument: Argument, errorTypes: ReadonlySet<unknown>): unknown {
  if (argument === undefined || argument === null) return null;
  const cellValue = ({ value, message }: SpreadsheetCell): unknown => {
    if (value === null) return 0;
    return errorTypes.has(value) ? { type: 'Error', basicValue: value, message } : value;
  };
  if (!isColumns(argument)) return cellValue(argument);
  const [first = []] = argument;
  return first.map((_, row) => argument.map((column) => cellValue(column[row]!)));
}

function isColumns(argument: NonNullable<Argument>): argument is readonly (readonly SpreadsheetCell[])[] {
  return Array.isArray(argument);
}

/** One cell, or columns of cells. */
function toSpreadsheet(cells: Cells, language: Language): SpreadsheetCell | SpreadsheetCell[][] {
  const [first = []] = cells;
  if (cells.length === 1 && first.length === 1) return spreadsheetCell(first[0]!, language);
  return first.map((_, column) => cells.map((row) => spreadsheetCell(row[column]!, language)));
}

function spreadsheetCell(cell: Cell, language: Language): SpreadsheetCell {
  if (cell instanceof DateCell) return { value: cell.serial, format: 'yyyy-mm-dd' };
  if (cell instanceof CarbonError) return { value: cell.excelError, message: cell.text(language) };
  if (cell instanceof PassedError) return { value: cell.errorValue, message: cell.message || PASSED_ON[language] };
  return { value: cell };
}
