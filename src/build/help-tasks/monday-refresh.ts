import type { HelpTask } from '../help-task';

export const task: HelpTask = {
  page: 'data',
  place: 1,
  title: { en: 'Refresh on Monday', zh: '周一刷新' },
  want: {
    en: "Last week's workbook with this week's figures: one press, and a list of what changed.",
    zh: '让上周的工作簿换上本周的数据：一次刷新，并列出哪些变了。',
  },
  steps: [
    {
      text: {
        en: 'Open the workbook and press {refresh.do} on {tab.data}, or **Refresh** on the Home tab.',
        zh: '打开工作簿，在{tab.data}页点{refresh.do}，或点“开始”选项卡上的**刷新**。',
      },
      picture: {
        name: 'refresh',
        alt: {
          en: 'The message after a refresh, below the list of the tables in this workbook',
          zh: '本工作簿中的表格清单，下方是刷新后的提示',
        },
      },
    },
    {
      text: {
        en: 'Read what changed: new, corrected and withdrawn figures, and for each table the rows added and removed.',
        zh: '查看变化：新增、更正、撤回的数据，以及每个表格增减的行数。',
      },
    },
    {
      text: {
        en: '{tables.title} lists what CARBON has put there. {tables.refresh} brings one up to date, {tables.goTo} shows it, {tables.unlink} leaves it alone from then on.',
        zh: '{tables.title}列出 CARBON 插入的全部表格：{tables.refresh}更新其中一个，{tables.goTo}定位到它，{tables.unlink}后不再更新。',
      },
    },
  ],
  gives: [
    {
      text: {
        en: 'Newer data if there are any, every CARBON formula calculated again, every table brought up to date. Your own columns, rows, sort, filters, formats and captions stay. Nothing else in the workbook is touched.',
        zh: '如有较新数据则换用，全部 CARBON 公式重新计算，全部表格更新。您自己的列、行、排序、筛选、格式和标题保持不变，工作簿的其他内容不受影响。',
      },
    },
    {
      text: {
        en: '{data.back} takes one step back if the newer data are not what you want.',
        zh: '新数据不合用时，{data.back}可退回一步。',
      },
    },
  ],
  wrong: [
    {
      seen: { en: 'A table was not refreshed', zh: '某个表格未能刷新' },
      meaning: {
        en: 'The message gives the reason: a filled cell below it is in the way, its sheet is protected, or it was cut apart. The table is as it was. Clear the way and refresh again.',
        zh: '提示会说明原因：下方有内容挡住、工作表受保护，或表格被拆开。表格保持原样，排除障碍后再刷新。',
      },
    },
    {
      seen: { en: 'The feed cannot be reached', zh: '无法连接数据源' },
      meaning: {
        en: 'The data in use stay, and tables and formulas are brought up to date with them.',
        zh: '沿用现有数据，表格和公式按现有数据更新。',
      },
    },
    {
      seen: { en: '{outdated.title}', zh: '{outdated.title}' },
      meaning: {
        en: 'The workbook was last refreshed with another dataset, by you or a colleague. Nothing changes until you refresh, which then covers every CARBON cell.',
        zh: '工作簿上次刷新用的是另一版数据（由您或同事刷新）。刷新前一切不变，刷新则涵盖全部 CARBON 单元格。',
      },
    },
    {
      seen: { en: 'Calculation is set to manual', zh: '计算方式为手动' },
      meaning: {
        en: 'CARBON cells are new at once; press F9 for the cells that depend on them.',
        zh: 'CARBON 单元格立即更新，引用它们的单元格请按 F9。',
      },
    },
  ],
  functions: ['DATASET'],
  tasks: ['newer-data', 'weekly-prices'],
};
