/** A few records of every kind, to be asked through the functions: what they answer can be read off here. */
import type { Language } from '../../src/core/language';
import { setRecords } from '../../src/functions/_lib/context';
import { useDataset } from './ask';
import { datasetOf, sourceFact } from './facts';
import { bilingual, eventFact, newsFact, policyFact, recordsWith, statisticFact, systemFact } from './records';

const REPORT = sourceFact({
  id: 'a-report',
  title: bilingual('进展报告', 'Progress Report'),
  publisher: bilingual('甲国环境部', 'Ministry of Alpha'),
  published: '2025-09-24',
});
const WEEKLY = sourceFact({ id: 'weekly', grade: 'second-hand', covers: '2026-W05', title: bilingual('周讯', 'Weekly') });

const at = (locator: string, printed: string) => ({ locator, printed });
const attribute = <Value>(value: Value, locator: string) => ({ value, bound: '=' as const, ...at(locator, String(value)) });

export const BOOK = recordsWith({
  systems: [
    systemFact({
      id: 'KR',
      name: bilingual('韩国碳市场', 'Korea Emissions Trading System (K-ETS)'),
      aliases: ['韩国', 'Korea', 'ETS'],
      jurisdictions: [bilingual('韩国', 'Korea')],
      status: attribute('operating', 'L852'),
      launchYear: attribute(2015, 'L460'),
      design: attribute('cap-and-trade', 'L461'),
      sectors: attribute(['power', 'industry'], 'L462'),
      coveragePct: attribute(79, 'L987'),
      offsetRule: attribute('domestic-and-international', 'L864'),
      offsetLimitPct: attribute(5, 'L805'),
      offsetDemandTonnes: attribute(28_360_000, 'L806'),
      auctionRevenue2024Usd: attribute(0, 'L1151'),
      developments: [
        { ...at('L463', '放宽'), summary: bilingual('放宽结转。', 'Banking is eased.') },
        { ...at('L465', '改革'), summary: bilingual('改革在即。', 'Reforms follow.') },
      ],
      milestones: [{ ...at('L460', '2015'), date: '2015', event: bilingual('启动', 'Launch'), tense: 'past' }],
    }),
    systemFact({ id: 'BR', name: bilingual('巴西碳市场', 'Brazil'), aliases: ['ETS'], status: attribute('developing', 'L9'), region: 'latin-america-caribbean' }),
  ],
  statistics: [
    statisticFact({
      id: 'alpha.entities@a-report',
      locator: 'L123',
      period: '2024',
      note: bilingual('注', 'A note'),
    }),
    statisticFact({ id: 'alpha.share@a-report', metric: bilingual('占比', 'Share'), value: 60, unit: '%', bound: '≥', printed: '60%以上', period: '/2025-08-31', basis: bilingual('占总量', 'of the total') }),
    statisticFact({ id: 'alpha.entities@weekly', source: 'weekly', value: 2000 }),
  ],
  policies: [
    policyFact({
      id: 'alpha-2024-rules',
      title: bilingual('碳排放管理办法', 'Emissions Rules'),
      number: '环令〔2024〕1号',
      issued: [{ date: '2024-01-25', source: 'a-report', ...at('L368', '1月25日') }],
      effective: [
        { date: '2024-06-01', source: 'weekly', ...at('L9', '6月1日') },
        { date: '2024-05-01', source: 'a-report', ...at('L375', '5月1日') },
      ],
      mentions: [
        { source: 'a-report', ...at('L27', '《碳排放管理办法》') },
        { source: 'weekly', ...at('L8', '《碳排放管理办法》') },
      ],
      supersededBy: ['alpha-2025-rules'],
      summary: bilingual('规定交易。', 'Governs trading.'),
      keyPoints: [bilingual('其一。', 'First.'), bilingual('其二。', 'Second.')],
    }),
    policyFact({
      id: 'alpha-2025-rules',
      title: bilingual('碳足迹方案', 'Footprint Plan'),
      type: 'plan',
      topic: 'carbon-footprint',
      level: 'subnational',
      jurisdiction: 'CN-SH',
      published: [{ date: '2025-03', source: 'a-report', ...at('L1', '3月') }],
      status: 'draft',
      statusAsOf: '2025-09',
      supersedes: ['alpha-2024-rules'],
    }),
  ],
  news: [
    newsFact({ id: 'weekly-credit-01', source: 'weekly', date: '2026-01-27', locator: 'L101' }),
    newsFact({ id: 'weekly-green-capital-01', source: 'weekly', section: 'green-capital', region: 'africa', firmness: 'planned', locator: 'L102', headline: bilingual('甲国拟发绿债', 'Alpha plans a green bond') }),
    newsFact({ id: 'weekly-credit-02', source: 'weekly', date: '2026-01', region: 'global', firmness: 'proposed', locator: 'L103' }),
  ],
  events: [
    eventFact({ id: 'a-report-2024-05-01-start', date: '2024-05-01', event: bilingual('办法施行', 'The rules take effect') }),
    eventFact({ id: 'a-report-2027-09-plan', date: '2027-09', jurisdiction: 'GLOBAL', event: bilingual('计划扩围', 'Extension planned'), tense: 'planned' }),
  ],
}); // prettier-ignore

/** Answers come from the book, whatever the data of the product are. */
export function useRecordBook(language: Language = 'en'): void {
  useDataset(datasetOf([{ symbol: 'TEST:A' }], { sources: [REPORT, WEEKLY] }), language);
  setRecords(BOOK);
}
