import { alike, type HelpTask } from '../help-task';

export const task: HelpTask = {
  page: 'policies',
  place: 1,
  title: { en: 'Find a policy and insert its summary', zh: '查找政策并插入摘要' },
  want: {
    en: 'A law, notice or standard, what it changes and for whom, in the sheet with its citation.',
    zh: '找到一项法规、通知或标准，弄清改了什么、管到谁，连同引文放进工作表。',
  },
  steps: [
    {
      text: {
        en: 'Open {tab.policies} and type words in either language: a title, a number, or words of the content, such as `碳足迹` or `carbon footprint`.',
        zh: '打开{tab.policies}页，输入标题、文号或内容中的词语，中英文均可，如 `碳足迹` 或 `carbon footprint`。',
      },
    },
    {
      text: {
        en: 'Narrow the list, for example by {policyFacet.jurisdiction} (under {policies.more}), {policyFacet.status} or {policyFacet.year}. The counts say how many each choice leaves.',
        zh: '再按{policyFacet.jurisdiction}（在{policies.more}中）、{policyFacet.status}或{policyFacet.year}筛选，各选项后的数字是选后剩余的项数。',
      },
      picture: {
        name: 'policies',
        alt: { en: 'Policies about carbon footprints in Shanghai, with the words found marked', zh: '上海的产品碳足迹政策，命中的词语已标出' },
      },
    },
    {
      text: {
        en: 'Open a policy to read its summary, key points and indicators. Every date and figure has its ⓘ.',
        zh: '打开一项政策，阅读摘要、要点和指标；每个日期和数字旁都有 ⓘ。',
      },
      picture: {
        name: 'policy',
        alt: { en: 'The page of a policy: dates, status, summary and key points', zh: '一项政策的页面：日期、状态、摘要和要点' },
      },
    },
    {
      text: {
        en: 'Select an empty cell and press {policy.insert}: {policy.insert.block}, {policy.insert.cell}, or {policy.insert.footnote}. To list several, tick them and press {policies.insertPickedShort count=3}.',
        zh: '选中空白单元格，点{policy.insert}：{policy.insert.block}、{policy.insert.cell}或{policy.insert.footnote}。要列出多项，勾选后点{policies.insertPickedShort count=3}。',
      },
      formulas: [
        { formula: '=CARBON.POLICY("碳排放权交易管理暂行条例","effective")', shown: alike('2024-05-01') },
        {
          formula: '=INDEX(CARBON.POLICIES("碳足迹","上海",,,,0),1,1)',
          shown: alike('shanghai-2024-product-carbon-footprint-action-plan'),
        },
      ],
    },
  ],
  gives: [
    {
      text: {
        en: 'Two columns, one fact a row, no merged cells: title as printed, number, issuer, dates, status with the day it was so, summary, key points, indicators with value and unit in cells of their own, citation.',
        zh: '两列表格，一行一项，不合并单元格：印出的标题、文号、发布机关、各日期、状态及其截止日、摘要、要点、指标（数值与单位分列）和引文。',
      },
      picture: {
        name: 'policy-summary',
        alt: { en: 'The inserted summary: two columns in the sheet', zh: '插入工作表的摘要：两列' },
      },
    },
  ],
  wrong: [
    {
      seen: { en: '{policy.noSummary}', zh: '{policy.noSummary}' },
      meaning: {
        en: 'The policy is only named in the publications. Read the original before you rely on it.',
        zh: '文献中仅提及该政策的名称，使用前请查阅原文。',
      },
    },
    {
      seen: { en: '`#N/A` for a number or a date', zh: '文号或日期为 `#N/A`' },
      meaning: { en: 'None of the publications prints it. It is not looked up elsewhere.', zh: '各文献均未印出，也不会从别处补入。' },
    },
    {
      seen: { en: 'The status is from an earlier year', zh: '状态是早些年的' },
      meaning: {
        en: 'A status is what a publication said on a day, which stands beside it. Check it before you cite it as current. Summaries are ours and not an official reading.',
        zh: '状态以文献所述之日为准，日期注在旁边；作为现行规定引用前请核实。摘要由本产品归纳，非官方解读。',
      },
    },
  ],
  functions: ['POLICY', 'POLICIES'],
  tasks: ['source-of-a-number', 'what-lies-ahead'],
};
