import { MEASURE_NUMBER } from '../dataset/store';
import type { Measure } from '../dataset/codes';
import type { Bilingual } from './language';

/** What a price question may ask for. `price` takes the close, else the settlement, else the average, else a price of unknown kind. */
export const PRICE_FIELDS = ['price', 'open', 'high', 'low', 'close', 'average', 'settlement'] as const;
export const FIGURE_FIELDS = [...PRICE_FIELDS, 'volume', 'turnover'] as const;

export type PriceField = (typeof PRICE_FIELDS)[number];
export type FigureField = (typeof FIGURE_FIELDS)[number];

const DEFAULT_PRICE: readonly Measure[] = ['close', 'settlement', 'average', 'price'];

const MEASURES_OF = Object.fromEntries(
  FIGURE_FIELDS.map((field) => [field, (field === 'price' ? DEFAULT_PRICE : [field]).map((measure) => MEASURE_NUMBER[measure])]),
) as unknown as Record<FigureField, readonly number[]>;

/** Numbers of the measures that answer a field, best first. */
export function measuresOf(field: FigureField): readonly number[] {
  return MEASURES_OF[field];
}

/** What users call the measures; the Chinese words are those of the exchanges' tables. */
export const MEASURE_WORDS: Record<Measure, Bilingual> = {
  price: { zh: '价格', en: 'price' },
  open: { zh: '开盘价', en: 'opening price' },
  high: { zh: '最高价', en: 'highest price' },
  low: { zh: '最低价', en: 'lowest price' },
  close: { zh: '收盘价', en: 'closing price' },
  average: { zh: '成交均价', en: 'average traded price' },
  settlement: { zh: '结算价', en: 'settlement price' },
  volume: { zh: '成交量', en: 'volume' },
  turnover: { zh: '成交额', en: 'turnover' },
};
