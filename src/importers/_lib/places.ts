/** Where a figure stands: its locator says the line, its heading begins with the sheet. One form for the figures of all imports. */
import type { ReadFigure } from '../importer';
import type { Place } from './remarks';

const JOINT = ' · ';

/** The line or row, as the locators of all figures are. */
export function locatorOf(line: number): string {
  return `L${line}`;
}

/** What a reader of the original looks for: `深圳 · 收盘价`, and the title alone in a text. */
export function headingOf(sheet: string, title: string): string {
  return [sheet, title].filter(Boolean).join(JOINT);
}

/** @param sheets Names of the sheets of the file. */
export function placeOf({ locator, heading }: Pick<ReadFigure, 'locator' | 'heading'>, sheets: readonly string[]): Place {
  const sheet = sheets.find((name) => name !== '' && (heading === name || heading.startsWith(`${name}${JOINT}`)));
  return { line: Number(locator.slice(1).split('+')[0]), sheet };
}
