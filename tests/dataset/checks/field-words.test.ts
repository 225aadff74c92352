import { check } from '../../../src/dataset/checks/field-words';
import { describeCheck } from '../../_setup/check';
import { bilingual, factsWith, policyFact } from '../../_setup/records';

const summaryOf = (en: string) => factsWith({ policies: [policyFact({ summary: bilingual('摘要', en) })] });
const FILE = 'policies/alpha-2024-rules.yaml';

const INSTEAD: readonly (readonly [said: string, word: string])[] = [
  ['Free carbon quotas shrink.', 'carbon quotas'],
  ['The Emission Rights trading system.', 'Emission Rights'],
  ['A carbon tariff is planned.', 'carbon tariff'],
  ['The double-carbon goals.', 'double-carbon'],
  ['2,162 key emission units report.', 'key emission units'],
  ['Polluters pay.', 'Polluters'],
  ['The baseline method.', 'baseline method'],
  ['Total control of emissions.', 'Total control'],
  ['Bulk agreement trades.', 'Bulk agreement'],
  ['Listing agreement trades.', 'Listing agreement'],
  ['Advance quota for 2024.', 'Advance quota'],
  ['Compulsory performance by the authority.', 'Compulsory performance'],
];

describeCheck(
  check,
  {
    "the field's words": summaryOf('Key emitting entities surrender allowances under benchmarking and an absolute cap; block and listed agreements.'),
    'a word that only holds one of them': summaryOf('Import quotas and a baseline year; the control total.'),
    'a title, which is not ours': factsWith({ policies: [policyFact({ title: bilingual('管理办法', 'Carbon Quota Rules') })] }),
  },
  Object.fromEntries(INSTEAD.map(([said, word]) => [word, { facts: summaryOf(said), found: word, file: FILE }])),
);
