/** The workbook as an Excel file of values: the library writes its parts, here they are put right and packed. */
import type { Model } from '@odoo/o-spreadsheet';
import { strToU8, zipSync } from 'fflate';
import { columnIndex } from '../../host/area';
import { valueOf } from '../host/cells';
import type { Position } from '../host/places';

export async function excelFile(model: Model): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = await model.exportXLSX();
  const parts = files.flatMap((file) => ('content' in file ? [[file.path, strToU8(putRight(model, file.path, file.content))] as const] : []));
  return zipSync(Object.fromEntries(parts));
}

function putRight(model: Model, path: string, content: string): string {
  const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1];
  const sheetId = number === undefined ? undefined : model.getters.getSheetIds()[Number(number)];
  return sheetId === undefined ? content : withTrueValues(model, sheetId, content);
}

/**
 * The library writes errors as texts, a text with the apostrophe that keeps it one, and texts such as 007 as numbers. Headers of
 * tables stay as they are: they must equal the names the table's own part gives its columns.
 */
function withTrueValues(model: Model, sheetId: string, content: string): string {
  const { getters } = model;
  const sheet = new DOMParser().parseFromString(content, 'application/xml');
  for (const cell of sheet.getElementsByTagName('c')) {
    const position = positionOf(sheetId, cell.getAttribute('r')!);
    const isFormula = cell.getElementsByTagName('f').length > 0;
    if (isFormula || cell.getElementsByTagName('v').length === 0 || isHeader(model, position) || isLink(model, position)) continue;
    const value = valueOf(getters, position);
    if (typeof value === 'string') writeText(cell, value, isError(model, position));
  }
  return new XMLSerializer().serializeToString(sheet);
}

/** An error somebody wrote as a text is a text. */
function isError({ getters }: Model, position: Position): boolean {
  const cell = getters.getCell(position);
  const isText = cell !== undefined && !cell.isFormula && cell.content.startsWith("'");
  return !isText && String(getters.getEvaluatedCell(position).type) === 'error';
}

function writeText(cell: Element, value: string, isError: boolean): void {
  const { ownerDocument, namespaceURI } = cell;
  const create = (name: string, content: string | Element) => {
    const element = ownerDocument.createElementNS(namespaceURI, name);
    element.append(content);
    return element;
  };
  if (isError) {
    cell.setAttribute('t', 'e');
    cell.replaceChildren(create('v', ERRORS_OF_EXCEL.has(value) ? value : '#VALUE!'));
    return;
  }
  const text = create('t', value.replace(NOT_IN_XML, ''));
  text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  cell.setAttribute('t', 'inlineStr');
  cell.replaceChildren(create('is', text));
}

/** Signs no XML may hold, however they are written. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}/gu;

/** Those every Excel reads from a file. */
const ERRORS_OF_EXCEL: ReadonlySet<string> = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

function positionOf(sheetId: string, address: string): Position {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return { sheetId, col: columnIndex(letters!), row: Number(row) - 1 };
}

function isHeader({ getters }: Model, position: Position): boolean {
  return getters.getTable(position)?.range.zone.top === position.row;
}

/** Shown by its label, which is what the library writes. */
function isLink({ getters }: Model, position: Position): boolean {
  return getters.getEvaluatedCell(position).link !== undefined;
}
