/** Prices over time as a table and a chart beside it; closes, settlements and averages are series of their own. */
import { measureOf } from '../core/figure';
import type { PriceField } from '../core/fields';
import { pricePoints } from '../core/series';
import { resolveSymbol } from '../core/symbols';
import { context } from '../functions/_lib/context';
import type { Watch } from '../host/host';
import type { Desk } from './desk';
import { insertTable, type Inserted } from './insert-table';
import type { TableQuery } from './records';

/** @throws CarbonError unknown-symbol, no-rows; what stands in the way. The workbook is then as it was. */
export async function insertChart(desk: Desk, symbol: string, watch?: Watch): Promise<Inserted> {
  const { dataset } = context();
  const instrument = resolveSymbol(dataset, symbol);
  const { symbol: own, name } = dataset.instruments[instrument]!;
  const kinds = new Set(pricePoints(dataset, instrument).map((row) => measureOf(dataset, row)));
  const query: TableQuery = { function: 'HISTORY', args: [own, null, null, 0, 1, 'date', ...seriesOf(kinds)], isFilledOnly: true };
  return insertTable(desk, query, watch, { kind: 'points', title: name[desk.language], from: 'date' });
}

const KINDS_OF_PRICE: readonly PriceField[] = ['close', 'settlement', 'average', 'open', 'high', 'low'];

/** Each kind that is printed; the field price answers any of them, so it stands only where the source names no kind. */
function seriesOf(kinds: ReadonlySet<string>): PriceField[] {
  const named = KINDS_OF_PRICE.filter((kind) => kinds.has(kind));
  return named.length > 0 ? named : ['price'];
}
