import { check } from '../../../src/dataset/checks/record-dates-ordered';
import { describeCheck } from '../../_setup/check';
import { bilingual, eventFact, factsWith, policyFact, printed, systemFact } from '../../_setup/records';

// The publication of these facts appeared on 2025-01-31 and covers 2024.
const dated = (date: string) => [{ date, source: 'a-report', ...printed }];
const policyOf = (issued: string, effective: string) => factsWith({ policies: [policyFact({ issued: dated(issued), effective: dated(effective) })] });
const eventOf = (date: string, tense: 'past' | 'planned') => factsWith({ events: [eventFact({ date, tense })] });
const milestoneOf = (date: string, tense: 'past' | 'planned') =>
  factsWith({ systems: [systemFact({ milestones: [{ date, tense, event: bilingual('开市', 'Start'), ...printed }] })] });
const POLICY = 'policies/alpha-2024-rules.yaml';
const EVENTS = 'events/a-report.yaml';

describeCheck(
  check,
  {
    'a policy that takes effect later': policyOf('2024-01-25', '2024-05-01'),
    'a policy that takes effect on the day': policyOf('2024-05-01', '2024-05-01'),
    'a month that may hold the day': policyOf('2024-05-20', '2024-05'),
    'a past event': eventOf('2025-01-31', 'past'),
    'a plan for the period the publication covers': eventOf('2024-12-31', 'planned'),
    'a plan for a year ahead': milestoneOf('2030', 'planned'),
  },
  {
    'a policy in effect before it was issued': {
      facts: policyOf('2024-05-02', '2024-05-01'),
      found: 'issued 2024-05-02, effective 2024-05-01',
      file: POLICY,
    },
    'a policy in effect the month before': { facts: policyOf('2024-05', '2024-04'), found: 'effective 2024-04', file: POLICY },
    'a past that is still ahead': { facts: eventOf('2025-02-01', 'past'), found: '2025-02-01 is past', file: EVENTS },
    'a plan for days gone by': { facts: eventOf('2023-12', 'planned'), found: '2023-12 is planned', file: EVENTS },
    'a milestone of another tense': { facts: milestoneOf('2026', 'past'), found: 'AA: 2026 is past', file: 'systems/aa.yaml' },
  },
);
