import { contains, formatArea, overlap, parseArea, quoteSheet, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../address';
import { cellsOf, type At } from '../cells';
import { HostObject, type Kind, type World } from '../kind';
import { accessDenied, invalidArgument, itemNotFound, NotEmulated } from '../refusals';
import type { Sheet, Value } from '../sheet';
import { deleteUp, insertDown } from '../shift';
import type { Workbook } from '../workbook';

export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

export const addressOf = ({ sheet, area }: RangeTarget) => `${quoteSheet(sheet.name)}!${formatArea(area)}`;

/** A range as an argument: itself, or its address with or without a sheet. */
export function rangeArgument(argument: unknown, workbook: Workbook, sheet?: Sheet): RangeTarget {
  if (argument instanceof HostObject) return argument.target as RangeTarget;
  const [, name, address] = /^(?:(.*)!)?([^!]+)$/.exec(String(argument))!;
  return {
    sheet: name === undefined ? (sheet ?? workbook.selection.sheet) : workbook.sheet(name.replace(/^'|'$/g, '').replaceAll("''", "'")),
    area: parseArea(address!),
  };
}

export const rangeKind: Kind<RangeTarget> = {
  name: 'Range',
  properties: {
    address: { read: addressOf },
    rowIndex: { read: ({ area }) => area.row },
    columnIndex: { read: ({ area }) => area.column },
    rowCount: { read: ({ area }) => area.rows },
    columnCount: { read: ({ area }) => area.columns },
    formulas: {
      read: ({ sheet, area }) => matrix(area, (at) => sheet.formulaOf(at)),
      write: ({ sheet, area }, contents) => sheet.writeAll(area, contents),
    },
    formulasR1C1: {
      since: '1.2',
      read: ({ sheet, area }) => matrix(area, (at) => sheet.formulaR1C1Of(at)),
      write: ({ sheet, area }, contents) => sheet.writeAllR1C1(area, contents),
    },
    values: {
      read: ({ sheet, area }) => matrix(area, (at) => sheet.valueOf(at)),
      write: ({ sheet, area }, contents) => sheet.writeAll(area, contents),
    },
    text: { read: ({ sheet, area }) => matrix(area, (at) => sheet.textOf(at)) },
    numberFormat: {
      read: ({ sheet, area }) => matrix(area, (at) => sheet.numberFormatOf(at)),
      write: ({ sheet, area }, format) => {
        if (typeof format !== 'string') throw new NotEmulated('number formats other than one for all cells');
        sheet.setFormat(area, { numberFormat: format });
      },
    },
  },
  links: {
    worksheet: { to: ({ sheet }) => new HostObject('Worksheet', sheet) },
    format: { to: (target) => new HostObject('RangeFormat', target) },
  },
  methods: {
    getCell: { call: (target, [row, column]) => part(target, { row: Number(row), column: Number(column), rows: 1, columns: 1 }) },
    getRow: { call: (target, [row]) => part(target, { row: Number(row), column: 0, rows: 1, columns: target.area.columns }) },
    getColumn: { call: (target, [column]) => part(target, { row: 0, column: Number(column), rows: target.area.rows, columns: 1 }) },
    getBoundingRect: { call: ({ sheet, area }, [other], { workbook }) => range(sheet, around(area, rangeArgument(other, workbook, sheet).area)) },
    // The client sends it by itself before it writes more than 1,500 cells, which it does in blocks of as many.
    _ValidateArraySize: {
      since: '1.3',
      call: ({ area }, [rows, columns]) => {
        if (rows !== area.rows || columns !== area.columns) throw invalidArgument();
      },
    },
    getOffsetRange: {
      call: ({ sheet, area }, [rows, columns]) => range(sheet, { ...area, row: area.row + Number(rows), column: area.column + Number(columns) }),
    },
    getAbsoluteResizedRange: {
      since: '1.7',
      call: ({ sheet, area }, [rows, columns]) => range(sheet, { ...area, rows: Number(rows), columns: Number(columns) }),
    },
    getUsedRangeOrNullObject: {
      since: '1.4',
      call: ({ sheet, area }, [valuesOnly]) => rangeOrNull(sheet, sheet.usedIn(area, Boolean(valuesOnly))),
    },
    getSpecialCellsOrNullObject: { since: '1.9', call: specialCells },
    getSpillParentOrNullObject: { since: '1.12', call: (target) => rangeOrNull(target.sheet, spillParent(target)) },
    getSpillingToRangeOrNullObject: {
      since: '1.12',
      call: ({ sheet, area }) => {
        if (area.rows * area.columns > 1) throw invalidArgument();
        return rangeOrNull(sheet, sheet.spillOf(area));
      },
    },
    getMergedAreasOrNullObject: {
      since: '1.13',
      call: ({ sheet, area }) => {
        const areas = sheet.merged.filter((merged) => overlap(merged, area));
        return areas.length > 0 ? new HostObject('RangeAreas', { sheet, areas }) : null;
      },
    },
    getTables: {
      since: '1.9',
      call: (target, [fullyContained]) => {
        if (fullyContained) throw new NotEmulated('Range.getTables with fullyContained');
        return new HostObject('TableScopedCollection', target);
      },
    },
    clear: { call: ({ sheet, area }, [applyTo]) => sheet.clear(area, (applyTo ?? 'All') as 'All') },
    insert: { call: (target, [direction], world) => moveCells(target, direction, 'Down', world) },
    delete: { call: (target, [direction], world) => moveCells(target, direction, 'Up', world) },
    calculate: { since: '1.6', call: ({ sheet, area }) => cellsOf(area).forEach((at) => sheet.calculation.recalculate(sheet, at)) },
    setDirty: { since: '1.9', call: ({ sheet, area }) => cellsOf(area).forEach((at) => sheet.calculation.setDirty(sheet, at)) },
    select: {
      call: (target, _, world) => {
        world.workbook.select(addressOf(target));
        world.announceSelection();
      },
    },
  },
};

export function areaWithinSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  const isWithin = row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
  if (!isWithin) throw invalidArgument();
  return area;
}

const range = (sheet: Sheet, area: Area): HostObject => new HostObject('Range', { sheet, area: areaWithinSheet(area) });
const rangeOrNull = (sheet: Sheet, area: Area | undefined): HostObject | null => (area ? new HostObject('Range', { sheet, area }) : null);

/** @param inner Counted from the range's first cell. */
function part({ sheet, area }: RangeTarget, inner: Area): HostObject {
  const found = { ...inner, row: area.row + inner.row, column: area.column + inner.column };
  if (!contains(area, found)) throw new NotEmulated('cells of a range outside of it');
  return range(sheet, found);
}

function around(one: Area, other: Area): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const [end, right] = [Math.max(one.row + one.rows, other.row + other.rows), Math.max(one.column + one.columns, other.column + other.columns)];
  return { row, column, rows: end - row, columns: right - column };
}

function matrix<Read>(area: Area, read: (at: At) => Read): Read[][] {
  const cells = cellsOf(area);
  return Array.from({ length: area.rows }, (_, row) => cells.slice(row * area.columns, (row + 1) * area.columns).map(read));
}

function spillParent({ sheet, area }: RangeTarget): Area | undefined {
  if (area.rows * area.columns > 1) return undefined;
  const { anchor } = sheet.cell(area);
  if (anchor !== undefined) return parseArea(anchor);
  return sheet.spillOf(area) && area;
}

/** As the areas of blocks of one column each: Excel says nothing of how it cuts them. */
function specialCells({ sheet, area }: RangeTarget, [type]: readonly unknown[]): HostObject | null {
  if (type !== 'Formulas') throw new NotEmulated(`special cells of the type ${String(type)}`);
  // Taken from the object model Excel offers to macros.
  if (sheet.isProtected) throw accessDenied();
  const areas: Area[] = [];
  const cells = sheet.cells.all().filter(([at]) => contains(area, at) && isFormula(sheet, at));
  cells.sort(([one], [other]) => one.column - other.column || one.row - other.row);
  for (const [{ row, column }] of cells) {
    const last = areas.at(-1);
    if (last?.column === column && last.row + last.rows === row) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas.length > 0 ? new HostObject('RangeAreas', { sheet, areas }) : null;
}

function isFormula(sheet: Sheet, at: At): boolean {
  const { formula, anchor } = sheet.cell(at);
  return formula !== undefined || (anchor !== undefined && sheet.calculation.repeatsSpilledFormulas);
}

function moveCells({ sheet, area }: RangeTarget, direction: unknown, known: 'Down' | 'Up', { workbook }: World): HostObject | null {
  if (direction !== known) throw new NotEmulated(`cells that move ${String(direction)}`);
  if (sheet.isProtected) throw accessDenied();
  if (known === 'Down') insertDown(workbook, sheet, area);
  else deleteUp(workbook, sheet, area);
  return known === 'Down' ? range(sheet, area) : null;
}

/** The one value of all cells; null, as Excel answers, where they differ. */
export function common<Read>(cells: readonly At[], read: (at: At) => Read): Read | null {
  const values = new Set(cells.map(read));
  return values.size === 1 ? [...values][0]! : null;
}

export function requireItem<Item>(item: Item | undefined): Item {
  if (item === undefined) throw itemNotFound();
  return item;
}

export type { Value };
