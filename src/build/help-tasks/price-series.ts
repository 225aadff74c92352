import { alike, type HelpTask } from '../help-task';

export const task: HelpTask = {
  page: 'prices',
  place: 2,
  title: { en: 'Get a price over time, with its chart', zh: '取一段时间的价格并画图' },
  want: {
    en: 'All printed prices of an instrument, each with what kind of price it is, and a chart that hides no gap.',
    zh: '取某一品种印出的全部价格，分清是收盘价还是均价，图上不掩盖空缺。',
  },
  steps: [
    {
      text: {
        en: 'On {tab.prices}, or through the search (Ctrl+K), open the instrument, such as CEA. Its page shows the chart and, below it, every figure with its place.',
        zh: '在{tab.prices}页或用搜索（Ctrl+K）打开一个品种，如 CEA。页面上方是图，下方是全部数据及其出处。',
      },
      picture: {
        name: 'instrument',
        alt: { en: 'The page of CEA: newest price, chart of points, list of figures', zh: 'CEA 的页面：最新价格、散点图和全部数据' },
      },
    },
    {
      text: {
        en: 'Select an empty cell, press {instrument.insert} and choose {instrument.insertChart}, {instrument.insertHistory}, or {instrument.insertSpill}.',
        zh: '选中空白单元格，点{instrument.insert}，再选{instrument.insertChart}、{instrument.insertHistory}或{instrument.insertSpill}。',
      },
    },
    {
      text: {
        en: 'Or type it. The arguments stand in the order of STOCKHISTORY: symbol, first day, last day, interval, headers, columns.',
        zh: '也可以直接输入，参数次序同 STOCKHISTORY：代码、起始日、截止日、间隔、标题、各列。',
      },
      formulas: [
        {
          formula: '=CARBON.HISTORY("CEA","2024-11-01","2024-12-31",0,0,"date","price","basis")',
          shown: alike([
            ['2024-11-13', 105.65, 'printed'],
            ['2024-12-31', 97.49, 'printed'],
          ]),
        },
        { formula: '=ROUND(CARBON.CHANGE("CEA","2024-11-13","2024-12-31"),2)', shown: alike(-7.72) },
      ],
    },
  ],
  gives: [
    {
      text: {
        en: 'One row for each day or week for which something was printed, and none in between. In the chart every figure is a point; a close and a weekly average are never joined in one line.',
        zh: '每个有数据的日或周占一行，其间没有数据的日子不补。图中每个数据是一个点，收盘价与周均价绝不连成一条线。',
      },
    },
  ],
  wrong: [
    {
      seen: { en: 'Fewer rows than days', zh: '行数比天数少' },
      meaning: {
        en: 'The publications do not print every day. What they do not print is not filled in.',
        zh: '来源文献并非每日都有数据，没有印出的不会补齐。',
      },
    },
    {
      seen: { en: '`#N/A` in a column you asked for', zh: '所要的某一列出现 `#N/A`' },
      meaning: {
        en: 'That kind of price was not printed for that day. Ask for `price` to take the close, else the settlement, else the average, and for `basis` to see where each comes from.',
        zh: '该日没有印出这种价格。改要 `price`，则依次取收盘价、结算价、均价；再加一列 `basis`，可知各自的来历。',
      },
    },
    {
      seen: { en: '`#VALUE!` for a date such as 13/11/2024', zh: '日期写成 13/11/2024 时出现 `#VALUE!`' },
      meaning: {
        en: 'Day-first and month-first text is not guessed. Write 2024-11-13, or refer to a cell that holds a date.',
        zh: '不猜测日在前还是月在前。请写 2024-11-13，或引用含日期的单元格。',
      },
    },
  ],
  functions: ['HISTORY', 'CHANGE'],
  tasks: ['weekly-prices', 'build-a-formula'],
};
