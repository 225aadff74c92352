import type { Facts } from '../../src/dataset/facts';
import { proofOf } from '../../src/dataset/proof';
import { provables } from '../../src/dataset/provable';
import type { Policy } from '../../src/dataset/schemas/policy';
import type { System } from '../../src/dataset/schemas/system';
import { bilingual, eventFact, factsWith, newsFact, policyFact, printed, statisticFact, systemFact } from '../_setup/records';

const proofsOf = (facts: Facts) => new Set(provables(facts).map(proofOf));

/** How many proofs a change loses. */
function lost(before: Facts, after: Facts): number {
  const kept = proofsOf(after);
  return [...proofsOf(before)].filter((proof) => !kept.has(proof)).length;
}

const attribute = <Value>(value: Value) => ({ value, bound: '=' as const, ...printed });
const indicator = { what: bilingual('数', 'Number'), value: 5, unit: 't', bound: '=' as const, printed: '5', locator: 'L5' };
const note = bilingual('注', 'Note');

describe('everything a system has printed is proven', () => {
  const system: Partial<System> = {
    coveragePct: attribute(40),
    sectors: attribute(['power', 'steel']),
    developments: [{ ...printed, summary: bilingual('进展', 'A development') }],
    milestones: [{ ...printed, date: '2026', event: bilingual('开市', 'Start'), tense: 'planned' }],
  };
  const of = (changes: Partial<System> = {}) => factsWith({ systems: [systemFact({ ...system, ...changes })] });

  test('each attribute, development and milestone', () => {
    expect(provables(of()).map(({ name }) => name).sort()).toEqual(['AA coveragePct', 'AA developments', 'AA milestones', 'AA sectors', 'AA status']);
  }); // prettier-ignore

  test.each<[string, Partial<System>]>([
    ['value', { coveragePct: attribute(41) }],
    ['printed text', { coveragePct: { ...attribute(40), printed: '40%' } }],
    ['line', { coveragePct: { ...attribute(40), locator: 'L2' } }],
    ['bound', { coveragePct: { ...attribute(40), bound: '≈' } }],
    ['place among the attributes', { coveragePct: undefined, offsetLimitPct: attribute(40) }],
    ['list', { sectors: attribute(['power', 'cement']) }],
    ['status', { status: attribute('developing' as const) }],
    ['date', { milestones: [{ ...system.milestones![0]!, date: '2027' }] }],
    ['line of a development', { developments: [{ ...system.developments![0]!, locator: 'L1+L2' }] }],
  ])('another %s loses its proof, and no other', (_, change) => {
    expect(lost(of(), of(change))).toBe(1);
  });

  test('our own words, names and notes may change', () => {
    const reworded: Partial<System> = {
      developments: [{ ...printed, summary: bilingual('另一句', 'Said anew') }],
      name: bilingual('乙', 'Beta'),
      aliases: ['甲'],
      note,
      coveragePct: { ...attribute(40), note },
    };
    expect(lost(of(), of(reworded))).toBe(0);
  });
});

describe('everything a policy has printed is proven', () => {
  const dated = (date: string) => [{ ...printed, date, source: 'a-report' }];
  const policy: Partial<Policy> = { issued: dated('2024-01-25'), effective: dated('2024-05-01'), indicators: [{ ...indicator, source: 'a-report' }] };
  const of = (changes: Partial<Policy> = {}) => factsWith({ policies: [policyFact({ ...policy, ...changes })] });

  test.each<[string, Partial<Policy>]>([
    ['date', { issued: dated('2024-01-26') }],
    ['precision of a date', { issued: dated('2024-01') }],
    ['kind of date', { issued: [], published: dated('2024-01-25') }],
    ['line of a date', { effective: [{ ...dated('2024-05-01')[0]!, locator: 'L9' }] }],
    ['value of an indicator', { indicators: [{ ...indicator, value: 6, source: 'a-report' }] }],
    ['unit of an indicator', { indicators: [{ ...indicator, unit: 'kt', source: 'a-report' }] }],
    ['title', { title: bilingual('甲国管理条例', 'Alpha Rules'), mentions: policyFact().mentions }],
    ['line that names it', { mentions: [{ ...policyFact().mentions[0]!, locator: 'L2' }] }],
  ])('another %s loses its proof, and no other', (_, change) => {
    expect(lost(of(), of(change))).toBe(1);
  });

  test('a date belongs to the publication that prints it', () => {
    const [fact] = provables(of({ issued: [{ ...printed, date: '2024', source: 'b-report' }] })).filter(({ source }) => source === 'b-report');
    expect(fact!.name).toBe('alpha-2024-rules issued');
  });

  test('summary, key points and note may change', () => {
    expect(lost(of(), of({ summary: note, keyPoints: [note], note, indicators: [{ ...indicator, what: note, source: 'a-report' }] }))).toBe(0);
  });
});

describe('statistics, news and events', () => {
  test.each([
    ['value', { value: 6 }],
    ['unit', { unit: 't' }],
    ['bound', { bound: '≥' as const }],
    ['printed text', { printed: '2,162' }],
    ['line', { locator: 'L2' }],
    ['id', { id: 'alpha.other@a-report' }],
    ['period', { period: '2024' }],
    ['publication', { id: 'alpha.entities@b-report', source: 'b-report' }],
  ])('a statistic with another %s is not proven', (_, change) => {
    expect(lost(factsWith({ statistics: [statisticFact()] }), factsWith({ statistics: [statisticFact(change)] }))).toBe(1);
  });

  test.each([
    ['date', { date: '2026-01-26' }],
    ['printed text', { printed: '别的' }],
    ['line', { locator: 'L2' }],
    ['number', { numbers: [{ ...indicator, value: 6 }] }],
    ['unit of a number', { numbers: [{ ...indicator, unit: 'kt' }] }],
  ])('a news item with another %s is not proven', (_, change) => {
    expect(
      lost(factsWith({ news: [newsFact({ numbers: [indicator] })] }), factsWith({ news: [newsFact({ numbers: [indicator], ...change })] })),
    ).toBe(1);
  });

  test.each([
    ['date', { date: '2024-05-02' }],
    ['last day', { until: '2024-05-04' }],
    ['printed text', { printed: '别的' }],
    ['line', { locator: 'L2' }],
  ])('an event with another %s is not proven', (_, change) => {
    expect(
      lost(factsWith({ events: [eventFact({ until: '2024-05-03' })] }), factsWith({ events: [eventFact({ until: '2024-05-03', ...change })] })),
    ).toBe(1);
  });

  test('what we wrote about them may change', () => {
    const before = factsWith({ statistics: [statisticFact()], news: [newsFact()], events: [eventFact()] });
    const after = factsWith({
      statistics: [statisticFact({ subject: note, metric: note, basis: note, note })],
      news: [newsFact({ headline: note, summary: note, firmness: 'planned', region: 'global' })],
      events: [eventFact({ event: note, heading: '第二节' })],
    });
    expect(lost(before, after)).toBe(0);
  });
});
