import type { Language } from './language';
import { MESSAGES, type Detail, type ErrorCode, type ExcelError } from './messages';

/** A question that cannot be read (#VALUE!) or that has no answer (#N/A), told as a code; the words are in messages.ts. */
export class CarbonError extends Error {
  override readonly name = 'CarbonError';

  constructor(
    readonly code: ErrorCode,
    readonly detail: object = {},
  ) {
    super(code);
  }

  get excelError(): ExcelError {
    return MESSAGES[this.code].excel;
  }

  text(language: Language): string {
    return (MESSAGES[this.code][language] as (detail: object) => string)(this.detail);
  }
}

/** Builds the error of a code with exactly the detail its message speaks of. */
export function carbonError<Code extends ErrorCode>(code: Code, detail: Detail<Code>): CarbonError {
  return new CarbonError(code, detail);
}
