/** The form of a message: what was received, what is allowed, and what comes nearest, in both languages. */

/** The only two errors of our own: Excel shows a message with no other. */
export type ExcelError = '#VALUE!' | '#N/A';

export interface Message<Detail> {
  readonly excel: ExcelError;
  readonly zh: (detail: Detail) => string;
  readonly en: (detail: Detail) => string;
}

export const value = <Detail>(zh: Message<Detail>['zh'], en: Message<Detail>['en']): Message<Detail> => ({ excel: '#VALUE!', zh, en });
export const notAvailable = <Detail>(zh: Message<Detail>['zh'], en: Message<Detail>['en']): Message<Detail> => ({ excel: '#N/A', zh, en });
