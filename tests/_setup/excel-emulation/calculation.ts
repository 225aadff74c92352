import type { At } from './cells';
import { nameOf } from './cells';
import type { Value } from './entry';
import type { Sheet } from './sheet';

/** Results of formulas; undefined for one it does not know. */
export type Calculator = (
  formula: string,
  cell: { readonly sheet: string; readonly address: string },
) => Value | readonly (readonly Value[])[] | undefined;

/** When cells are calculated; what comes out is the calculator's business. References between cells are not followed. */
export class Calculation {
  mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  calculator: Calculator = () => undefined;
  /** Whether cells that are spilled into show the formula of the first: Excel's reference does not say. */
  repeatsSpilledFormulas = false;
  /** Every cell that was asked to be calculated again, in order: `Sheet1!B4`. */
  readonly recalculated: string[] = [];

  /** Excel calculates a formula when it is entered, in manual mode too. */
  calculate(sheet: Sheet, at: At): void {
    const { formula } = sheet.cell(at);
    if (formula === undefined) return;
    const result = this.calculator(formula, { sheet: sheet.name, address: nameOf(at) });
    if (result !== undefined) sheet.putResults(at, typeof result === 'object' ? result : [[result]]);
  }

  recalculate(sheet: Sheet, at: At): void {
    this.recalculated.push(`${sheet.name}!${nameOf(at)}`);
    this.calculate(sheet, at);
  }

  /** In manual mode a dirty cell waits for F9. */
  setDirty(sheet: Sheet, at: At): void {
    if (this.mode !== 'Manual') this.recalculate(sheet, at);
  }
}
