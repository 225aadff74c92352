import { periodText, type Period } from '../dataset/period';
import type { Dataset } from '../dataset/store';
import { DAYS, OTHER } from '../dataset/store';
import { carbonError } from './errors';
import { newestPeriod, ownCurrency } from './lookup';
import type { InstrumentNumber } from './symbols';

/**
 * The currency to look a price or turnover up in.
 * @param asked Code the user gave; undefined for the instrument's own.
 * @returns Position in the store's texts.
 * @throws no-rate where nothing of the instrument is printed in that currency: the dataset holds no exchange rates.
 */
export function currencyToSearch(dataset: Dataset, instrument: InstrumentNumber, asked: string | undefined, when: Period | undefined): number {
  const own = dataset.instruments[instrument]!.currency;
  if (asked === undefined || asked === own) return ownCurrency(dataset, instrument);

  const { quotes } = dataset;
  const position = quotes.textPosition(asked);
  const printed = quotes.currency.subarray(quotes.from(instrument, DAYS), quotes.until(instrument, OTHER));
  if (position >= 0 && printed.includes(position)) return position;

  const period = when ?? newestPeriod(dataset, instrument);
  throw carbonError('no-rate', { from: own, to: asked, date: period ? periodText(period) : '?' });
}
