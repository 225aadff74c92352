import { check } from '../../../src/dataset/checks/links-both-ways';
import { describeCheck } from '../../_setup/check';
import { eventFact, factsWith, newsFact, policyFact, statisticFact } from '../../_setup/records';

const OLD = 'alpha-2014-rules';
const NEW = 'alpha-2024-rules';
const HERE = 'alpha.entities@a-report';
const THERE = 'alpha.entities@b-report';

describeCheck(
  check,
  {
    'links that come back': factsWith({
      statistics: [statisticFact({ disagreesWith: [THERE] }), statisticFact({ id: THERE, source: 'b-report', disagreesWith: [HERE] })],
      policies: [policyFact({ id: OLD, supersededBy: [NEW] }), policyFact({ id: NEW, supersedes: [OLD] })],
      news: [newsFact({ id: 'n-01', sameEventAs: ['e-01'] })],
      events: [eventFact({ id: 'e-01', sameEventAs: ['n-01'] })],
    }),
    // That it does not exist is the fault of another rule.
    'a link to a record that is not there': factsWith({ policies: [policyFact({ supersedes: ['gone'] })] }),
  },
  {
    'a disagreement of one side': {
      facts: factsWith({ statistics: [statisticFact({ disagreesWith: [THERE] }), statisticFact({ id: THERE, source: 'b-report' })] }),
      found: `${HERE} names ${THERE}`,
      file: 'statistics/a-report.yaml',
    },
    'a policy superseded by one that does not say so': {
      facts: factsWith({ policies: [policyFact({ id: OLD, supersededBy: [NEW] }), policyFact({ id: NEW })] }),
      found: `${OLD} names ${NEW}`,
      file: `policies/${OLD}.yaml`,
    },
    'a policy that supersedes one that does not say so': {
      facts: factsWith({ policies: [policyFact({ id: OLD }), policyFact({ id: NEW, supersedes: [OLD] })] }),
      found: `${NEW} names ${OLD}`,
      file: `policies/${NEW}.yaml`,
    },
    'an item that tells of the same event': {
      facts: factsWith({ news: [newsFact({ id: 'n-01' })], events: [eventFact({ id: 'e-01', sameEventAs: ['n-01'] })] }),
      found: 'e-01 names n-01',
      file: 'events/a-report.yaml',
    },
  },
);
