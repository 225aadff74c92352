import type { Language } from '../../core/language';
import { Sheet } from './sheet';
import { WORDS } from './words';

const SYMBOLS = ['SEEE:CEA', 'CBGEX:CCER', 'SEEE:SHEA', 'CEEX:GDEA', 'CHEEX:HBEA', 'HXEE:FJEA', 'ICE:EUA', 'ICE:UKA'];
const PRICE_DATES = ['2024-12-31', '2025-03-07', '2026-W05'];
const VOLUME_SYMBOLS = ['SEEE:CEA', 'SEEE:CEA-LISTED', 'SEEE:CEA-BLOCK', 'CBGEX:CCER', 'ICE:EUA', 'ICE:UKA'];
const VOLUME_PERIODS = ['2024Q1', '2024', '2026-W05'];

const COLUMNS = ['B', 'C', 'D'];

/** Several markets and dates answered by one formula. */
export function matrixSheet(language: Language): Sheet {
  const sheet = new Sheet('matrix', WORDS.matrixSheet[language])
    .columnWidths(150, 130, 130, 130, 90)
    .put('A1', WORDS.matrixTitle[language], 'title')
    .put('A2', WORDS.matrixNote[language], 'note');

  block(sheet, 4, WORDS.prices[language], SYMBOLS, PRICE_DATES, 'CARBON.PRICE', 'price');
  sheet.put('E4', WORDS.currency[language], 'head');
  SYMBOLS.forEach((_, at) => sheet.put(`E${5 + at}`, `=VLOOKUP(A${5 + at},CARBON.QUOTES(,"2026-W05",0,"${language}"),8,FALSE)`));

  block(sheet, 6 + SYMBOLS.length, WORDS.volumes[language], VOLUME_SYMBOLS, VOLUME_PERIODS, 'CARBON.VOLUME', 'tonnes');
  return sheet;
}

function block(
  sheet: Sheet,
  head: number,
  title: string,
  symbols: readonly string[],
  periods: readonly string[],
  call: string,
  format: 'price' | 'tonnes',
): void {
  const first = head + 1;
  const last = head + symbols.length;
  sheet.put(`A${head}`, title, 'head').style(`B${head}:D${head}`, 'figureHead');
  periods.forEach((period, at) => sheet.put(`${COLUMNS[at]}${head}`, period));
  symbols.forEach((symbol, at) => sheet.put(`A${first + at}`, symbol));
  sheet.put(`B${first}`, `=${call}(A${first}:A${last},B${head}:D${head})`).figures(`B${first}:D${last}`, `B${first}`, format);
}
