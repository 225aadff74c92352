import type { Language } from '../../core/language';
import { Sheet } from './sheet';
import { WORDS } from './words';

const WEEK = '2026-W05';
const SEGMENTS = [
  ['secondary-spot', WORDS.secondarySpot],
  ['voluntary-spot', WORDS.voluntarySpot],
  ['primary-auction', WORDS.primaryAuction],
] as const;

/** The cell a newcomer types a first formula into, A5; the selection waits there. */
export const TRY_IT = { col: 0, row: 4 };
const FIRST_ROW = 7;
const LAST_COLUMN = 'N';

/** The week's quotes, and the cell a newcomer types a first formula into. */
export function boardSheet(language: Language, valueOf: (formula: string) => unknown): Sheet {
  const sheet = new Sheet('board', WORDS.boardSheet[language])
    // The price stands in sight beside the pane on a screen of usual width.
    .columnWidths(118, 168, 172, 68, 94, 88, 72, 68, 64, 104, 64, 130, 80, 64)
    .put('A1', WORDS.boardTitle[language], 'title')
    .put('A2', WORDS.boardNote[language], 'note')
    .put('E1', WORDS.asOf[language], 'note')
    .put('F1', '=CARBON.DATASET("as_of")')
    .format('F1', 'date')
    .put('A4', WORDS.tryIt[language])
    .style('A5', 'input');
  let row = FIRST_ROW;
  for (const [segment, title] of SEGMENTS) {
    const quotes = `CARBON.QUOTES("${segment}","${WEEK}",1,"${language}")`;
    const last = row + Number(valueOf(`=ROWS(${quotes})`));
    sheet
      .put(`A${row}`, title[language], 'section')
      .put(`A${row + 1}`, `=${quotes}`)
      .style(`A${row + 1}:${LAST_COLUMN}${row + 1}`, 'head')
      .style(`E${row + 1}:G${row + 1}`, 'figureHead')
      .style(`J${row + 1}`, 'figureHead')
      .format(`G${row + 2}:G${last}`, 'price')
      .format(`J${row + 2}:J${last}`, 'tonnes')
      .quietWhere(`A${row + 2}:${LAST_COLUMN}${last}`, `=$K${row + 2}=FALSE`);
    row = last + 2;
  }
  return sheet;
}
