import { alike, type HelpTask } from '../help-task';

export const task: HelpTask = {
  page: 'news',
  place: 1,
  title: { en: 'See what lies ahead in the markets', zh: '看市场未来的时间节点' },
  want: {
    en: 'Coming dates and plans of the markets, how firm each is, and the news behind them, in a table for a report.',
    zh: '列出各市场即将到来的节点和计划，分清确定程度，连同相关动态写进报告。',
  },
  steps: [
    {
      text: {
        en: 'Open {tab.news}. What lies ahead stands first, the nearest at the top; the news of the week follow by section.',
        zh: '打开{tab.news}页，即将到来的节点排在最前，越近越靠上；其后按栏目列出当周动态。',
      },
      picture: {
        name: 'news',
        alt: { en: 'The News page: what lies ahead, then news by section', zh: '“动态”页：前瞻在前，动态按栏目在后' },
      },
    },
    {
      text: {
        en: '{news.view.timeline} shows all milestones, past ones too. {news.filters} narrows by section, region, firmness and dates.',
        zh: '{news.view.timeline}列出全部节点，包括已发生的。{news.filters}可按栏目、地区、确定程度和日期缩小范围。',
      },
    },
    {
      text: {
        en: 'Select an empty cell, open {news.insertMore} and choose {news.insertAhead} or {news.insertNews}. Or ask for it in a formula:',
        zh: '选中空白单元格，打开{news.insertMore}，选{news.insertAhead}或{news.insertNews}。也可以用公式：',
      },
      formulas: [
        { formula: '=INDEX(CARBON.EVENTS("单向竞价",,,0),1,2)', shown: alike('2025-07') },
        { formula: '=ROWS(CARBON.NEWS(,"allowance",,"2026-01-26","2026-02-01",0))', shown: alike(22) },
      ],
    },
  ],
  gives: [
    {
      text: {
        en: 'A table of dates, markets and events, each with its publication. A date is as precise as printed: a day, a month, a year or a span.',
        zh: '一张日期、市场和事件的表格，逐条注明文献。日期的精度与来源一致：日、月、年或一段时间。',
      },
    },
  ],
  wrong: [
    {
      seen: { en: 'A plan for a date that has passed', zh: '计划的日期已过' },
      meaning: {
        en: 'It is marked {news.wasPlanned}: the publication announced it, and none of the data says whether it happened.',
        zh: '标为{news.wasPlanned}：文献只预告了此事，数据中没有是否实现的记载。',
      },
    },
    {
      seen: { en: 'Proposed, planned or speculative', zh: '拟议、计划或推测' },
      meaning: {
        en: 'The hedge of the publication is kept. Keep it when you write about it.',
        zh: '保留来源的措辞分寸，引用时请一并保留。',
      },
    },
  ],
  functions: ['EVENTS', 'NEWS'],
  tasks: ['policy-summary', 'weekly-prices'],
};
