import { alike, type HelpTask } from '../help-task';

export const task: HelpTask = {
  page: 'functions',
  place: 1,
  title: { en: 'Build a formula without knowing its arguments', zh: '不记参数也能写公式' },
  want: {
    en: 'Any CARBON formula, put together from lists and calendars, with its result before it goes into the sheet.',
    zh: '用列表和日历拼出任何一个 CARBON 公式，插入前先看到结果。',
  },
  steps: [
    {
      text: { en: 'Open {tab.functions} and choose a function, such as HISTORY.', zh: '打开{tab.functions}页，选一个函数，如 HISTORY。' },
      picture: {
        name: 'builder',
        alt: { en: 'The builder of HISTORY: fields, the formula and its live result', zh: 'HISTORY 的公式生成器：各参数、公式和实时结果' },
      },
    },
    {
      text: {
        en: 'Fill in the fields. Each offers what it can take; what is optional may stay empty. To use cells, type `=A2` or `=A2:A9`.',
        zh: '逐项填写，每一项都列出可选内容，可省略的可以留空。要引用单元格，输入 `=A2` 或 `=A2:A9`。',
      },
    },
    {
      text: {
        en: 'Look at the result below the formula, select a cell in the sheet, and press {builder.insert}.',
        zh: '看公式下方的结果，在工作表中选中单元格，点{builder.insert}。',
      },
      formulas: [
        {
          formula: '=CARBON.HISTORY("CEA","2024-11-01","2024-12-31",0,0)',
          shown: alike([
            ['2024-11-13', 105.65],
            ['2024-12-31', 97.49],
          ]),
        },
      ],
    },
    {
      text: {
        en: 'To change a formula that stands in the sheet, select its cell, press {builder.edit cell=B4}, and then {builder.replace cell=B4}.',
        zh: '要修改表中已有的公式，选中其单元格，点{builder.edit cell=B4}，改好后点{builder.replace cell=B4}。',
      },
    },
  ],
  gives: [
    {
      text: {
        en: 'The formula in the cell, and its text to copy. Where Excel separates arguments by semicolons, so does the text.',
        zh: '单元格中的公式，以及可复制的公式文本。Excel 以分号分隔参数的地方，文本也用分号。',
      },
    },
  ],
  wrong: [
    {
      seen: { en: 'The result is `#VALUE!` or `#N/A`', zh: '结果是 `#VALUE!` 或 `#N/A`' },
      meaning: {
        en: 'The message beside it says what was received, what is allowed and what comes nearest. `#VALUE!` is an argument that cannot be read, `#N/A` a valid question without an answer.',
        zh: '旁边的提示说明收到了什么、允许什么、最接近的是什么。`#VALUE!` 是参数无法识别，`#N/A` 是问题成立但没有答案。',
      },
    },
    {
      seen: { en: '{builder.calculated}', zh: '{builder.calculated}' },
      meaning: {
        en: 'The formula refers to cells. The workbook knows them, the pane does not.',
        zh: '公式引用了单元格，其内容由工作簿计算，窗格无从得知。',
      },
    },
  ],
  functions: ['HISTORY', 'SYMBOLS'],
  tasks: ['price-series', 'weekly-prices'],
};
