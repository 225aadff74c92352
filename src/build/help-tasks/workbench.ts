import { alike, type HelpTask } from '../help-task';

export const task: HelpTask = {
  page: undefined,
  place: 2,
  title: { en: 'The workbench and its file', zh: '工作台及其文件' },
  want: {
    en: 'The same functions and the same pane without Excel: a spreadsheet in the browser, for a first try or for a machine without Excel.',
    zh: '没有 Excel 也能用同样的函数和窗格：浏览器中的电子表格，适合初次试用，或没有 Excel 的电脑。',
  },
  steps: [
    {
      text: {
        en: 'Open `workbench.html` where the add-in is hosted, or run `npm start` in the project. Type a formula into any cell.',
        zh: '打开加载项托管地址下的 `workbench.html`，或在项目中运行 `npm start`，在任意单元格输入公式。',
      },
      formulas: [{ formula: '=CARBON.PRICE("CEA","2024-11-13")', shown: alike(105.65) }],
    },
    {
      text: {
        en: '**Save** (Ctrl+S) writes a file that ends in `.carbon.json`, with formulas, tables and refresh records. **Open** (Ctrl+O) reads it, also on another machine.',
        zh: '**保存**（Ctrl+S）生成以 `.carbon.json` 结尾的文件，含公式、表格和刷新记录；**打开**（Ctrl+O）读取，换一台电脑亦可。',
      },
    },
    {
      text: {
        en: '**Export .xlsx** writes an Excel file for others, in which CARBON formulas are the values they show now.',
        zh: '**导出 Excel** 生成给他人使用的 Excel 文件，其中 CARBON 公式已成为当前数值。',
      },
    },
  ],
  gives: [
    {
      text: {
        en: 'A workbook that refreshes its tables in a later session, as one in Excel does.',
        zh: '与 Excel 中一样，下次打开仍可刷新表格的工作簿。',
      },
      picture: {
        name: 'workbench',
        alt: { en: 'The workbench: the spreadsheet on the left, the pane on the right', zh: '工作台：左侧电子表格，右侧窗格' },
      },
    },
  ],
  wrong: [
    {
      seen: { en: 'An exported file does not refresh', zh: '导出的文件不能刷新' },
      meaning: {
        en: 'It holds values only. Save the workbook as well to keep its formulas.',
        zh: '导出文件只有数值。要保留公式，请同时保存工作簿。',
      },
    },
    {
      seen: { en: 'A function of Excel is unknown here', zh: '某个 Excel 函数在此不可用' },
      meaning: {
        en: 'The spreadsheet of the workbench has most functions of Excel, not all: LET, LAMBDA, MAP and SORTBY are missing.',
        zh: '工作台的电子表格支持 Excel 的大部分函数而非全部：没有 LET、LAMBDA、MAP 和 SORTBY。',
      },
    },
  ],
  functions: ['PRICE'],
  tasks: ['weekly-prices', 'build-a-formula'],
};
