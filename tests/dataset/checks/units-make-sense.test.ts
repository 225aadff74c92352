import { check } from '../../../src/dataset/checks/units-make-sense';
import { describeCheck } from '../../_setup/check';
import { bilingual, factsWith, newsFact, policyFact, printed, statisticFact } from '../../_setup/records';

const basis = bilingual('与上年相比', 'on the year before');
const statisticOf = (value: number, unit: string, isChange = false) =>
  factsWith({ statistics: [statisticFact({ value, unit, ...(isChange ? { basis } : {}) })] });
const indicator = (value: number, unit: string) => ({ what: bilingual('数', 'Number'), value, unit, bound: '=' as const, ...printed });
const FILE = 'statistics/a-report.yaml';

describeCheck(
  check,
  {
    'a share': statisticOf(99.99, '%'),
    'nothing and all': factsWith({ statistics: [statisticFact({ value: 0, unit: '%' }), statisticFact({ value: 100, unit: '%' })] }),
    'growth beyond a hundred percent': statisticOf(137.5, '%', true),
    'a fall': statisticOf(-12.3, '%', true),
    'a whole number of entities': statisticOf(2162, 'count'),
    'numbers of a policy and a news item': factsWith({
      policies: [policyFact({ indicators: [{ ...indicator(-7.4, '%'), source: 'a-report' }] })],
      news: [newsFact({ numbers: [indicator(3, 'count')] })],
    }),
  },
  {
    'a share above all': { facts: statisticOf(103, '%'), found: '103 %', file: FILE },
    'half an entity': { facts: statisticOf(2162.5, 'count'), found: '2162.5 count', file: FILE },
    'a negative amount': { facts: statisticOf(-5, 't'), found: '-5 t', file: FILE },
    'half a project in the news': {
      facts: factsWith({ news: [newsFact({ numbers: [indicator(0.5, 'count')] })] }),
      found: 'a-report-credit-01',
      file: 'news/a-report.yaml',
    },
  },
);
