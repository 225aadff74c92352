/** The functions in Excel: the only place that speaks to Excel's custom functions runtime. */
import { CarbonError, carbonError } from '../../core/errors';
import type { Language } from '../../core/language';
import { DateCell, PassedError, type Cell, type Cells } from './cells';
import { RecordsOnTheirWay } from './context';

type Implementation = (...values: never[]) => Cells;

/** What of the host decides how a cell is handed over; asked for each call, since Excel tells only once it is ready. */
export interface ExcelRuntime {
  readonly language: () => Language;
  /** CustomFunctionsRuntime 1.4: a number can carry its format, and errors of newer kinds can be handed over. */
  readonly canReturnDataTypes: () => boolean;
}

/** Hands every function to Excel under its id in functions.json. */
export function registerInExcel(implementations: Readonly<Record<string, Implementation>>, runtime: ExcelRuntime): void {
  for (const [id, implementation] of Object.entries(implementations)) {
    const ask = (values: unknown[]): Cells => (implementation as (...values: unknown[]) => Cells)(...values);
    const hand = (cells: Cells): unknown[][] => cells.map((row) => row.map((cell) => toExcel(cell, runtime)));
    CustomFunctions.associate(id, (...values: unknown[]) => {
      const cells = whenThere(() => ask(values));
      return cells instanceof Promise ? cells.then(hand) : hand(cells);
    });
  }
}

/** At once where everything is there, which is nearly always; else when the records have arrived, or could not be loaded. */
function whenThere(ask: () => Cells): Cells | Promise<Cells> {
  try {
    return ask();
  } catch (thrown) {
    if (!(thrown instanceof RecordsOnTheirWay)) throw thrown;
    return thrown.arrival.then(
      () => whenThere(ask),
      () => [[carbonError('not-loaded', {})]],
    );
  }
}

function toExcel(cell: Cell, { language, canReturnDataTypes }: ExcelRuntime): unknown {
  if (cell instanceof DateCell)
    return canReturnDataTypes() ? { type: 'FormattedNumber', basicValue: cell.serial, numberFormat: 'yyyy-mm-dd' } : cell.serial;
  if (cell instanceof CarbonError) {
    const code = cell.excelError === '#N/A' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
    return new CustomFunctions.Error(code, cell.text(language()));
  }
  if (cell instanceof PassedError) return passedOn(cell.errorValue, canReturnDataTypes());
  return cell;
}

/** Kinds the runtime has no code for: Excel takes them as data types only. */
const NEWER_ERRORS: Readonly<Record<string, string>> = {
  '#BLOCKED!': 'Blocked',
  '#BUSY!': 'Busy',
  '#CALC!': 'Calc',
  '#CONNECT!': 'Connect',
  '#EXTERNAL!': 'External',
  '#FIELD!': 'Field',
  '#GETTING_DATA': 'GettingData',
  '#SPILL!': 'Spill',
};

/** An error goes out as the one that came in; where Excel cannot take that back, as #VALUE! that names it. */
function passedOn(errorValue: string, canReturnDataTypes: boolean): unknown {
  const codes: readonly string[] = Object.values(CustomFunctions.ErrorCode);
  if (codes.includes(errorValue)) return new CustomFunctions.Error(errorValue as CustomFunctions.ErrorCode);
  const errorType = NEWER_ERRORS[errorValue];
  if (errorType !== undefined && canReturnDataTypes) return { type: 'Error', basicType: 'Error', basicValue: errorValue, errorType };
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, errorValue);
}
