/** The spreadsheet's own labels in Chinese, by their English; what is missing here stays English. */
import { MENUS } from './spreadsheet-zh/menus';
import { MESSAGES } from './spreadsheet-zh/messages';
import { TOOLS } from './spreadsheet-zh/tools';

export const SPREADSHEET_ZH: Readonly<Record<string, string>> = { ...MENUS, ...TOOLS, ...MESSAGES };
