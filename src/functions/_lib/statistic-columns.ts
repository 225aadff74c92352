import { OPEN, parsePeriod } from '../../core/dataset';
import type { Statistic } from '../../core/records';
import { dateCell } from './cells';
import type { RecordColumns } from './record-table';

export const STATISTIC_LIST = ['id', 'subject', 'metric', 'value', 'unit', 'bound', 'period_start', 'period_end', 'source', 'locator'] as const;

type Field = (typeof STATISTIC_LIST)[number] | 'basis' | 'printed' | 'note';

export const STATISTIC_COLUMNS: RecordColumns<Statistic, Field> = {
  id: ({ id }) => id,
  subject: ({ subject }, language) => subject[language],
  metric: ({ metric }, language) => metric[language],
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  bound: ({ bound }) => bound,
  period_start: ({ period }) => {
    const start = period === undefined ? OPEN : parsePeriod(period)!.start;
    return start === OPEN ? undefined : dateCell(start);
  },
  period_end: ({ period }) => (period === undefined ? undefined : dateCell(parsePeriod(period)!.end)),
  source: ({ source }) => source,
  locator: ({ locator }) => locator,
  basis: ({ basis }, language) => basis?.[language],
  printed: ({ printed }) => printed,
  note: ({ note, inferred }, language) => (note ?? inferred)?.[language],
};
