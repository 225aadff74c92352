/** Where was this printed: the citation of every figure behind the selected cell. */
import { explainSelection } from '../workbook/explain';
import type { Command } from './command';
import { more, printedWhere } from './strings';

/** What a person reads in a small window; a cell that stands for a whole list has hundreds. */
const MOST_CITATIONS = 8;

export const explainCell: Command = async ({ desk, notify }) => {
  const { language } = desk;
  const { cell, formula, lines } = await explainSelection(desk);
  const citations = lines.map((line) => {
    const { trace } = line;
    const said = typeof trace === 'string' ? trace : `${trace.about} · ${trace.citation}`;
    return line.cell === cell ? said : `${line.cell} · ${said}`;
  });
  // Two calls of one formula may show the same figure.
  const different = [...new Set(citations)];
  const left = different.length - MOST_CITATIONS;
  await notify({
    language,
    title: printedWhere[language](cell),
    lines: [formula, ...different.slice(0, MOST_CITATIONS), ...(left > 0 ? [more[language](left)] : [])],
  });
};
