/** One cell of the spreadsheet in the words of the product, and back. */
import { helpers, type Model } from '@odoo/o-spreadsheet';
import { Formula, type Content } from '../../host/change';
import type { Movable, Value } from '../../host/host';
import type { Position } from './places';
import { inAnyRow, inRow } from './relative-formula';

type Getters = Model['getters'];
type Cell = NonNullable<ReturnType<Getters['getCell']>>;

/** Formula or constant as it is written in the sheet; '' for none, also inside a spill. */
export function formulaOf(getters: Getters, position: Position): Value {
  const cell = getters.getCell(position);
  if (!cell) return '';
  if (cell.isFormula) return cell.compiledFormula.toFormulaString(getters);
  const constant = constantOf(getters, position, cell);
  // A text is never taken for a formula.
  return typeof constant === 'string' && constant.startsWith('=') ? `'${constant}` : constant;
}

export function movableOf(getters: Getters, position: Position): Movable {
  const cell = getters.getCell(position);
  if (!cell) return '';
  if (cell.isFormula) return inAnyRow(cell.compiledFormula.toFormulaString(getters), position.row);
  const constant = constantOf(getters, position, cell);
  return typeof constant === 'string' && /^[=']/.test(constant) ? `'${constant}` : constant;
}

export function valueOf(getters: Getters, position: Position): Value {
  const cell = getters.getCell(position);
  if (cell && !cell.isFormula && cell.content !== '') return constantOf(getters, position, cell);
  const { value } = getters.getEvaluatedCell(position);
  return value === null ? '' : asInExcel(value);
}

/** What Excel calls a formula nobody can read. */
const asInExcel = (value: Value): Value => (value === UNREADABLE ? '#NAME?' : value);

const UNREADABLE: string = '#BAD_EXPR';

/** A text that looks like a link shows as its label, and an apostrophe keeps a text a text: neither belongs to it. */
function constantOf(getters: Getters, position: Position, cell: Extract<Cell, { isFormula: false }>): Value {
  const { value } = getters.getEvaluatedCell(position);
  if (typeof value !== 'string') return value ?? '';
  return cell.content.startsWith("'") && value !== cell.content ? cell.content.slice(1) : withoutKept(cell.content);
}

/** In a cell formatted as text the library shows the apostrophe that we need to keep a formula from being one. */
const withoutKept = (content: string) => (content.startsWith("'=") ? content.slice(1) : content);

/** As if typed: what a content is to the spreadsheet. */
export function typed(getters: Getters, content: Content, position: Position): string {
  if (content instanceof Formula) return content.text;
  if (content === undefined) return '';
  return typeof content === 'string' ? typedText(getters, content, position) : String(content).toUpperCase();
}

export function typedMovable(getters: Getters, movable: Movable, position: Position): string {
  if (typeof movable !== 'string') return String(movable).toUpperCase();
  if (movable.startsWith('=')) return inRow(movable, position.row);
  return typedText(getters, movable.startsWith("'") ? movable.slice(1) : movable, position);
}

/** An apostrophe before whatever the spreadsheet would read as something other than this very text. */
function typedText(getters: Getters, text: string, position: Position): string {
  if (/^[='#]/.test(text)) return `'${text}`;
  if (getters.getCell(position)?.format?.includes('@')) return text;
  return isReadAsOther(getters, text) ? `'${text}` : text;
}

function isReadAsOther(getters: Getters, text: string): boolean {
  const locale = getters.getLocale();
  return /^\s*(true|false)\s*$/i.test(text) || helpers.isNumber(text, PLAIN) || helpers.isDateTime(text, locale);
}

/** The notation in which the spreadsheet itself keeps numbers. */
const PLAIN = {
  name: 'English (US)',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 7,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss a',
  formulaArgSeparator: ',',
} as Parameters<typeof helpers.isNumber>[1];

/** Its own content, or what another formula spills into it. */
export function isTaken(getters: Getters, position: Position): boolean {
  const cell = getters.getCell(position);
  if (cell && (cell.isFormula || cell.content !== '')) return true;
  return getters.getEvaluatedCell(position).value !== null;
}
