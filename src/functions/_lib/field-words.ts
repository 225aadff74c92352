import { FIGURE_FIELDS, MEASURE_WORDS, PRICE_FIELDS, type FigureField, type PriceField } from '../../core/fields';

const wordsFor = <Field extends FigureField>(fields: readonly Field[]): Readonly<Record<string, Field>> =>
  Object.fromEntries(fields.map((field) => [MEASURE_WORDS[field].zh, field]));

/** The exchanges' Chinese words for the fields, understood wherever a field is asked for. */
export const PRICE_FIELD_WORDS: Readonly<Record<string, PriceField>> = wordsFor(PRICE_FIELDS);
export const FIGURE_FIELD_WORDS: Readonly<Record<string, FigureField>> = wordsFor(FIGURE_FIELDS);
