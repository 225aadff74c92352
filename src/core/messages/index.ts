/**
 * Every error a user can meet, in both languages. Codes are what the program speaks of; Excel's error and the words are
 * looked up here and nowhere else.
 */
import { MESSAGES_OF_BUILDER } from './of-builder';
import { MESSAGES_OF_FEED } from './of-feed';
import { MESSAGES_OF_FUNCTIONS } from './of-functions';
import { MESSAGES_OF_IMPORTS } from './of-imports';
import { MESSAGES_OF_WORKBOOK } from './of-workbook';

export type { ExcelError } from './message';

export const MESSAGES = {
  ...MESSAGES_OF_FUNCTIONS,
  ...MESSAGES_OF_WORKBOOK,
  ...MESSAGES_OF_FEED,
  ...MESSAGES_OF_IMPORTS,
  ...MESSAGES_OF_BUILDER,
} as const;

export type ErrorCode = keyof typeof MESSAGES;
export type Detail<Code extends ErrorCode> = Parameters<(typeof MESSAGES)[Code]['en']>[0];
