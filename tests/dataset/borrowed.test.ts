import { findBorrowed } from '../../src/dataset/borrowed';
import type { Facts } from '../../src/dataset/facts';
import { ownTexts } from '../../src/dataset/own-words';
import { venueFact } from '../_setup/facts';
import { bilingual, eventFact, factsWith, newsFact, policyFact, printed, statisticFact, systemFact } from '../_setup/records';

const SENTENCE = '把尚未纳入的行业分批次有序地扩大到市场之内并逐步收紧';
const PUBLICATION = `第一行\n要求各地把尚未纳入的行业分批次、有序地\n扩大到市场之内，并逐步收紧。\n末行`;
const summary = (zh: string) => policyFact({ summary: bilingual(zh, 'A summary.') });
const found = (facts: Facts, text = PUBLICATION) => findBorrowed(facts, [text]).map(({ file, found: said }) => [file, said]);

describe('words taken from a publication', () => {
  test('are found across its lines and punctuation, and named', () => {
    expect(found(factsWith({ policies: [summary(`该通知${SENTENCE}。`)] }))).toEqual([
      ['policies/alpha-2024-rules.yaml', 'alpha-2024-rules shares "把尚未纳入的行业分批次有序地扩" with a publication'],
    ]);
  });

  test('14 characters are a phrase, 15 are a borrowing', () => {
    expect(found(factsWith({ policies: [summary(SENTENCE.slice(0, 14))] }))).toEqual([]);
    expect(found(factsWith({ policies: [summary(SENTENCE.slice(0, 15))] }))).toHaveLength(1);
  });

  test('a run over the end of one publication and the beginning of the next is none', () => {
    const facts = factsWith({ policies: [summary(SENTENCE)] });
    expect(findBorrowed(facts, [SENTENCE.slice(0, 13), SENTENCE.slice(13)])).toEqual([]);
  });

  test.each<[string, Facts]>([
    ['a system', factsWith({ systems: [systemFact({ developments: [{ ...printed, summary: bilingual(SENTENCE, 'A development') }] })] })],
    ['a milestone', factsWith({ systems: [systemFact({ milestones: [{ ...printed, date: '2024', tense: 'past', event: bilingual(SENTENCE, 'Start') }] })] })],
    ['a key point', factsWith({ policies: [policyFact({ keyPoints: [bilingual(SENTENCE, 'A point')] })] })],
    ['a statistic', factsWith({ statistics: [statisticFact({ note: bilingual(SENTENCE, 'A note') })] })],
    ['a headline', factsWith({ news: [newsFact({ headline: bilingual(SENTENCE, 'A headline') })] })],
    ['an event', factsWith({ events: [eventFact({ event: bilingual(SENTENCE, 'An event') })] })],
  ])('in %s', (_, facts) => {
    expect(found(facts)).toHaveLength(1);
  }); // prettier-ignore
});

describe('what nobody can say otherwise', () => {
  const TITLE = '关于进一步做好重点行业温室气体排放报告与核查有关工作的通知';
  const NAME = '甲国温室气体自愿减排交易与注册登记联合管理委员会';

  test('a title in brackets', () => {
    expect(found(factsWith({ policies: [summary(`见《${TITLE}》。`)] }), `发布《${TITLE}》`)).toEqual([]);
    expect(found(factsWith({ policies: [summary(`见${TITLE}。`)] }), `发布《${TITLE}》`)).toHaveLength(1);
  });

  test.each<[string, Facts]>([
    ['a title without brackets', factsWith({ policies: [{ ...summary(`${NAME}发布`), title: bilingual(NAME, 'Rules') }] })],
    ['a system', factsWith({ systems: [systemFact({ name: bilingual(NAME, 'System') })], policies: [summary(`${NAME}发布`)] })],
    ['an issuer', factsWith({ policies: [{ ...summary(`${NAME}发布`), issuer: bilingual(`甲、${NAME}`, 'Issuer') }] })],
    ['somebody in the news', factsWith({ news: [newsFact({ entities: [bilingual(NAME, 'Board')], summary: bilingual(`${NAME}发布`, 'It says') })] })],
    ['a venue', factsWith({ policies: [summary(`${NAME}发布`)] }, { venues: [{ ...venueFact(), name: bilingual(NAME, 'Venue') }] })],
  ])('the name of %s', (_, facts) => {
    expect(found(facts, `由${NAME}发布`)).toEqual([]);
  }); // prettier-ignore

  test('a name parts the words on either side of it', () => {
    const facts = factsWith({ systems: [systemFact({ name: bilingual('甲国市场', 'System') })], policies: [summary(`分批次有序地扩大到甲国市场之内并逐步收紧`)] });
    expect(found(facts, '分批次有序地扩大到甲国市场之内并逐步收紧')).toEqual([]);
  }); // prettier-ignore

  test('numbers with their units', () => {
    const text = '1.89亿吨、181.14亿元、105.65元/吨、2162家、37.96%';
    expect(found(factsWith({ policies: [summary(text)] }), text)).toEqual([]);
  });
});

test('every text of ours is looked at, in every kind of record', () => {
  const text = (name: string) => bilingual(`${name}文`, name);
  const counted = { what: text('what'), value: 1, unit: 't', bound: '=' as const, ...printed };
  const facts = factsWith({
    systems: [
      systemFact({
        developments: [{ ...printed, summary: text('development') }],
        milestones: [{ ...printed, date: '2024', tense: 'past', event: text('milestone') }],
        note: text('note of a system'),
      }),
    ],
    statistics: [statisticFact({ subject: text('subject'), metric: text('metric'), basis: text('basis'), inferred: text('inferred') })],
    policies: [policyFact({ summary: text('summary'), keyPoints: [text('key point')], indicators: [{ ...counted, source: 'a-report' }] })],
    news: [newsFact({ headline: text('headline'), summary: text('story'), numbers: [counted] })],
    events: [eventFact({ event: text('event'), note: text('note of an event') })],
  });
  expect(ownTexts(facts).map((own) => own.text.en)).toEqual([
    'development', 'milestone', 'note of a system', 'summary', 'key point', 'what', 'subject', 'metric', 'basis', 'inferred', 'headline', 'story', 'what', 'event', 'note of an event',
  ]); // prettier-ignore
});
