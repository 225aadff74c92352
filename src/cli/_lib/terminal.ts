import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../core/language';
import type { CompiledDataset } from '../../dataset/compiled';
import type { CompiledRecords } from '../../dataset/compiled-records';
import { openDataset } from '../../dataset/store';
import { setContext, setRecords } from '../../functions/_lib/context';
import type { FunctionEntry } from '../../functions/_lib/entry';
import { registerCarbonFunctions } from '../../workbench/carbon-functions';
import { GENERATED } from './project';

/** One formula's answer as it is printed, a JSON object a line. */
export type Answer =
  { readonly formula: string; readonly value: unknown } | { readonly formula: string; readonly error: string; readonly message: string };

interface EvaluatedCell {
  readonly value: string | number | boolean | null;
  readonly message?: string;
}

/**
 * Opens the spreadsheet without a screen.
 * @returns Evaluates a formula; other functions than CARBON's are those the spreadsheet knows.
 */
export function openTerminal(language: Language): (formula: string) => Answer {
  // The library logs every plugin it loads.
  console.debug = () => undefined;
  const { Model, registries } = require('@odoo/o-spreadsheet') as typeof import('@odoo/o-spreadsheet');
  const { FUNCTIONS } = require(join(GENERATED, 'functions')) as { FUNCTIONS: Parameters<typeof registerCarbonFunctions>[1] };

  setContext({ dataset: openDataset(readGenerated<CompiledDataset>('dataset.json')), language });
  setRecords(readGenerated<CompiledRecords>('records.json'));
  registerCarbonFunctions(registries, FUNCTIONS, readGenerated<{ functions: FunctionEntry[] }>('catalogue.json').functions, () => language);
  const model = new Model();
  const sheet = model.getters.getActiveSheetId();
  return (formula) => toAnswer(formula, model.getters.evaluateFormulaResult(sheet, formula), registries.errorTypes);
}

function readGenerated<T>(name: string): T {
  return JSON.parse(readFileSync(join(GENERATED, name), 'utf8')) as T;
}

/** A spill arrives in columns and is printed in rows. */
function toAnswer(formula: string, result: EvaluatedCell | EvaluatedCell[][], errorTypes: ReadonlySet<unknown>): Answer {
  if (!Array.isArray(result)) {
    const cell = printedCell(result, errorTypes);
    return typeof cell === 'object' && cell !== null ? { formula, ...cell } : { formula, value: cell };
  }
  const [first = []] = result;
  return { formula, value: first.map((_, row) => result.map((column) => printedCell(column[row]!, errorTypes))) };
}

type PrintedCell = string | number | boolean | null | { readonly error: string; readonly message: string };

function printedCell({ value, message = '' }: EvaluatedCell, errorTypes: ReadonlySet<unknown>): PrintedCell {
  return errorTypes.has(value) ? { error: String(value), message } : value;
}
