/** Exchange rates as they are read one by one, and the series they make. */
import { isoDate, type Serial } from '../../dataset/period';
import type { Rates } from '../../dataset/imports/import';
import { remark, type Remark } from './remarks';

export interface ReadRate {
  readonly currency: string;
  readonly day: Serial;
  /** Units of the currency for one euro. */
  readonly value: number;
  readonly printed: string;
  readonly line: number;
}

/** A currency has one rate a day: the first that is printed, with a remark where a later one says otherwise. */
export function ratesOf(read: readonly ReadRate[]): { readonly rates: readonly Rates[]; readonly remarks: readonly Remark[] } {
  const byCurrency = new Map<string, Map<Serial, ReadRate>>();
  const remarks: Remark[] = [];
  const repeated = new Set<number>();
  for (const rate of read) {
    const days = byCurrency.get(rate.currency) ?? new Map<Serial, ReadRate>();
    byCurrency.set(rate.currency, days);
    const first = days.get(rate.day);
    if (!first) days.set(rate.day, rate);
    else if (first.value === rate.value) repeated.add(rate.line);
    else remarks.push(remark('twice', { symbol: `EUR/${rate.currency}`, period: isoDate(rate.day), first: first.line }, rate));
  }
  if (repeated.size > 0) remarks.push(remark('same-twice', { count: repeated.size }));
  return { rates: [...byCurrency].map(([currency, days]) => series(currency, [...days.values()])), remarks };
}

function series(currency: string, read: readonly ReadRate[]): Rates {
  const sorted = [...read].sort((a, b) => a.day - b.day);
  return {
    currency,
    days: sorted.map(({ day }) => day),
    values: sorted.map(({ value }) => value),
    printed: sorted.map(({ printed }) => printed),
    lines: sorted.map(({ line }) => line),
  };
}
