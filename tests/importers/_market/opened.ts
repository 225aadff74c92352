import { readFileSync } from 'node:fs';
import { openFile } from '../../../src/importers/_lib/open-file';
import { periodText } from '../../../src/dataset/period';
import type { Cell, OpenFile, ReadFigure, Reading } from '../../../src/importers/importer';

export function openedFixture(name: string): Promise<OpenFile> {
  return openFile({ name, bytes: new Uint8Array(readFileSync(`${__dirname}/../files/${name}`)) });
}

/** A workbook as it is opened: rows by the name of their sheet. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, name = 'book.xlsx'): OpenFile {
  return {
    name,
    text: undefined,
    sheets: Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows: rows.map((cells, at) => ({ line: at + 1, cells })) })),
  };
}

/** One line a figure: `CEEX:GDEA close 2024-03-05 71.2 "71.20" L4`, and `untraded` in the place of a price. */
export function told({ figures }: Pick<Reading, 'figures'>): string[] {
  return figures.map(
    (figure) => `${figure.symbol} ${figure.measure} ${periodText(figure.period)} ${valueOf(figure)} "${figure.printed}" ${figure.locator}`,
  );
}

function valueOf({ value, traded, currency }: ReadFigure): string {
  return [traded ? '' : 'untraded', value, currency].filter((part) => part !== undefined && part !== '').join(' ');
}

/** Place, code and what it is about: `全部 7 unknown-product SZA01`. The words have their own tests. */
export function remarked({ remarks }: Pick<Reading, 'remarks'>): string[] {
  return remarks.map(({ sheet, line, code, detail }) => {
    const { received, part, symbol } = detail as Readonly<Partial<Record<string, string>>>;
    return [sheet, line, code, received ?? part ?? symbol].filter((piece) => piece !== undefined && piece !== '').join(' ');
  });
}
