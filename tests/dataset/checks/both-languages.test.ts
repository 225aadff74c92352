import { check } from '../../../src/dataset/checks/both-languages';
import { describeCheck } from '../../_setup/check';
import { bilingual, eventFact, factsWith, newsFact, policyFact, statisticFact } from '../../_setup/records';

const summaryOf = (zh: string, en: string) => factsWith({ policies: [policyFact({ summary: bilingual(zh, en) })] });
const FILE = 'policies/alpha-2024-rules.yaml';

describeCheck(
  check,
  {
    'Chinese and English': summaryOf('管理办法5月起施行。', 'The rules take effect in May.'),
    'a Chinese name inside an English text': summaryOf('见《办法》。', 'See 《办法》, called "办法" (the 办法).'),
    'a text that is the same in both': factsWith({ statistics: [statisticFact({ metric: bilingual('CO2 / MWh, 2024', 'CO2 / MWh, 2024') })] }),
    'titles, which are not ours': factsWith({ policies: [policyFact({ title: bilingual('Paris Agreement on climate!', '《巴黎协定》') })] }),
  },
  {
    'English left in Chinese': { facts: summaryOf('管理办法', '管理办法'), found: '管理办法', file: FILE },
    'Chinese left in English': { facts: summaryOf('The rules take effect; see below.', 'The rules take effect.'), found: 'see below', file: FILE },
    'a Chinese word among English ones': { facts: summaryOf('办法', 'The 办法 of May.'), found: 'The 办法 of May.', file: FILE },
    'a headline': {
      facts: factsWith({ news: [newsFact({ headline: bilingual('签发', '签发') })] }),
      found: 'a-report-credit-01',
      file: 'news/a-report.yaml',
    },
    'an event': { facts: factsWith({ events: [eventFact({ event: bilingual('开市', '开市') })] }), found: '开市', file: 'events/a-report.yaml' },
  },
);
