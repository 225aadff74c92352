import type { Language } from '../../core/language';
import { scatterChart } from './chart';
import { Sheet } from './sheet';
import { WORDS } from './words';

const HISTORY = 'CARBON.HISTORY("CEA",,,0,1,"date","price","basis","source")';

/** The chart stands above the table, which grows with the data. */
const CHART_ROWS = 12;
const ROW_HEIGHT = 23;
const HEAD = 4 + CHART_ROWS;
const CITATION_WIDTH = 760;
/** Latin letters a line of that width holds; a Chinese character is as wide as two. */
const CITATION_LETTERS = 104;
const LINE_HEIGHT = 17;

/** One instrument through time: each figure with its kind and its citation, and a chart that joins no two kinds. */
export function historySheet(language: Language, valueOf: (formula: string) => unknown): Sheet {
  const first = HEAD + 1;
  const last = HEAD + Number(valueOf(`=ROWS(${HISTORY})`)) - 1;
  const sheet = new Sheet('cea', WORDS.ceaSheet[language])
    .columnWidths(92, 76, 76, 130, 84, CITATION_WIDTH, 92, 110, 110)
    .put('A1', WORDS.ceaTitle[language], 'title')
    .put('A2', WORDS.ceaNote[language], 'note')
    .put(`A${HEAD}`, `=${HISTORY}`)
    .style(`A${HEAD}:B${HEAD}`, 'figureHead')
    .style(`C${HEAD}:F${HEAD}`, 'head')
    .put(`E${HEAD}`, WORDS.measure[language])
    .put(`F${HEAD}`, WORDS.citation[language])
    .style(`A${first}:E${last}`, 'middle')
    .style(`F${first}:F${last}`, 'wrapped')
    .figures(`B${first}:B${last}`, `B${first}`, 'price');
  for (let row = first; row <= last; row += 1) {
    const citation = valueOf(`=CARBON.SOURCE("CEA",INDEX(${HISTORY},${row - HEAD + 1},1))`);
    sheet
      .rowHeight(row, linesOf(String(citation)) * LINE_HEIGHT + 6)
      .put(`E${row}`, `=CARBON.SOURCE("CEA",A${row},,,"measure")`)
      .put(`F${row}`, `=CARBON.SOURCE("CEA",A${row})`);
  }
  return withChart(sheet, language, first, last);
}

/** Rows of wrapped text do not grow by themselves where the text comes from a formula. */
function linesOf(citation: string): number {
  const letters = [...citation].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
  return Math.ceil(letters / CITATION_LETTERS);
}

/** A series of its own for each kind of price. */
function withChart(sheet: Sheet, language: Language, first: number, last: number): Sheet {
  const series = [
    ['G', 'close', WORDS.close],
    ['H', 'average', WORDS.average],
    ['I', 'price', WORDS.unstated],
  ] as const;
  sheet.put(`G${HEAD - 1}`, WORDS.chartSeries[language], 'note');
  for (const [column, measure, heading] of series) {
    sheet.put(`${column}${HEAD}`, heading[language], 'chartHead').figures(`${column}${first}:${column}${last}`, `${column}${first}`, 'price');
    for (let row = first; row <= last; row += 1) sheet.put(`${column}${row}`, `=IF($E${row}="${measure}",$B${row},NA())`);
  }
  return sheet.chart(
    scatterChart({
      title: WORDS.chartTitle[language],
      labels: `A${HEAD}:A${last}`,
      series: series.map(([column]) => `${column}${HEAD}:${column}${last}`),
      row: 2,
      width: 900,
      height: CHART_ROWS * ROW_HEIGHT,
    }),
  );
}
