/**
 * What Excel makes of what is typed or written into a cell. Simplified: enough forms of numbers, dates and the like that a text
 * which forgot its apostrophe is noticed. The year of a date without one is {@link THIS_YEAR}.
 */
export type Value = string | number | boolean;

export interface Entry {
  readonly formula?: string;
  readonly value?: Value;
  /** Entered with an apostrophe, which is not part of the text. */
  readonly isPrefixed?: true;
  /** What the cell is formatted as where nothing else was chosen. */
  readonly numberFormat?: string;
}

const THIS_YEAR = 2026;
const ERRORS = /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!)$/i;
const NUMBER = /^\(?[-+]?[¥$€£]?\s*(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(E[-+]?\d+)?\)?\s*%?$/i;

export function entryOf(content: Value, isTextCell: boolean): Entry {
  if (typeof content !== 'string') return { value: content };
  if (content === '') return {};
  if (content.startsWith("'")) return { value: content.slice(1), isPrefixed: true };
  if (isTextCell) return { value: content };
  if (/^=./.test(content)) return { formula: content };
  return readAs(content) ?? (/^[-+@]./.test(content) ? { formula: `=${content}` } : { value: content });
}

function readAs(content: string): Entry | undefined {
  // Full-width digits are digits in the Excel of East Asia.
  const text = content.trim().replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  if (/^(true|false)$/i.test(text)) return { value: text.toUpperCase() === 'TRUE' };
  if (ERRORS.test(text)) return { value: text.toUpperCase() };
  if (NUMBER.test(text) && /\d/.test(text)) return { value: numberOf(text) };
  return dateOf(text) ?? timeOf(text);
}

function numberOf(text: string): number {
  const number = Number(text.replace(/[¥$€£,()%\s]/g, ''));
  return (text.startsWith('(') ? -number : number) / (text.endsWith('%') ? 100 : 1);
}

function dateOf(text: string): Entry | undefined {
  const full = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (full) return { value: serialOf(Number(full[1]), Number(full[2]), Number(full[3])), numberFormat: 'm/d/yyyy' };
  const month = /^(\d{4})[-/年](\d{1,2})月?$/.exec(text);
  if (month) return { value: serialOf(Number(month[1]), Number(month[2]), 1), numberFormat: 'mmm-yy' };
  const day = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (day && Number(day[1]) <= 12) return { value: serialOf(THIS_YEAR, Number(day[1]), Number(day[2])), numberFormat: 'd-mmm' };
  return undefined;
}

function timeOf(text: string): Entry | undefined {
  const time = /^(\d{1,2}):(\d{2})$/.exec(text);
  return time ? { value: (Number(time[1]) * 60 + Number(time[2])) / 1440, numberFormat: 'h:mm' } : undefined;
}

const DAY = 86_400_000;

export const serialOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY + 25_569;

/** As a cell displays it. @returns undefined for a number format nobody has needed yet. */
export function display(value: Value, numberFormat: string): string | undefined {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  if (numberFormat === 'General' || numberFormat === '@') return String(value);
  if (numberFormat === 'yyyy-mm-dd') return new Date((value - 25_569) * DAY).toISOString().slice(0, 10);
  const decimals = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(numberFormat);
  if (!decimals) return undefined;
  const [, grouped, places = '', percent] = decimals;
  const shown = (percent ? value * 100 : value).toFixed(places.length);
  return (grouped ? shown.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',') : shown) + (percent ?? '');
}
