/** The workbook a newcomer meets: what the functions can do, to be looked at, changed and copied. */
import type { Language } from '../../core/language';
import type { Filling } from '../spreadsheet';
import { boardSheet } from './board';
import { historySheet } from './history';
import { matrixSheet } from './matrix';
import { FORMATS, STYLES, Sheet, numbered } from './sheet';
import { WORDS } from './words';

/** Dates are typed and shown as 2026-01-30 in both languages. */
const LOCALE = {
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 1,
  dateFormat: 'yyyy-mm-dd',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ',',
};
const LOCALES = { en: { ...LOCALE, name: 'English', code: 'en_US' }, zh: { ...LOCALE, name: '中文', code: 'zh_CN' } };

export function starterWorkbook(language: Language): Filling {
  return (empty, valueOf) => {
    const sheets = [
      boardSheet(language, valueOf),
      historySheet(language, valueOf),
      matrixSheet(language),
      new Sheet('blank', WORDS.blankSheet[language]),
    ];
    return {
      ...empty,
      sheets: sheets.map((sheet) => sheet.data(empty.sheets[0]!)),
      styles: numbered(STYLES),
      formats: numbered(FORMATS),
      settings: { locale: LOCALES[language] },
    };
  };
}
