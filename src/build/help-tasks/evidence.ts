import { alike, type HelpTask } from '../help-task';

export const task: HelpTask = {
  page: 'data',
  place: 4,
  title: { en: 'Evidence for an auditor', zh: '给审计准备证据' },
  want: {
    en: 'A list of every CARBON figure of the workbook with the words it was printed in.',
    zh: '把工作簿中每个 CARBON 数字及其来源原文列成一张表。',
  },
  steps: [
    {
      text: {
        en: 'On {tab.data}, press {evidence.do}. A sheet of its own is added and shown; pressed again, or on a refresh, it is brought up to date.',
        zh: '在{tab.data}页点{evidence.do}，即新增并显示一张工作表；再次点击或刷新时，该表随之更新。',
      },
      picture: {
        name: 'evidence',
        alt: {
          en: 'Part of the evidence sheet: measure, period, printed words, status and citation',
          zh: '证据表的一部分：种类、时段、来源原文、状态和出处',
        },
      },
    },
    {
      text: {
        en: 'Do so before freezing: a frozen cell holds a value and no formula, so a new evidence sheet does not list it.',
        zh: '请在冻结之前生成：冻结后的单元格只有数值、没有公式，新生成的证据表不会列出。',
      },
    },
    {
      text: { en: 'For one number alone, ask for its printed words and line:', zh: '只查一个数字时，可直接取其原文和行号：' },
      formulas: [
        { formula: '=CARBON.SOURCE("CEA","2024-11-13",,,"printed")', shown: alike('105.65元/吨') },
        { formula: '=CARBON.SOURCE("CEA","2024-11-13",,,"locator")', shown: alike('L135') },
      ],
    },
  ],
  gives: [
    {
      text: {
        en: 'One row for each figure: sheet and cell, formula, value, the printed words, what is measured, period, status, citation. An auditor needs the publication and nothing of ours to check it.',
        zh: '每个数字一行：工作表和单元格、公式、数值、来源原文、数据种类、时段、状态和出处。审计人员只凭文献即可核对，无须安装本产品。',
      },
    },
  ],
  wrong: [
    {
      seen: { en: 'A figure is missing', zh: '少了某个数字' },
      meaning: {
        en: 'Only cells with CARBON formulas are listed. A typed number, or one calculated from them in another cell, is yours to explain.',
        zh: '只列含 CARBON 公式的单元格。手工填写的数字，以及在别处由它们计算得出的数字，须由您自己说明。',
      },
    },
    {
      seen: { en: 'The line of a publication', zh: '行号怎么用' },
      meaning: {
        en: 'It counts lines in the text that was read, whose checksum is on the card of the source; the heading beside it finds the place in the original.',
        zh: '行号是所读文本中的行次，该文本的校验值记在来源卡上；可按旁边的标题在原文中找到位置。',
      },
    },
  ],
  functions: ['SOURCE'],
  tasks: ['source-of-a-number', 'hand-over'],
};
