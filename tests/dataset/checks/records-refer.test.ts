import { check } from '../../../src/dataset/checks/records-refer';
import { describeCheck } from '../../_setup/check';
import { factsAround, instrumentFact, sourceFact } from '../../_setup/facts';
import { eventFact, factsWith, newsFact, policyFact, printed, statisticFact, systemFact } from '../../_setup/records';

const policy = policyFact({
  issued: [{ date: '2024', source: 'a-report', ...printed }],
  supersedes: ['alpha-2024-rules'],
  supersededBy: ['alpha-2024-rules'],
});
const statistic = statisticFact({ disagreesWith: ['alpha.entities@a-report'] });
const item = newsFact({ policies: [policy.id], sameEventAs: ['a-report-2024-05-01-start'] });
const event = eventFact({ policies: [policy.id], systems: ['AA'], sameEventAs: ['a-report-credit-01'] });
const POLICY = 'policies/alpha-2024-rules.yaml';

describeCheck(
  check,
  {
    'records that name each other': factsWith({
      systems: [systemFact()],
      statistics: [statistic],
      policies: [policy],
      news: [item],
      events: [event],
    }),
    'an event of an instrument': factsAround([{}], {
      records: factsWith({ events: [eventFact({ symbols: ['TEST:A'] })] }).records,
    }),
    'an instrument of a system': factsWith({ systems: [systemFact()] }, { instruments: [instrumentFact('TEST:A', { system: 'AA' })] }),
  },
  {
    'a system of an unknown publication': {
      facts: factsWith({ systems: [systemFact({ source: 'no-report' })] }),
      found: 'no source no-report',
      file: 'systems/aa.yaml',
    },
    'a statistic that disagrees with none': {
      facts: factsWith({ statistics: [statisticFact({ disagreesWith: ['alpha.entities'] })] }),
      found: 'no statistic alpha.entities',
      file: 'statistics/a-report.yaml',
    },
    'a policy that supersedes none': {
      facts: factsWith({ policies: [policyFact({ supersedes: ['gone'] })] }),
      found: 'no policy gone',
      file: POLICY,
    },
    'a date of an unknown publication': {
      facts: factsWith({ policies: [policyFact({ effective: [{ date: '2024', source: 'no-report', ...printed }] })] }),
      found: 'no source no-report',
      file: POLICY,
    },
    'news of an unknown policy': {
      facts: factsWith({ news: [newsFact({ policies: ['gone'] })] }),
      found: 'no policy gone',
      file: 'news/a-report.yaml',
    },
    'an event of an unknown system': {
      facts: factsWith({ events: [eventFact({ systems: ['ZZ'] })] }),
      found: 'no system ZZ',
      file: 'events/a-report.yaml',
    },
    'an event of an unknown instrument': {
      facts: factsWith({ events: [eventFact({ symbols: ['TEST:Z'] })] }),
      found: 'no symbol TEST:Z',
      file: 'events/a-report.yaml',
    },
    'an event told elsewhere, where nothing is': {
      facts: factsWith({ events: [eventFact({ sameEventAs: ['gone-01'] })] }),
      found: 'no item gone-01',
      file: 'events/a-report.yaml',
    },
    'an instrument of an unknown system': {
      facts: factsWith({ systems: [systemFact()] }, { sources: [sourceFact()], instruments: [instrumentFact('TEST:A', { system: 'ZZ' })] }),
      found: 'no system ZZ',
      file: 'instruments/test.yaml',
    },
  },
);
