import { eventText, newsText } from '../../src/core/news-text';
import { nameOfPlace } from '../../src/core/place-names';
import { sourceFact } from '../_setup/facts';
import { bilingual, eventFact, newsFact, recordsWith, systemFact } from '../_setup/records';

const WEEKLY = sourceFact({ id: 'weekly', covers: '2026-W05', title: bilingual('周讯', 'Weekly'), publisher: bilingual('某所', 'Some Institute'), published: '2026-02-02' }); // prettier-ignore
const SOURCES = [WEEKLY];

test('a news item: headline, when, how firm, summary, where it stands, and that it is ours', () => {
  const item = newsFact({ source: 'weekly', firmness: 'planned', locator: 'L101' });
  expect(newsText(item, SOURCES, 'en').split('\n')).toEqual([
    'Alpha issues its first credits',
    '2026-W05 · carbon credits · planned',
    'Alpha names the first projects.',
    'Some Institute, Weekly, 2026-02-02, line 101.',
    'Our summary, not an official reading',
  ]);
  expect(newsText(item, SOURCES, 'zh').split('\n')).toEqual([
    '甲国签发首批碳信用',
    '2026-W05 · 碳信用 · 计划',
    '甲国公布首批项目。',
    '某所：《周讯》，2026-02-02，第101行。',
    '本产品归纳，非官方解读',
  ]);
});

test('what is done needs no word; a printed date stands as printed', () => {
  expect(newsText(newsFact({ source: 'weekly', date: '2026-01-27' }), SOURCES, 'en')).toContain('\n2026-01-27 · carbon credits\n');
});

test('an event: its days, and whether it was planned', () => {
  expect(eventText(eventFact({ source: 'weekly', date: '2026-01', until: '2026-02', tense: 'planned' }), SOURCES, 'en')).toMatch(/^Trading begins in Alpha\n2026-01\/2026-02 · planned\n/);
  expect(eventText(eventFact({ source: 'weekly' }), SOURCES, 'zh')).toMatch(/^甲国开市\n2024-05-01\n/);
}); // prettier-ignore

test('places are called by their names: countries, systems, and else by their code', () => {
  const records = recordsWith({ systems: [systemFact({ id: 'CA-OG', name: bilingual('油气碳市场', 'Oil and gas system') })] });
  expect(nameOfPlace(records, 'KR').en).toBe('Republic of Korea');
  expect(nameOfPlace(records, 'CA-OG').zh).toBe('油气碳市场');
  expect(nameOfPlace(records, 'constructor')).toEqual({ zh: 'constructor', en: 'constructor' });
});
