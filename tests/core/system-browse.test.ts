import { offsetAllowance, sharesOf, shortNames, systemGroups, systemsByRegion, type SystemFilter } from '../../src/core/system-browse';
import { bundledRecords } from '../_setup/bundled';
import { bilingual, printed, recordsWith, systemFact } from '../_setup/records';

const attribute = <Value>(value: Value) => ({ value, bound: '=' as const, ...printed });
const KR = systemFact({
  id: 'KR',
  name: bilingual('韩国碳市场', 'Korea ETS'),
  aliases: ['韩国'],
  offsetRule: attribute('domestic-and-international'),
  offsetLimitPct: attribute(5),
  coveragePct: attribute(79),
});
const NZ = systemFact({ id: 'NZ', name: bilingual('新西兰碳市场', 'New Zealand ETS'), offsetRule: attribute('none'), coveragePct: attribute(50) });
const KZ = systemFact({
  id: 'KZ',
  name: bilingual('哈萨克斯坦碳市场', 'Kazakhstan ETS'),
  region: 'europe-central-asia',
  offsetRule: attribute('domestic-unlimited'),
  offsetLimitPct: attribute(100),
});
const BR = systemFact({ id: 'BR', name: bilingual('巴西碳市场', 'Brazil ETS'), region: 'latin-america-caribbean', status: attribute('developing'), developments: [{ ...printed, summary: bilingual('参考韩国经验。', 'It looks at Korea.') }] }); // prettier-ignore
const RECORDS = recordsWith({ systems: [KR, NZ, KZ, BR] });
const ALL: SystemFilter = { query: '', region: undefined };
const shown = (filter: Partial<SystemFilter>) =>
  systemGroups(RECORDS, { ...ALL, ...filter }).map(({ status, systems }) => [status, ...systems.map(({ id }) => id)]);

describe('groups', () => {
  test('operating first; a status without a system is left out', () => {
    expect(shown({})).toEqual([
      ['operating', 'KR', 'KZ', 'NZ'],
      ['developing', 'BR'],
    ]);
  });

  test('of a region', () => {
    expect(shown({ region: 'asia-pacific' })).toEqual([['operating', 'KR', 'NZ']]);
    expect(shown({ region: 'africa' })).toEqual([]);
  });

  test.each([
    ['韩国', [['operating', 'KR'], ['developing', 'BR']]],
    ['korea', [['operating', 'KR'], ['developing', 'BR']]],
    ['new zealand', [['operating', 'NZ']]],
    ['nothing like it', []],
  ])('by the words %s, in names and developments', (query, expected) => {
    expect(shown({ query })).toEqual(expected);
  }); // prettier-ignore

  test('counted by region, as the words leave them', () => {
    expect([...systemsByRegion(RECORDS, '')].sort()).toEqual([
      ['asia-pacific', 2],
      ['europe-central-asia', 1],
      ['latin-america-caribbean', 1],
    ]);
    expect([...systemsByRegion(RECORDS, '哈萨克')]).toEqual([['europe-central-asia', 1]]);
  });
});

test('no offsets, all of them, a share and nothing printed are four different answers', () => {
  expect(offsetAllowance(NZ)).toEqual({ kind: 'none' });
  expect(offsetAllowance(KZ)).toEqual({ kind: 'unlimited' });
  expect(offsetAllowance(KR)).toEqual({ kind: 'share', percent: 5, bound: '=' });
  expect(offsetAllowance(BR)).toEqual({ kind: 'not-printed' });
});

test('shares are drawn largest first, and only where they are printed', () => {
  const drawn = (measure: 'coverage_pct' | 'offset_limit_pct') =>
    sharesOf(RECORDS.systems, measure).map(({ system, percent }) => [system.id, percent]);
  expect(drawn('coverage_pct')).toEqual([
    ['KR', 79],
    ['NZ', 50],
  ]);
  expect(drawn('offset_limit_pct')).toEqual([
    ['KZ', 100],
    ['KR', 5],
    ['NZ', 0],
  ]);
});

test('where there is little room a system is called by its country, unless that is long, several, or another’s too', () => {
  const of = (id: string, ...countries: string[]) => systemFact({ id, jurisdictions: countries.map((name) => bilingual(`${name}国`, name)) });
  const systems = [
    of('KR', 'Korea'),
    of('CA', 'Canada'),
    of('CA-OG', 'Canada'),
    of('EU', 'Norway', 'Iceland'),
    of('CA-NL', 'Newfoundland and Labrador'),
  ];
  expect([...shortNames(systems, 'en')]).toEqual([
    ['KR', 'Korea'],
    ['CA', 'CA'],
    ['CA-OG', 'CA-OG'],
    ['EU', 'EU'],
    ['CA-NL', 'CA-NL'],
  ]);
  expect(shortNames(systems, 'zh').get('KR')).toBe('Korea国');
});

/** icap-2025, L609: 38 operating, 11 in development, 9 under consideration. */
test('the 58 systems of the report', () => {
  expect(systemGroups(bundledRecords(), ALL).map(({ status, systems }) => [status, systems.length])).toEqual([
    ['operating', 38],
    ['developing', 11],
    ['considering', 9],
  ]);
});
