import { RecordsOnTheirWay } from '../functions/_lib/context';
import type { DataInUse } from './data-in-use';

type Functions<Cells> = Readonly<Record<string, (...values: never[]) => Cells>>;

/**
 * The functions, made to wait for newer data that an earlier session kept: a cell must not show an older figure for a moment, and
 * nothing would calculate it again. The host waits and asks again, as it does for records on their way.
 */
export function afterArrival<Cells>(functions: Functions<Cells>, data: Pick<DataInUse, 'arrival'>): Functions<Cells> {
  return Object.fromEntries(
    Object.entries(functions).map(([id, answer]) => [
      id,
      (...values: never[]) => {
        const arrival = data.arrival();
        if (arrival) throw new RecordsOnTheirWay(arrival);
        return answer(...values);
      },
    ]),
  );
}
