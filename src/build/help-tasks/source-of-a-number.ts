import { alike, type HelpTask } from '../help-task';

export const task: HelpTask = {
  page: 'prices',
  place: 3,
  title: { en: 'Find where a number was printed', zh: '查一个数字印在哪里' },
  want: {
    en: 'The publication, the line and the printed words behind a figure, ready for a footnote.',
    zh: '查明一个数字出自哪份文献、第几行、原文怎么写，并得到可用的脚注。',
  },
  steps: [
    {
      text: {
        en: 'In the pane: press the ⓘ beside the figure, and {citation.copy} or {citation.copyGbt}.',
        zh: '在窗格中：点数字旁的 ⓘ，再点{citation.copy}或{citation.copyGbt}。',
      },
      picture: {
        name: 'citation',
        alt: {
          en: 'The citation of a figure: the printed words, the publication, its date and the line',
          zh: '一个数字的出处：来源原文、文献、发布日期和行号',
        },
      },
    },
    {
      text: {
        en: 'In the sheet: select the cell and press **Where was this printed?** on the Home tab or in the context menu of the cell.',
        zh: '在工作表中：选中单元格，点“开始”选项卡或右键菜单中的**查看出处**。',
      },
    },
    {
      text: {
        en: 'As a formula: `CARBON.SOURCE` takes the same arguments as the formula it explains.',
        zh: '用公式：`CARBON.SOURCE` 的参数与所解释的公式相同。',
      },
      formulas: [
        { formula: '=CARBON.PRICE("CEA","2024-11-13")', shown: alike(105.65) },
        { formula: '=CARBON.SOURCE("CEA","2024-11-13",,,"printed")', shown: alike('105.65元/吨') },
        {
          formula: '=CARBON.SOURCE("CEA","2024-11-13",,,"footnote")',
          shown: {
            zh: '中华人民共和国生态环境部：《全国碳市场发展报告（2025）》，2025-09-24，第135行。',
            en: "Ministry of Ecology and Environment of the People's Republic of China (MEE), Progress Report of China's National Carbon Market (2025), 2025-09-24, line 135.",
          },
        },
        {
          formula: '=CARBON.SOURCE("CEA","2024-11-13",,,"gbt7714")',
          shown: alike('中华人民共和国生态环境部. 全国碳市场发展报告（2025）[R]. 2025-09-24: 第135行.'),
        },
      ],
    },
  ],
  gives: [
    {
      text: {
        en: 'The words as printed, the publication with publisher and date, and the line in its text. It also says whether the figure is reported, derived (with its arithmetic) or inferred (with the reason).',
        zh: '来源原文、文献及其发布机构和日期、所在行；并说明该数字是来源原印、推算所得（附算式）还是推断（附理由）。',
      },
    },
  ],
  wrong: [
    {
      seen: { en: 'Two publications print different figures', zh: '两份文献的数字不一致' },
      meaning: {
        en: 'Both are kept, each with its place, and the pages show them side by side. Choose by the publication, not by the figure.',
        zh: '两者都保留并各注出处，页面上并列显示。请按文献取舍，而不是按数字取舍。',
      },
    },
    {
      seen: { en: 'The window says that the cell shows no answer of CARBON', zh: '提示该单元格没有 CARBON 的结果' },
      meaning: {
        en: 'The cell holds a typed value or a calculation of other cells. Select the cell with the CARBON formula.',
        zh: '该单元格是手工填写的数值，或由其他单元格计算而来。请选中含 CARBON 公式的单元格。',
      },
    },
  ],
  functions: ['SOURCE', 'PRICE'],
  tasks: ['evidence', 'weekly-prices'],
};
