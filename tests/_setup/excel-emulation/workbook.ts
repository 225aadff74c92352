import { formatArea, parseReference, quoteSheet, type Area } from './address';
import { Calculation } from './calculation';
import { accessDenied, invalidArgument, invalidSelection, itemNotFound } from './refusals';
import { Sheet } from './sheet';
import type { Table } from './table';

export interface SelectedCells {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** A name of the workbook; it moves with its cells and has none any more once they are gone. */
export interface Name {
  readonly name: string;
  visible: boolean;
  sheet: Sheet | undefined;
  area: Area | undefined;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** The workbook behind the emulation. What a user does to it is in user.ts. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  names: Name[] = [];
  xmlParts: XmlPart[] = [];
  readonly calculation = new Calculation();
  /** As the machine writes numbers. */
  decimalSeparator = '.';
  /** Whether sheets can be neither added nor deleted. */
  isStructureProtected = false;
  /** How often the screen was asked to stand still. */
  screenSuspensions = 0;
  /** A chart or a shape is selected while there are no cells here. */
  private selected: SelectedCells | undefined;
  private lastSheet = 0;
  private lastPart = 0;

  constructor(...names: string[]) {
    for (const name of names) this.addSheet(name);
    this.select('A1');
  }

  addSheet(name: string): Sheet {
    if (this.isStructureProtected) throw accessDenied();
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || this.findSheet(name)) throw invalidArgument();
    const sheet = new Sheet(`{00000000-0001-0000-${String(this.lastSheet++).padStart(4, '0')}-000000000000}`, name, this.calculation);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Names of its cells stay and refer to nothing; the sheet before it comes to the front. */
  deleteSheet(sheet: Sheet): void {
    if (this.isStructureProtected) throw accessDenied();
    if (this.sheets.length === 1) throw invalidArgument();
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    for (const name of this.names) if (name.sheet === sheet) Object.assign(name, { sheet: undefined, area: undefined });
    if (this.selected?.sheet === sheet)
      this.selected = { sheet: this.sheets[Math.max(0, index - 1)]!, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  }

  /** By name or id, as Excel finds it. */
  sheet(key: string): Sheet {
    return this.findSheet(key) ?? raise();
  }

  findSheet(key: string): Sheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  get tables(): Table[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  table(key: string): Table {
    return this.tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? raise();
  }

  /** A table's name is taken by names too. */
  requireFreeName(name: string): void {
    const isTaken = [...this.tables, ...this.names].some((other) => other.name.toLowerCase() === name.toLowerCase());
    if (isTaken || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) throw invalidArgument();
  }

  addName(name: string, sheet: Sheet, area: Area): Name {
    this.requireFreeName(name);
    const added: Name = { name, visible: true, sheet, area };
    this.names.push(added);
    return added;
  }

  addXmlPart(xml: string): XmlPart {
    const part = { id: `{part-${++this.lastPart}}`, xml };
    this.xmlParts.push(part);
    return part;
  }

  select(reference: string): void {
    const parts = parseReference(reference);
    const name = parts[0]?.sheet;
    const sheet = name === undefined ? (this.selected?.sheet ?? this.sheets[0]!) : this.sheet(name);
    this.selected = { sheet, areas: parts.map(({ area }) => area) };
  }

  selectShape(): void {
    this.selected = undefined;
  }

  get selection(): SelectedCells {
    if (!this.selected) throw invalidSelection();
    return this.selected;
  }

  /** A sheet comes to the front with its first cell selected. */
  activate(sheet: Sheet): void {
    if (this.selected?.sheet !== sheet) this.selected = { sheet, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  }

  /** Everything a change could have touched. */
  snapshot(): object {
    return {
      sheets: this.sheets.map((sheet) => sheet.snapshot()),
      names: this.names.map((name) => ({ name: name.name, visible: name.visible, formula: formulaOf(name) })),
      xmlParts: this.xmlParts.map(({ xml }) => xml),
      calculation: this.calculation.mode,
      selection: this.selected && { sheet: this.selected.sheet.name, areas: this.selected.areas.map(formatArea) },
    };
  }
}

/** `=Sheet1!$A$1:$B$2`. */
export function formulaOf({ sheet, area }: Name): string {
  if (!sheet || !area) return '=#REF!';
  return `=${quoteSheet(sheet.name)}!${formatArea(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

function raise(): never {
  throw itemNotFound();
}
