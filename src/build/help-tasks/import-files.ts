import type { HelpTask } from '../help-task';

export const task: HelpTask = {
  page: 'data',
  place: 5,
  title: { en: 'Import your own files', zh: '导入自己的文件' },
  want: {
    en: 'Daily prices, exchange rates or the next weekly watch as data of your own, which formulas answer with and can cite.',
    zh: '把每日行情、汇率或新一期周讯变成自己的数据：公式可用，出处可引。',
  },
  steps: [
    {
      text: {
        en: 'On {tab.data}, press {imports.choose} and take one or several files (.csv, .txt or .xlsx), drop them on the page, or press {imports.paste} for a table copied from a web page, a mail or Excel. {imports.kinds} says which files are known.',
        zh: '在{tab.data}页点{imports.choose}，选一个或多个文件（.csv、.txt、.xlsx），也可把文件拖到本页；从网页、邮件或 Excel 复制的表格用{imports.paste}。{imports.kinds}列出可识别的文件。',
      },
    },
    {
      text: {
        en: 'See what was read, before anything is kept: how many figures are new, which differ from the dataset, and what was left out, each with its line. Where the file does not say whose prices it holds, answer {imports.symbol.label} and {imports.currency.label}; every answer reads it again.',
        zh: '先看读到了什么，此时不保存任何内容：新增多少条，哪些与数据集不同，哪些行没有导入及其行号。文件没有写明是谁的价格时，填写{imports.symbol.label}和{imports.currency.label}，每次填写都会重新读取。',
      },
      picture: {
        name: 'import',
        alt: {
          en: 'What an import would do: new figures, one that differs from the dataset, and a line that is left out',
          zh: '导入结果预览：新增的数据、与数据集不同的一条，以及未导入的一行',
        },
      },
    },
    {
      text: {
        en: 'Press {imports.import.do count=120}. The file is listed with its instruments, whose pages show chart and figures.',
        zh: '点{imports.import.do count=120}。文件随即列出，并可打开其中各品种的页面查看图表和数据。',
      },
    },
    {
      text: {
        en: 'For colleagues who have not got the file, press {imports.save.do}: on their machine the workbook offers {imports.missing.use}.',
        zh: '同事没有原文件时，点{imports.save.do}：对方打开工作簿后可点{imports.missing.use}。',
      },
    },
  ],
  gives: [
    {
      text: {
        en: 'Figures for `=CARBON.PRICE`, tables and charts, each cited with the file and its line and marked as imported. ECB reference rates let prices be asked in another currency.',
        zh: '可供 `=CARBON.PRICE`、表格和图表使用的数据，引用时写明文件和行号，并标明为导入。导入欧洲央行参考汇率后，可按其他货币查询价格。',
      },
    },
    {
      text: {
        en: 'Where the dataset prints the same figure, the dataset holds; among your files the one imported last. Files are read on this machine and sent nowhere. {imports.takeBack.do} undoes an import, and {imports.takeBack.undo} that.',
        zh: '同一数据数据集中已有时，以数据集为准；自己的文件之间，以后导入的为准。文件只在本机读取，不会上传。{imports.takeBack.do}可撤回一次导入，{imports.takeBack.undo}再恢复。',
      },
    },
  ],
  wrong: [
    {
      seen: { en: 'A file is refused', zh: '文件无法读取' },
      meaning: {
        en: 'The message says why and what to do: an old .xls or a workbook with a password is saved as .xlsx first; a table in a PDF is copied and pasted. Nothing has changed.',
        zh: '提示会说明原因和办法：旧版 .xls 或加密的工作簿先另存为 .xlsx，PDF 中的表格可复制后粘贴。现有数据不变。',
      },
    },
    {
      seen: { en: '{imports.counts.nothing}', zh: '{imports.counts.nothing}' },
      meaning: {
        en: 'The dataset, or a file imported before, holds all of it already.',
        zh: '数据集或先前导入的文件已含全部数据。',
      },
    },
    {
      seen: { en: '#N/A that names a file', zh: '#N/A，并提到某个文件' },
      meaning: {
        en: 'The workbook was refreshed with an import this machine lacks. Import the same file; where the workbook carries it, press {imports.missing.use}.',
        zh: '工作簿上次刷新用到的导入本机没有。请导入同一文件；工作簿中已保存的，点{imports.missing.use}。',
      },
    },
    {
      seen: { en: '{outdated.title}', zh: '{outdated.title}' },
      meaning: {
        en: 'Imports count as data: after an import, or after taking one back, tables stay as they are until you refresh.',
        zh: '导入也是数据：导入或撤回之后，表格保持原样，刷新后才更新。',
      },
    },
  ],
  functions: ['PRICE', 'SOURCE'],
  tasks: ['source-of-a-number', 'hand-over'],
};
