/** What the starter workbook says. */
import type { Bilingual } from '../../core/language';

export const WORDS = {
  boardSheet: { en: 'Board', zh: '行情' },
  boardTitle: { en: 'Quote board, week 2026-W05', zh: '行情表 · 2026 年第 5 周' },
  asOf: { en: 'Data as of', zh: '数据截至' },
  boardNote: {
    en: 'Each table is one formula, in its top left cell. Hover over any #N/A to read why there is no figure.',
    zh: '每张表都是一个公式，写在左上角的单元格里。鼠标停在 #N/A 上会显示为何没有数字。',
  },
  tryIt: {
    en: 'Try it: click the yellow cell, type =CARBON.PRICE("CEA","2024-11-13") and press Enter.',
    zh: '试一试：单击黄色单元格，输入 =CARBON.PRICE("CEA","2024-11-13") 后按回车。',
  },
  secondarySpot: { en: 'Allowances, secondary spot market', zh: '配额 · 现货（二级交易市场）' },
  voluntarySpot: { en: 'Voluntary credits, spot', zh: '自愿减排量 · 现货' },
  primaryAuction: { en: 'Allowances, primary auctions', zh: '配额 · 一级市场拍卖' },

  ceaSheet: { en: 'CEA', zh: 'CEA' },
  ceaTitle: {
    en: 'China Emission Allowance (CEA): every printed price and where it was printed',
    zh: '全国碳排放配额（CEA）：每个印出的价格及其出处',
  },
  ceaNote: {
    en: 'Closes, weekly averages and prices of unstated kind are different measures: the chart joins none. #N/A: only a bound is printed, see the citation.',
    zh: '收盘价、周均价和种类不详的价格不是同一种数字，图中互不连线。#N/A 表示该日只印有界限，见出处。',
  },
  measure: { en: 'measure', zh: '价格种类' },
  citation: { en: 'citation', zh: '出处' },
  close: { en: 'close', zh: '收盘价' },
  average: { en: 'weekly average', zh: '周均价' },
  unstated: { en: 'kind not stated', zh: '种类不详' },
  chartTitle: { en: 'CEA, CNY per tonne', zh: 'CEA 价格（元/吨）' },
  chartSeries: { en: 'for the chart', zh: '供图表使用' },

  matrixSheet: { en: 'Matrix', zh: '对照表' },
  matrixTitle: { en: 'Several markets in one formula', zh: '一个公式，多个市场' },
  matrixNote: {
    en: 'Symbols down, days and weeks across. Change one and the table follows. Hover over #N/A to read which figures come nearest.',
    zh: '代码向下，日期或时段向右，改动后表格随之更新。鼠标停在 #N/A 上可看到最近的数据。',
  },
  prices: { en: 'Price', zh: '价格' },
  currency: { en: 'currency', zh: '货币' },
  /** Room for what the pane inserts. */
  blankSheet: { en: 'Blank', zh: '空白' },
  volumes: { en: 'Volume, tonnes', zh: '成交量（吨）' },
} satisfies Record<string, Bilingual>;
