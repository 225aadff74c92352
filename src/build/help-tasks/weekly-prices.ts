import { SEGMENT_WORDS } from '../../core/code-words';
import { alike, type HelpTask } from '../help-task';

export const task: HelpTask = {
  page: 'prices',
  place: 1,
  title: { en: "Get this week's prices into a sheet", zh: '把本周行情放进工作表' },
  want: {
    en: 'The prices and volumes of a week, market by market, as a table that is brought up to date next week.',
    zh: '把一周的价格和成交量按市场列成表，下周还能接着更新。',
  },
  steps: [
    {
      text: {
        en: `Open {tab.prices}. The newest week is shown; {period.label} and {segment.label} show another week or one part of the market, such as ${SEGMENT_WORDS['secondary-spot'].en}.`,
        zh: `打开{tab.prices}页，所示为最新一周；可在{period.label}和{segment.label}中改看其他时段或某一板块，如${SEGMENT_WORDS['secondary-spot'].zh}。`,
      },
      picture: {
        name: 'prices',
        alt: {
          en: 'The Prices page: symbols with price, currency, trend and volume, and the button Insert table',
          zh: '“行情”页：各品种的价格、币种、涨跌和成交量，以及“插入行情表”按钮',
        },
      },
    },
    {
      text: {
        en: 'Select the first cell of an empty area in the sheet and press {board.insert}.',
        zh: '在工作表中选中空白区域的第一个单元格，点{board.insert}。',
      },
    },
    {
      text: {
        en: 'Without the pane: **Insert price table** on the Home tab does the same for all markets. Or type a single price or volume yourself.',
        zh: '不开窗格时，“开始”选项卡上的**插入行情表**可插入全部市场的行情；也可以直接输入某一价格或成交量的公式。',
      },
      formulas: [
        { formula: '=CARBON.PRICE("CEA","2026-W05")', shown: alike(79.26) },
        { formula: '=CARBON.VOLUME("CEA","2026-W05","万吨")', shown: alike(26.2) },
      ],
    },
  ],
  gives: [
    {
      text: {
        en: 'An Excel table under a caption with the date of the data and the publication. Prices and volumes are live formulas, dates are dates, and the currency stands beside every price. It keeps asking for the newest week; a week you chose yourself stays.',
        zh: '一张 Excel 表格，标题下注明数据截止日和文献。价格和成交量是公式，日期是真正的日期，每个价格旁都有币种。未选时段时，刷新后总是最新一周；自选的时段固定不变。',
      },
      picture: {
        name: 'prices-table',
        alt: { en: 'The inserted table with its caption in the sheet', zh: '插入工作表的行情表及其标题' },
      },
    },
  ],
  wrong: [
    {
      seen: { en: 'A market has no price and `traded` is FALSE', zh: '某市场没有价格，`是否成交`为 FALSE' },
      meaning: {
        en: 'It was not traded in that week. Its volume is 0 and its price is empty, never carried over from an earlier week.',
        zh: '该周未成交：成交量为 0，价格留空，不会拿前一周的价格顶替。',
      },
    },
    {
      seen: { en: 'A message names a cell that is in the way', zh: '提示某个单元格挡住了' },
      meaning: {
        en: 'Nothing was inserted and nothing was overwritten. Clear that cell or select another place.',
        zh: '没有插入，也没有覆盖任何内容。请清空该单元格或另选位置。',
      },
    },
    {
      seen: { en: '`#SPILL!` after {board.insertSpill}', zh: '出现 `#SPILL!`（选{board.insertSpill}之后）' },
      meaning: {
        en: 'One formula fills many cells and needs them empty. Clear them, or insert a table instead.',
        zh: '一个公式要填满许多单元格，这些单元格须为空。请清空，或改为插入表格。',
      },
    },
  ],
  functions: ['PRICE', 'VOLUME', 'QUOTES'],
  tasks: ['monday-refresh', 'source-of-a-number'],
};
