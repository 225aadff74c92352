import { isoDate } from '../period';
import type { Dataset } from '../store';
import type { Finding, Side } from './comparison';
import type { Import } from './import';

/** Each rate of the import beside an earlier import's of the same day: the dataset itself holds none. */
export function rateFindings({ rates, sources }: Dataset, made: Import): Finding[] {
  return made.rates.flatMap(({ currency, days, values, printed, lines }) => {
    const series = rates.get(currency);
    const standing = new Map(Array.from(series?.days ?? [], (day, at) => [day, at]));
    return days.map((day, at): Finding => {
      const other = standing.get(day);
      return {
        how: other === undefined ? 'fresh' : series!.values[other] === values[at] ? 'same' : 'replaced',
        difference: () => ({
          symbol: `EUR/${currency}`,
          period: isoDate(day),
          measure: 'rate',
          imported: side(currency, { value: values[at]!, printed: printed[at]!, source: made.id, line: lines[at]! }),
          standing: side(currency, {
            value: series!.values[other!]!,
            printed: series!.printed[other!]!,
            source: sources[series!.source[other!]!]!.id,
            line: series!.line[other!]!,
          }),
        }),
      };
    });
  });
}

interface Placed extends Pick<Side, 'value' | 'printed' | 'source'> {
  readonly line: number;
}

function side(currency: string, { line, ...rest }: Placed): Side {
  return { ...rest, isTraded: true, bound: '=', measure: 'rate', unit: currency, locator: `L${line}` };
}
