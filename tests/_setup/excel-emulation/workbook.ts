import { parseReference, type Area } from './address';
import { invalidSelection, itemNotFound } from './refusals';
import { Sheet } from './sheet';

export interface SelectedCells {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** The workbook behind the emulation, with what a user does to it. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  /** A chart or a shape is selected while there are no cells here. */
  private selected: SelectedCells | undefined;

  constructor(...names: string[]) {
    for (const name of names) this.addSheet(name);
    this.select('A1');
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(`{00000000-0001-0000-${String(this.sheets.length).padStart(4, '0')}-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By name or id, as Excel finds it. */
  sheet(key: string): Sheet {
    const found = this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    if (!found) throw itemNotFound();
    return found;
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

  snapshot(): object {
    return this.sheets.map((sheet) => sheet.snapshot());
  }
}
