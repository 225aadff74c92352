import type { HelpTask } from '../help-task';

export const task: HelpTask = {
  page: 'data',
  place: 3,
  title: { en: 'Hand a workbook to a colleague without the add-in', zh: '把工作簿交给没有加载项的同事' },
  want: {
    en: 'A workbook that shows the same figures on any machine, and whose formulas can be brought back on yours.',
    zh: '让工作簿在任何电脑上都显示同样的数字，回到您这里还能变回公式。',
  },
  steps: [
    {
      text: {
        en: 'On {tab.data}, press {freeze.do} and choose {freeze.selection}, {freeze.sheet} or {freeze.workbook}. Save and send the file.',
        zh: '在{tab.data}页点{freeze.do}，选{freeze.selection}、{freeze.sheet}或{freeze.workbook}，保存后发出。',
      },
      picture: {
        name: 'hand-over',
        alt: { en: 'Freeze, Restore, Repair and the evidence sheet on the Data page', zh: '“数据”页上的冻结、还原、修复和证据表' },
      },
    },
    {
      text: {
        en: 'When it comes back, press {restore.do}. Formulas are found again even where rows have been inserted or the file was saved.',
        zh: '文件收回后点{restore.do}。即使插入过行、保存过文件，也能找回公式原来的位置。',
      },
    },
    {
      text: {
        en: 'If a colleague opened the live formulas without the add-in and installed it later, `#NAME?` can stay. {repair.do} writes those formulas anew.',
        zh: '如果同事先打开了未冻结的文件、后来才装加载项，`#NAME?` 可能一直留着；{repair.do}会重新写入这些公式。',
      },
    },
  ],
  gives: [
    {
      text: {
        en: 'Plain values in place of formulas, a spilled formula with all its cells, and a record inside the workbook of what stood there.',
        zh: '公式变为普通数值，溢出公式连同全部单元格一起变；原公式记在工作簿内部。',
      },
    },
  ],
  wrong: [
    {
      seen: { en: 'A cell with an error was left', zh: '显示错误的单元格未冻结' },
      meaning: {
        en: 'A value would hide that there is no answer. Mend or remove the formula, then freeze again.',
        zh: '冻结会掩盖“没有答案”这一事实。请改正或删去该公式后再冻结。',
      },
    },
    {
      seen: { en: 'Restore left a cell', zh: '还原时跳过了某个单元格' },
      meaning: {
        en: 'Its value was changed after freezing. That work is not overwritten; insert the formula yourself if you want it back.',
        zh: '冻结后有人改过其数值，不会覆盖。要恢复公式，请自行重新插入。',
      },
    },
    {
      seen: { en: 'A protected sheet was left', zh: '受保护的工作表未改动' },
      meaning: { en: 'Take the protection off and do it again.', zh: '请先撤销保护再操作。' },
    },
  ],
  functions: [],
  tasks: ['evidence', 'monday-refresh'],
};
