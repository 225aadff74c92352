/** What arrives in an argument, whatever the host: made plain, or refused with a reason. */
import { carbonError } from '../../core/errors';
import { PassedError } from './cells';

/** An argument as one plain value; null where it was omitted. */
export type Plain = string | number | boolean | null;

/**
 * Reads one cell.
 * @param value A plain value, a data type of Excel (read by its `basicValue`), or a 1 × 1 matrix of either.
 * @throws PassedError where an error value came in; not-a-text for what no cell can hold.
 */
export function plain(value: unknown, argument: string): Plain {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    if (isOneCell(value)) return plain(onlyCell(value), argument);
    throw carbonError('one-cell-only', { argument });
  }
  if (value instanceof Date) return plain(value.getTime() / 86_400_000 + 25569, argument);
  if (typeof value === 'object') return plainObject(value, argument);
  throw carbonError('not-a-text', { argument, received: String(typeof value === 'number' ? value : typeof value) });
}

function plainObject(value: object, argument: string): Plain {
  if (isInvocation(value)) return null;
  const { type, basicValue, message } = value as { type?: unknown; basicValue?: unknown; message?: unknown };
  if (type === 'Error') throw new PassedError(typeof basicValue === 'string' ? basicValue : '#VALUE!', typeof message === 'string' ? message : '');
  if (typeof basicValue !== 'object' && basicValue !== undefined) return plain(basicValue, argument);
  throw carbonError('not-a-text', { argument, received: typeof type === 'string' ? type : 'object' });
}

/** With metadata of an older version Excel hands its invocation object over in place of an argument it does not know yet. */
function isInvocation(value: object): boolean {
  return 'functionName' in value || 'parameterAddresses' in value || 'setResult' in value || 'onCanceled' in value;
}

/** Whether an argument is one value or a matrix of at most one. */
export function isOneCell(value: unknown): boolean {
  return !Array.isArray(value) || (value.length <= 1 && (!Array.isArray(value[0]) || value[0].length <= 1));
}

/** What stands in a 1 × 1 matrix, or the value itself; see {@link isOneCell}. */
export function onlyCell(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const row: unknown = value[0];
  return Array.isArray(row) ? row[0] : row;
}

/** An argument as rows of cells; a single value is one cell. */
export function matrix(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  const rows = value.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  return rows.length === 0 || rows[0]!.length === 0 ? [[null]] : rows;
}

/** 0, null and "" alike mean "left out": Excel passes an empty cell as 0 on the desktop and as null on the web. */
export function isOmitted(value: Plain): value is null | 0 | '' {
  return value === null || value === 0 || (typeof value === 'string' && value.trim() === '');
}
