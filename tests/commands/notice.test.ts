import { noticeAddress, noticeIn, type Notice } from '../../src/commands/notice';

const PAGE = 'https://addins.example/carbon/taskpane.html?x=1#y';

const roundTrip = (notice: Notice) => noticeIn(new URL(noticeAddress(notice, PAGE)!).hash);

describe('a notice on its way to the page of a dialog', () => {
  test.each<Notice>([
    { language: 'en', title: 'Refreshed: 14 formulas, 2 tables', lines: [] },
    { language: 'zh', title: '已刷新：14 个公式', lines: ['“碳价 2026”受保护，未刷新。', '第一行\n第二行'] },
    { language: 'en', title: '<b>"bold" & more</b>', lines: ['=CARBON.PRICE("CEA")', '', '🌍 ÿþ~', '%0A#?/+='] },
  ])('arrives as it was: $title', (notice) => {
    expect(roundTrip(notice)).toEqual(notice);
  });

  test('stands behind the #, which no server is sent, in signs no Excel minds', () => {
    const address = noticeAddress({ language: 'zh', title: '甲乙丙\n?', lines: ['~~~???>>>'] }, PAGE)!;
    expect(address).toMatch(/^https:\/\/addins\.example\/carbon\/notice\.html#[\w-]+$/);
  });

  test('is found where Excel on the web has put something behind it', () => {
    const notice: Notice = { language: 'en', title: 'Refreshed', lines: ['one'] };
    const { hash } = new URL(noticeAddress(notice, PAGE)!);
    expect(noticeIn(`${hash}&_xdm_Info=a|b`)).toEqual(notice);
  });

  test('is no address where it is too long for one', () => {
    expect(noticeAddress({ language: 'en', title: 'Long', lines: ['x'.repeat(5000)] }, PAGE)).toBeDefined();
    expect(noticeAddress({ language: 'en', title: 'Long', lines: ['x'.repeat(7000)] }, PAGE)).toBeUndefined();
  });

  const hashOf = (text: string) => `#${Buffer.from(text).toString('base64url')}`;

  test.each([
    ['nothing', ''],
    ['a part of one', new URL(noticeAddress({ language: 'zh', title: '已刷新', lines: ['工作簿'] }, PAGE)!).hash.slice(0, -9)],
    ['signs of another kind', '#!"§$'],
    ['something else', hashOf('{"title":"x"}')],
    ['texts and numbers', hashOf('["en","title",7]')],
    ['another language', hashOf('["fr","titre"]')],
    ['no title', hashOf('["en"]')],
  ])('is not taken for one: %s', (_, hash) => {
    expect(noticeIn(hash)).toBeUndefined();
  });
});
