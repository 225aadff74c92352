import { check } from '../../../src/dataset/checks/titles-as-printed';
import { describeCheck } from '../../_setup/check';
import { bilingual, factsWith, policyFact } from '../../_setup/records';

const title = bilingual('关于公开征求〈核算指南 铝冶炼行业〉意见的通知', 'Notice');
const printedAs = (...texts: string[]) =>
  factsWith({ policies: [policyFact({ title, mentions: texts.map((printed) => ({ source: 'a-report', printed, locator: 'L1' })) })] });
const FILE = 'policies/alpha-2024-rules.yaml';

describeCheck(
  check,
  {
    'a title in its brackets': printedAs('《关于公开征求〈核算指南 铝冶炼行业〉意见的通知》'),
    'a title amid other words': printedAs('发布了关于公开征求《核算指南　铝冶炼行业》意见的通知，要求'),
    'a title that one line of several prints': printedAs('《通告》', '《关于公开征求〈核算指南铝冶炼行业〉意见的通知》'),
    'a title torn over two lines': printedAs('《关于公开征求〈核算指南'),
  },
  {
    'a title in other words': { facts: printedAs('《关于征求核算指南意见的通知》'), found: '铝冶炼行业', file: FILE },
    'a title with a word more': { facts: printedAs('《关于公开征求〈核算指南 铝冶炼行业〉意见的补充通知》'), found: 'alpha-2024-rules', file: FILE },
  },
);
