import type { RateSeries } from '../store';
import type { Import, Rates } from './import';

/** Rates by currency, a later import's before an earlier one's. @param ownSources Sources of the dataset, behind which the imports' stand. */
export function joinRates(imports: readonly Import[], ownSources: number): ReadonlyMap<string, RateSeries> {
  const joined = new Map<string, RateSeries>();
  imports.forEach(({ rates }, at) => {
    for (const own of rates) {
      const earlier = joined.get(own.currency);
      const later = seriesOf(own, ownSources + at);
      joined.set(own.currency, earlier ? merged(earlier, later) : later);
    }
  });
  return joined;
}

function seriesOf({ days, values, printed, lines }: Rates, source: number): RateSeries {
  return {
    days: new Int32Array(days),
    values: new Float64Array(values),
    printed,
    source: new Uint16Array(days.length).fill(source),
    line: new Uint32Array(lines),
  };
}

/** Both in the order of their days; of a day that both have, the later's. */
function merged(earlier: RateSeries, later: RateSeries): RateSeries {
  const places: { readonly of: RateSeries; readonly at: number }[] = [];
  for (let old = 0, fresh = 0; old < earlier.days.length || fresh < later.days.length;) {
    const oldDay = earlier.days[old] ?? Infinity;
    const freshDay = later.days[fresh] ?? Infinity;
    places.push(oldDay < freshDay ? { of: earlier, at: old } : { of: later, at: fresh });
    if (oldDay <= freshDay) old++;
    if (freshDay <= oldDay) fresh++;
  }
  return {
    days: Int32Array.from(places, ({ of, at }) => of.days[at]!),
    values: Float64Array.from(places, ({ of, at }) => of.values[at]!),
    printed: places.map(({ of, at }) => of.printed[at]!),
    source: Uint16Array.from(places, ({ of, at }) => of.source[at]!),
    line: Uint32Array.from(places, ({ of, at }) => of.line[at]!),
  };
}
