/** Two weeks of a small market, one week a dataset: what a user refreshes from one to the other. */
import { FUNCTIONS } from '../../generated/functions';
import type { Language } from '../../src/core/language';
import type { Dataset } from '../../src/dataset/store';
import { setContext, setRecords } from '../../src/functions/_lib/context';
import type { Host } from '../../src/host/host';
import type { Desk } from '../../src/workbook/desk';
import { datasetOf, type Row } from '../_setup/facts';
import { eventFact, policyFact, recordsWith, systemFact } from '../_setup/records';

const WEEK_1 = '2026-W05';
const WEEK_2 = '2026-W06';

const price = (symbol: string, period: string, value: number): Row => ({ symbol, period, measure: 'average', value });
const volume = (symbol: string, period: string, value: number): Row => ({ symbol, period, measure: 'volume', value });
const untraded = (symbol: string, period: string): Row => ({ symbol, period, measure: 'volume', value: 0, traded: false, printed: '未成交' });

const FIRST: readonly Row[] = [
  price('TEST:A', WEEK_1, 10),
  volume('TEST:A', WEEK_1, 1000),
  price('TEST:B', WEEK_1, 20),
  untraded('TEST:C', WEEK_1),
  { symbol: 'TEST:A', period: '2026-01-05', measure: 'close', value: 9.5 },
];

/** B is no longer quoted, D is new. */
const SECOND: readonly Row[] = [
  price('TEST:A', WEEK_2, 11),
  volume('TEST:A', WEEK_2, 1100),
  price('TEST:C', WEEK_2, 31),
  price('TEST:D', WEEK_2, 41),
];

export const weekOne = (): Dataset => datasetOf(FIRST);
export const weekTwo = (): Dataset => datasetOf([...FIRST, ...SECOND]);

/** A board of more rows than usual. */
export const crowd = (count: number): Dataset => datasetOf(Array.from({ length: count }, (_, at) => price(`TEST:X${at}`, WEEK_1, at + 1)));

/** A timeline as long as no market has yet. */
export function useEvents(count: number): void {
  use(weekOne());
  setRecords(recordsWith({ events: Array.from({ length: count }, (_, at) => eventFact({ id: `a-report-${String(at).padStart(6, '0')}` })) }));
}

export const RECORDS = recordsWith({
  systems: [
    systemFact({ id: 'AA', offsetLimitPct: { value: 5, printed: '5%', locator: 'L7', bound: '=' } }),
    systemFact({ id: 'BB', name: { zh: '乙国碳市场', en: 'Beta ETS' } }),
  ],
  policies: [
    policyFact({
      title: { zh: '=甲国办法', en: '=Alpha Rules' },
      issued: [{ date: '2024-05', source: 'a-report', printed: '2024年5月', locator: 'L2' }],
      effective: [{ date: '2024-06-01', source: 'a-report', printed: '2024年6月1日', locator: 'L3' }],
      summary: { zh: '规定配额分配。', en: 'Sets out the allocation.' },
      keyPoints: [{ zh: '覆盖电力。', en: 'Covers power.' }],
      indicators: [
        { what: { zh: '纳入门槛', en: 'Threshold' }, value: 26000, unit: 't', bound: '≥', printed: '2.6万吨', locator: 'L4', source: 'a-report' },
      ],
    }),
  ],
});

/** What every function answers from now on. */
export function use(dataset: Dataset, language: Language = 'en'): void {
  setContext({ dataset, language });
  setRecords(RECORDS);
}

export function deskOf(host: Host, language: Language = 'en'): Desk {
  return { host, functions: FUNCTIONS, language };
}
