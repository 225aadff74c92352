import { alike, type HelpTask } from '../help-task';

export const task: HelpTask = {
  page: 'systems',
  place: 1,
  title: { en: 'Compare the offset limits of systems', zh: '比较各碳市场的抵销上限' },
  want: {
    en: 'How much of an obligation may be met with carbon credits, system beside system, as a table and a chart.',
    zh: '看各碳市场允许用碳信用抵销多大比例的清缴义务，列表并画图。',
  },
  steps: [
    {
      text: {
        en: 'Open {tab.systems}. Each line shows the offset limit and the share of emissions covered. Tick up to four systems and press {systems.compare count=4}.',
        zh: '打开{tab.systems}页，每行列有抵销上限和覆盖占比。勾选至多四个碳市场，点{systems.compare count=4}。',
      },
      picture: {
        name: 'systems',
        alt: { en: 'The list of systems with bars for offset limit and coverage', zh: '碳市场一览，以横条显示抵销上限和覆盖占比' },
      },
    },
    {
      text: {
        en: 'For a picture of all of them choose {compare.all} in the chart below, and {compare.offset_limit_pct} as what it shows.',
        zh: '要看全部碳市场，在下方图表中选{compare.all}，图表内容选{compare.offset_limit_pct}。',
      },
      picture: {
        name: 'comparison',
        alt: { en: 'Systems side by side, each attribute in a line', zh: '碳市场并排比较，逐项对照' },
      },
    },
    {
      text: {
        en: 'Select an empty cell and press {compare.insert} or {compare.insertChart}. Or type it, with ids or names:',
        zh: '选中空白单元格，点{compare.insert}或{compare.insertChart}。也可以输入公式，用代码或名称均可：',
      },
      formulas: [
        { formula: '=CARBON.SYSTEM({"CN";"KR";"CA-AB";"CA-BC"},"offset_limit_pct")', shown: alike([[5], [5], [80], [40]]) },
        { formula: '=CARBON.SYSTEM("韩国","offset_limit_pct")', shown: alike(5) },
      ],
    },
  ],
  gives: [
    {
      text: {
        en: 'A table with one system a row and its source, or the same with a bar chart beside it. The figures are those of January 2025, the report they come from.',
        zh: '一个碳市场一行并注明出处的表格，或表格加条形图。数字取自国际碳行动伙伴组织的报告，截至 2025 年 1 月。',
      },
    },
  ],
  wrong: [
    {
      seen: { en: 'A limit of 100', zh: '上限为 100' },
      meaning: {
        en: 'Offsets are allowed without a limit. The field `offset_rule` says so in words.',
        zh: '表示抵销不设上限；字段 `offset_rule` 有文字说明。',
      },
    },
    {
      seen: { en: '`#N/A`, though the system exists', zh: '碳市场存在却显示 `#N/A`' },
      meaning: {
        en: 'The report prints no limit for it. Where it allows no offsets, the pane says {offsets.none} and `offset_rule` answers `none`.',
        zh: '报告未印该上限。不允许抵销的，窗格显示{offsets.none}，`offset_rule` 的结果为 `none`。',
      },
    },
    {
      seen: { en: '{systems.full}', zh: '{systems.full}' },
      meaning: {
        en: 'For more than four insert the list: it holds the limit of every system.',
        zh: '要比较四个以上，请插入一览表，其中有每个碳市场的上限。',
      },
    },
  ],
  functions: ['SYSTEM', 'SYSTEMS'],
  tasks: ['source-of-a-number', 'policy-summary'],
};
