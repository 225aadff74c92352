/** Results of formulas for the emulated Excel, which calculates nothing itself: the workbench's spreadsheet does it for both. */
import { FUNCTIONS } from '../../generated/functions';
import { registerCarbonFunctions } from '../../src/workbench/carbon-functions';
import { catalogue } from '../_setup/bundled';
import type { Calculator } from '../_setup/excel-emulation/calculation';
import type { Value } from '../_setup/excel-emulation/entry';
import { newModel } from '../workbench/spreadsheet-under-test';

const { registries } = require('@odoo/o-spreadsheet') as typeof import('@odoo/o-spreadsheet');

export function useCarbonFunctions(): void {
  registerCarbonFunctions(registries, FUNCTIONS, catalogue(), () => 'en');
}

/** @param valueOf What a cell of the emulated workbook holds, for references to it. */
export function calculatorOn(valueOf: (sheet: string, cell: string) => Value): Calculator {
  useCarbonFunctions();
  const { getters } = newModel();
  return (formula, { sheet }) => {
    const withValues = formula.replace(/"(?:[^"]|"")*"|(?<![\w.!])\$?[A-Z]{1,2}\$?\d+(?![\w(])/g, (part) => {
      if (part.startsWith('"')) return part;
      const value = valueOf(sheet, part.replaceAll('$', ''));
      return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
    });
    const result = getters.evaluateFormulaResult(getters.getActiveSheetId(), withValues);
    if (!Array.isArray(result)) return shown(result.value);
    return result[0]!.map((_, row) => result.map((column) => shown(column[row]!.value)));
  };
}

function shown(value: Value | null): Value {
  return value === '#BAD_EXPR' ? '#NAME?' : (value ?? '');
}
