/** `window.workbench`: cells read and written by a script, as a person would. */
import { registries, type Model } from '@odoo/o-spreadsheet';

export interface CellError {
  readonly error: string;
  readonly message: string;
}

export interface Workbench {
  /** The value of a cell, null where it is empty; dates are serial numbers. `a1` is `B4`, `Sheet!B4` or `'My sheet'!B4`. */
  read(a1: string): Promise<string | number | boolean | null | CellError>;
  /** Types text into a cell: a formula begins with `=`; empty text clears it. */
  write(a1: string, text: string): Promise<void>;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

/** @param model Asked for each time: the workbook is opened anew when the language changes. */
export function scriptAccess(model: () => Model): Workbench {
  return {
    // Every refusal must arrive as a rejection, never as an exception.
    // eslint-disable-next-line @typescript-eslint/require-await
    async read(a1) {
      const { getters } = model();
      const { value, message } = getters.getEvaluatedCell(locate(model(), a1));
      return registries.errorTypes.has(String(value)) ? { error: String(value), message: String(message ?? '') } : value;
    },

    // eslint-disable-next-line @typescript-eslint/require-await
    async write(a1, text) {
      if (typeof text !== 'string') throw new Error(`write("${a1}", …) takes text; numbers and formulas are written as they are typed.`);
      const result = model().dispatch('UPDATE_CELL', { ...locate(model(), a1), content: text });
      if (!result.isSuccessful) throw new Error(`The cell ${a1} cannot be written: ${result.reasons.join(', ')}.`);
    },
  };
}

const ADDRESS = /^(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!)?\$?(?<column>[a-z]{1,3})\$?(?<row>[1-9]\d{0,6})$/i;

function locate({ getters }: Model, a1: string) {
  const parts = ADDRESS.exec(String(a1).trim())?.groups;
  if (!parts) throw new Error(`"${a1}" is not the address of a cell. Write B4, Sheet!B4 or 'My sheet'!B4.`);

  const name = parts.quoted?.replaceAll("''", "'") ?? parts.plain;
  const sheetId = name === undefined ? getters.getActiveSheetId() : getters.getSheetIdByName(name);
  if (!sheetId)
    throw new Error(
      `There is no sheet "${name}". Sheets: ${getters
        .getSheetIds()
        .map((id) => getters.getSheetName(id))
        .join(', ')}.`,
    );

  const position = { sheetId, col: columnNumber(parts.column!) - 1, row: Number(parts.row) - 1 };
  const columns = getters.getNumberCols(sheetId);
  const rows = getters.getNumberRows(sheetId);
  if (position.col >= columns || position.row >= rows) throw new Error(`${a1} is outside the sheet, which has ${columns} columns and ${rows} rows.`);
  return position;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
