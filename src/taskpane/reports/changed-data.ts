/** Figures and records that differ between two datasets, a sentence each. */
import { MEASURE_WORDS } from '../../core/fields';
import type { Bilingual } from '../../core/language';
import type { Changes } from '../../live/outcome';
import { numberText } from '../format';
import type { Sentence } from '../report';
import { sayIn } from '../strings';

type FigureLine = Changes['figureLines'][number];
type RecordLine = Changes['recordLines'][number];
type ShownFigure = NonNullable<FigureLine['after']>;

export function figureSentence({ how, symbol, period, measure, before, after }: FigureLine): Sentence {
  const what = { symbol, period, measure: MEASURE_WORDS[measure] };
  if (how === 'corrected') return { key: 'figures.line.corrected', values: { ...what, before: figureText(before!), after: figureText(after!) } };
  const shown = (after ?? before)!;
  if (!shown.isTraded) return { key: 'figures.line.untraded', values: what };
  return { key: 'figures.line', values: { ...what, figure: figureText(shown) } };
}

export function recordSentence({ kind, id, title }: RecordLine): Sentence {
  return { key: 'records.line', values: { kind: { zh: sayIn('zh')(`kind.${kind}`), en: sayIn('en')(`kind.${kind}`) }, id, title } };
}

function figureText({ value, bound, unit, isTraded }: ShownFigure): Bilingual {
  if (!isTraded || value === undefined) return { zh: sayIn('zh')('board.notTraded'), en: sayIn('en')('board.notTraded') };
  const text = `${bound === '=' ? '' : `${bound} `}${numberText(value)} ${unit}`;
  return { zh: text, en: text };
}
