/** Queries of tables as the pane and the ribbon ask for them. */
import { periodText, type Period, type Segment } from '../core/dataset';
import type { Language } from '../core/language';
import type { TableQuery } from './records';

/** The quote board; without a period it stays the newest week, refresh after refresh. */
export function boardQuery(segment: Segment | undefined, period: Period | undefined, language: Language): TableQuery {
  return { function: 'QUOTES', args: [segment ?? null, period ? periodText(period) : null, 1, language] };
}

/** Every figure of an instrument, with what each is and whose. */
export function historyQuery(symbol: string): TableQuery {
  return { function: 'HISTORY', args: [symbol, null, null, 0, 1, 'date', 'price', 'volume', 'basis', 'source'] };
}
