/** A sheet in the spreadsheet's own file format, written cell by cell. */
import type { WorkbookData } from '../spreadsheet';

export type SheetData = WorkbookData['sheets'][number];

const INK = '#1F2A28';
const QUIET = '#7A8784';

/** Styles and formats of the starter workbook, by the numbers its cells name them with. */
export const STYLES = {
  title: { bold: true, fontSize: 16, textColor: '#0F6B5C' },
  note: { textColor: '#52615E' },
  section: { bold: true, fontSize: 11, textColor: '#0F6B5C' },
  head: { bold: true, fillColor: '#E3F0ED', textColor: INK },
  figureHead: { bold: true, fillColor: '#E3F0ED', textColor: INK, align: 'right' },
  input: { fillColor: '#FFF3B0', align: 'left' },
  middle: { verticalAlign: 'middle' },
  wrapped: { verticalAlign: 'middle', wrapping: 'wrap' },
  figure: { verticalAlign: 'middle', align: 'right', textColor: QUIET },
  chartHead: { textColor: QUIET, align: 'right' },
} as const;

export const FORMATS = { price: '#,##0.00', tonnes: '#,##0', date: 'yyyy-mm-dd' } as const;

/** Its order is what the workbook's table of styles or formats is numbered by. */
export function numbered<Entry>(table: Readonly<Record<string, Entry>>): Record<number, Entry> {
  return Object.fromEntries(Object.values(table).map((entry, at) => [at + 1, entry]));
}

const styleNumber = (name: keyof typeof STYLES) => Object.keys(STYLES).indexOf(name) + 1;
const formatNumber = (name: keyof typeof FORMATS) => Object.keys(FORMATS).indexOf(name) + 1;

export class Sheet {
  private readonly cells: Record<string, string> = {};
  private readonly styles: Record<string, number> = {};
  private readonly formats: Record<string, number> = {};
  private readonly rules: SheetData['conditionalFormats'] = [];
  private readonly charts: SheetData['figures'] = [];
  private readonly heights: Record<number, { size: number }> = {};
  private widths: readonly number[] = [];

  constructor(
    private readonly id: string,
    private readonly name: string,
  ) {}

  put(cell: string, content: string, style?: keyof typeof STYLES): this {
    this.cells[cell] = content;
    return style ? this.style(cell, style) : this;
  }

  style(zone: string, name: keyof typeof STYLES): this {
    this.styles[zone] = styleNumber(name);
    return this;
  }

  format(zone: string, name: keyof typeof FORMATS): this {
    this.formats[zone] = formatNumber(name);
    return this;
  }

  /** Greys what a formula finds: what was not traded, what is no figure. */
  quietWhere(zone: string, formula: string): this {
    return this.colourWhere(zone, formula, '#98A5A2');
  }

  /** Errors take no colour from a rule, so that figures are grey in these cells and become dark where they are numbers. */
  figures(zone: string, firstCell: string, format: keyof typeof FORMATS): this {
    return this.style(zone, 'figure').format(zone, format).colourWhere(zone, `=ISNUMBER(${firstCell})`, INK);
  }

  private colourWhere(zone: string, formula: string, textColor: string): this {
    this.rules.push({
      id: `${this.id}-${this.rules.length}`,
      ranges: [zone],
      rule: { type: 'CellIsRule', operator: 'customFormula', values: [formula], style: { textColor } },
    });
    return this;
  }

  columnWidths(...widths: readonly number[]): this {
    this.widths = widths;
    return this;
  }

  rowHeight(row: number, size: number): this {
    this.heights[row - 1] = { size };
    return this;
  }

  chart(chart: SheetData['figures'][number]): this {
    this.charts.push(chart);
    return this;
  }

  data(empty: SheetData): SheetData {
    return {
      ...empty,
      id: this.id,
      name: this.name,
      colNumber: 52,
      rowNumber: 200,
      cells: this.cells,
      styles: this.styles,
      formats: this.formats,
      conditionalFormats: this.rules,
      figures: this.charts,
      rows: this.heights,
      cols: Object.fromEntries(this.widths.map((size, column) => [column, { size }])),
      areGridLinesVisible: true,
    };
  }
}
