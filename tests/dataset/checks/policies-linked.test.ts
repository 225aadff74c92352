import { check } from '../../../src/dataset/checks/policies-linked';
import { describeCheck } from '../../_setup/check';
import { bilingual, eventFact, factsWith, newsFact, policyFact } from '../../_setup/records';

const policies = [policyFact({ id: 'alpha-2024-rules', title: bilingual('关于〈核算指南〉的通知', 'Notice'), aliases: ['核算通知'] })];
const newsOf = (summary: string, linked: string[]) =>
  factsWith({ policies, news: [newsFact({ summary: bilingual(summary, 'A summary.'), policies: linked })] });
const NEWS = 'news/a-report.yaml';

describeCheck(
  check,
  {
    'a title that is linked': newsOf('发布《关于〈核算指南〉的通知》。', ['alpha-2024-rules']),
    'an alias, spaced and in other brackets': newsOf('发布《核算 通知》。', ['alpha-2024-rules']),
    'a name outside of brackets': newsOf('发布核算通知。', []),
    'an event that is linked': factsWith({
      policies,
      events: [eventFact({ event: bilingual('《核算通知》发布', 'Notice issued'), policies: ['alpha-2024-rules'] })],
    }),
  },
  {
    'a title that is not linked': { facts: newsOf('发布《核算通知》。', []), found: '《核算通知》', file: NEWS },
    'a title linked to another record': { facts: newsOf('发布《核算通知》。', ['other']), found: 'a-report-credit-01', file: NEWS },
    'a title without a record': { facts: newsOf('发布《无名办法》。', []), found: '《无名办法》, which has no record', file: NEWS },
    'a headline': {
      facts: factsWith({ policies, news: [newsFact({ headline: bilingual('《核算通知》发布', 'Issued') })] }),
      found: '《核算通知》',
      file: NEWS,
    },
    'an event': {
      facts: factsWith({ policies, events: [eventFact({ event: bilingual('《核算通知》发布', 'Issued') })] }),
      found: '《核算通知》',
      file: 'events/a-report.yaml',
    },
  },
);
