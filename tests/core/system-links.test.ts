import { instrumentsOfSystem, newsOfSystem, policiesOfSystem, statisticsOfSystem } from '../../src/core/system-links';
import { findSystem } from '../../src/core/systems';
import { bundledDataset, bundledRecords } from '../_setup/bundled';
import { datasetOf } from '../_setup/facts';
import { bilingual, eventFact, newsFact, policyFact, recordsWith, statisticFact, systemFact } from '../_setup/records';

const at = (locator: string, source = 'a-report') => [{ source, printed: '《办法》', locator }];
const KR = systemFact({ id: 'KR', source: 'a-report', status: { value: 'operating', bound: '=', printed: '运行', locator: 'L9' }, jurisdictions: [bilingual('韩国', 'Korea')], developments: [{ printed: '改革', locator: 'L463+L465', summary: bilingual('改革。', 'Reforms.') }] }); // prettier-ignore
const DATASET = datasetOf([{ symbol: 'TEST:A' }]);

test('policies: those that make its rules, those an event of it names, those named where it is described; newest first', () => {
  const records = recordsWith({
    systems: [KR],
    policies: [
      policyFact({ id: 'rules-2015-of-trading', jurisdiction: 'KR', issued: [{ date: '2015', source: 'a-report', printed: '2015', locator: 'L1' }] }),
      policyFact({ id: 'plan-2024-of-footprints', jurisdiction: 'KR', topic: 'carbon-footprint' }),
      policyFact({ id: 'plan-2024-told', topic: 'general', issued: [{ date: '2024-05', source: 'a-report', printed: '5月', locator: 'L1' }] }),
      policyFact({ id: 'plan-2025-named', topic: 'general', mentions: at('L465+L900'), published: [{ date: '2025', source: 'a-report', printed: '2025', locator: 'L1' }] }),
      policyFact({ id: 'plan-2025-elsewhere', topic: 'general', mentions: at('L465', 'weekly') }),
    ],
    events: [eventFact({ systems: ['KR'], policies: ['plan-2024-told'] }), eventFact({ id: 'a-report-2024-other', systems: ['CN'], policies: ['plan-2024-of-footprints'] })],
  }); // prettier-ignore
  expect(policiesOfSystem(records, records.systems[0]!, DATASET).map(({ id }) => id)).toEqual([
    'plan-2025-named',
    'plan-2024-told',
    'rules-2015-of-trading',
  ]);
});

test('figures: by the system’s own name, not by that of the country', () => {
  const korea = bilingual('韩国', 'Korea');
  const records = recordsWith({
    systems: [KR],
    statistics: [
      statisticFact({ id: 'kr-ets.offset-limit@a-report' }),
      statisticFact({ id: 'kr.reactors@a-report', subject: korea }),
      statisticFact({ id: 'kr.entities@a-report' }),
      statisticFact({ id: 'krx.entities@a-report', subject: bilingual('韩国交易所', 'Korea Exchange') }),
    ],
  });
  expect(statisticsOfSystem(records, records.systems[0]!).map(({ id }) => id)).toEqual(['kr-ets.offset-limit@a-report', 'kr.entities@a-report']);
});

test('news that name it', () => {
  const records = recordsWith({ news: [newsFact({ jurisdictions: ['KR', 'CN'] }), newsFact({ id: 'a-report-credit-02', jurisdictions: ['CN'] })] });
  expect(newsOfSystem(records, KR).map(({ id }) => id)).toEqual(['a-report-credit-01']);
});

describe('of the data that ship', () => {
  const dataset = bundledDataset();
  const records = bundledRecords();

  test.each([
    ['CN-SH', ['SEEE:SHEA']],
    ['KR', []],
    ['UK', ['ICE:UKA', 'ICE:UKA-AUCTION', 'ICE:UKA-DEC26']],
  ])('instruments of %s', (id, symbols) => {
    const found = instrumentsOfSystem(dataset, findSystem(records, id)).map((at) => dataset.instruments[at]!.symbol);
    expect(found.sort()).toEqual(symbols);
  });

  test('the regulations are a policy of the Chinese system, and no policy of Shanghai is', () => {
    const found = policiesOfSystem(records, findSystem(records, 'CN'), dataset).map(({ id }) => id);
    expect(found).toContain('state-council-2024-ets-regulations');
    expect(found).not.toContain('shanghai-2024-allocation-plan-2023');
  });

  test('the draft of the Canadian oil and gas cap belongs to its own system, where the report tells of it', () => {
    const found = policiesOfSystem(records, findSystem(records, 'CA-OG'), dataset).map(({ id }) => id);
    expect(found).toContain('canada-2024-oil-gas-emissions-cap-draft');
  });

  test('figures of the Chinese system are also those of its compliance, its data and its services, not those of credits or of industries', () => {
    const found = statisticsOfSystem(records, findSystem(records, 'CN')).map((statistic) => statistic.id);
    // mee-2025: under the headings 全国碳排放权交易市场配额清缴, 全国碳市场数据质量管理, 全国碳市场第三方服务.
    for (const matter of ['cn-compliance', 'cn-allocation', 'cn-mrv', 'cn-services']) expect(found.filter((id) => id.startsWith(`${matter}.`)).length).toBeGreaterThan(5);
    expect(found.filter((id) => /^(cn-voluntary|cn-cement|cn-sh-ets|cn-pilots)\./.test(id))).toEqual([]);
    expect(found[0]).toMatch(/^cn-ets\./);
    expect(new Set(found).size).toBe(found.length);
  }); // prettier-ignore

  test('figures of the second European system are not those of the first', () => {
    const found = (id: string) => statisticsOfSystem(records, findSystem(records, id)).map((statistic) => statistic.id);
    expect(found('EU-ETS2')).toContain('eu-ets2.emissions-covered.multiple@icap-2025');
    expect(found('EU')).not.toContain('eu-ets2.emissions-covered.multiple@icap-2025');
    expect(found('RGGI').length).toBeGreaterThan(0);
  });
});
