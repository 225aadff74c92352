import { check } from '../../../src/dataset/checks/record-value-matches-printed';
import { describeCheck } from '../../_setup/check';
import { bilingual, factsWith, newsFact, policyFact, statisticFact, systemFact } from '../../_setup/records';

const statisticOf = (value: number, printed: string, locator = 'L1') => factsWith({ statistics: [statisticFact({ value, printed, locator })] });
const attribute = <Value>(value: Value, printed: string) => ({ value, printed, locator: 'L1', bound: '=' as const });
const indicator = (value: number, printed: string) => ({ ...attribute(value, printed), what: bilingual('数', 'Number'), unit: 't' });
const FILE = 'statistics/a-report.yaml';

describeCheck(
  check,
  {
    'a plain number': statisticOf(2162, '2162家'),
    '万 and 亿': factsWith({
      statistics: [statisticFact({ value: 262_000, printed: '26.2 万吨' }), statisticFact({ value: 8e9, printed: '80余亿吨' })],
    }),
    'a number among others': statisticOf(28_360_000, '5% 28.36 MtCO2e'), // icap-2025 L805, L806
    'a fall printed without its sign': statisticOf(-10.8, '下降10.8%'),
    'a tab before 亿': statisticOf(811_000_000, '8.11\t亿美元'), // icap-2025 L1151
    'a unit on the next of two lines': statisticOf(811_000_000, '8.11', 'L1+L2'),
    'a number in words': statisticOf(66.67, '近三分之二'), // mee-2025 L25
    'attributes of a system': factsWith({
      systems: [systemFact({ launchYear: attribute(2015, '2015年启动'), coveragePct: attribute(79, '79% 韩国碳市场') })],
    }),
  },
  {
    'a digit mistaken': { facts: statisticOf(2126, '2162家'), found: '2126, printed "2162家"', file: FILE },
    'a unit mistaken': { facts: statisticOf(26.2, '26.2 万吨'), found: '26.2', file: FILE },
    'a unit of one line only': { facts: statisticOf(811_000_000, '8.11'), found: '811000000', file: FILE },
    'words without a number': { facts: statisticOf(5, '屡次'), found: '屡次', file: FILE },
    'an attribute of a system': {
      facts: factsWith({ systems: [systemFact({ offsetLimitPct: attribute(10, '韩国碳市场 5%') })] }),
      found: 'AA: 10',
      file: 'systems/aa.yaml',
    },
    'an indicator of a policy': {
      facts: factsWith({ policies: [policyFact({ indicators: [{ ...indicator(3, '2.6万吨'), source: 'a-report' }] })] }),
      found: 'alpha-2024-rules: 3',
      file: 'policies/alpha-2024-rules.yaml',
    },
    'a number of a news item': {
      facts: factsWith({ news: [newsFact({ numbers: [indicator(3, '2.6万吨')] })] }),
      found: 'a-report-credit-01: 3',
      file: 'news/a-report.yaml',
    },
  },
);
