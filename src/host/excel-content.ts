/**
 * Contents of cells as Excel takes and gives them. What begins with `=` is a formula to Excel, and what looks like a number, a
 * date or TRUE becomes one, unless an apostrophe stands before it; the apostrophe is not part of the text and does not come back.
 */
import { Formula, type Content } from './change';
import type { Movable, Value } from './host';

/** What Excel is given for a cell: an empty text empties it, where null would leave it as it is. */
export function asWritten(content: Content): Value {
  if (content === undefined) return '';
  if (content instanceof Formula) return content.text;
  return typeof content === 'string' ? asText(content) : content;
}

/** Words without digits stay bare, since the apostrophe shows while a cell is edited; anything doubtful gets one. */
export function asText(text: string): string {
  const isPlainWord = /^\p{L}[^\p{N}]*$/u.test(text) && !/^(true|false)$/i.test(text);
  return text === '' || isPlainWord ? text : `'${text}`;
}

/** Excel gives a formula and a text that begins with `=` alike, but a formula's value is its result. */
export function isTextLikeFormula(content: Value, value: Value): boolean {
  return typeof content === 'string' && content.startsWith('=') && content === value;
}

/** As the formula bar shows it: with its apostrophe where the text would be taken for a formula. */
export function asShown(content: Value, value: Value): Value {
  return isTextLikeFormula(content, value) ? `'${content}` : content;
}

/** A text with an apostrophe of its own gets a second, so that the first is always Excel's. */
export function asMovable(content: Value, value: Value): Movable {
  const isMarked = typeof content === 'string' && content.startsWith("'");
  return isMarked ? `'${content}` : asShown(content, value);
}

export function asWrittenMovable(content: Movable): Value {
  const isReady = typeof content !== 'string' || content.startsWith('=') || content.startsWith("'");
  return isReady ? content : asText(content);
}
