/** Reference rates as a file of them would be joined with a dataset. */
import { parsePeriod } from '../../src/dataset/period';
import type { Dataset, RateSeries } from '../../src/dataset/store';
import { sourceFact } from './facts';

/** By currency and day, as printed: units of the currency for one euro. */
export type WrittenRates = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const RATES_SOURCE = sourceFact({
  id: 'import-1a2b3c4d',
  title: { zh: '欧元参考汇率', en: 'Euro reference rates' },
  publisher: { zh: '欧洲中央银行', en: 'European Central Bank' },
  published: '2026-02-06',
  documentType: 'EB/OL',
});

/** A file with the newest day in line 2, as the bank's own; each day has a line of its own. */
export function withRates(dataset: Dataset, rates: WrittenRates): Dataset {
  const days = [...new Set(Object.values(rates).flatMap((of) => Object.keys(of)))].sort();
  const lineOf = (day: string) => days.length - days.indexOf(day) + 1;
  const source = dataset.sources.length;
  const series = Object.entries(rates).map(([currency, of]): [string, RateSeries] => {
    const own = days.filter((day) => day in of);
    return [
      currency,
      {
        days: Int32Array.from(own, (day) => parsePeriod(day)!.end),
        values: Float64Array.from(own, (day) => Number(of[day])),
        printed: own.map((day) => of[day]!),
        source: Uint16Array.from(own, () => source),
        line: Uint32Array.from(own, lineOf),
      },
    ];
  });
  return { ...dataset, sources: [...dataset.sources, RATES_SOURCE], rates: new Map(series) };
}
