import { check } from '../../../src/dataset/checks/ids-unique';
import { describeCheck } from '../../_setup/check';
import { eventFact, factsWith, newsFact, policyFact, statisticFact, systemFact } from '../../_setup/records';

describeCheck(
  check,
  {
    'an id for each record': factsWith({
      systems: [systemFact({ id: 'AA' }), systemFact({ id: 'AA-B' })],
      statistics: [statisticFact(), statisticFact({ id: 'alpha.entities@b-report', source: 'b-report' })],
      policies: [policyFact()],
      news: [newsFact()],
      events: [eventFact()],
    }),
  },
  {
    'two policies of one id': {
      facts: factsWith({ policies: [policyFact(), policyFact()] }),
      found: 'alpha-2024-rules is taken by row 1 of policies/alpha-2024-rules.yaml',
      file: 'policies/alpha-2024-rules.yaml',
    },
    'two ids that differ in case only': {
      facts: factsWith({ systems: [systemFact({ id: 'AA' })], policies: [policyFact({ id: 'aa' })] }),
      found: 'systems/aa.yaml',
      file: 'policies/aa.yaml',
    },
    'a news item and an event of one id': {
      facts: factsWith({ news: [newsFact({ id: 'one-01' })], events: [eventFact({ id: 'one-01' })] }),
      found: 'one-01',
      file: 'events/a-report.yaml',
    },
  },
);
