import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { periodText } from '../../src/dataset/period';
import type { Dataset } from '../../src/dataset/store';
import { openFile } from '../../src/importers/_lib/open-file';
import { readFile } from '../../src/importers/_lib/read-file';
import type { ReadFigure, Reading } from '../../src/importers/importer';
import { importer } from '../../src/importers/weekly-market-watch';
import { bundledDataset } from '../_setup/bundled';

/** A report of our own with invented numbers, in the shape of the real ones. */
const REPORT = readFileSync(join(__dirname, 'files/weekly-market-watch.txt'), 'utf8');

let dataset: Dataset;
beforeAll(() => (dataset = bundledDataset()));

async function read(text: string): Promise<Reading> {
  return readFile(importer, await openFile({ name: 'report.txt', bytes: new TextEncoder().encode(text) }), dataset, {});
}

/** A figure in one line: place, symbol, measure, what is printed, value, mark of the trend. */
const inOneLine = ({ locator, symbol, measure, printed, value, traded, trend }: ReadFigure) =>
  [locator, symbol, measure, printed, value ?? '—', traded ? '' : 'untraded', trend ?? ''].join(' ').trimEnd();
const figuresOf = ({ figures }: Reading) => figures.map(inOneLine);
const remarksOf = ({ remarks }: Reading) => remarks.map(({ code, line, detail }) => [code, line, detail]);

/** The smallest report: a week, a date, one table. */
const report = (rows: string, { title = '全球碳市场周讯 (1.26-2.1)', date = '2026 年 2 月 2 日 星期一', market = '现货市场（二级交易市场）' } = {}) =>
  `${title}\n${date}\n一、市场交易动态\n（二）国内外强制碳市场交易情况\n${market}\n碳市场\t碳配额\t成交均价\t成交量\t价格趋势\n${rows}\n`;

describe('a report as a file', () => {
  test('every row of every table, with its line, as printed', async () => {
    expect(figuresOf(await read(REPORT))).toEqual([
      'L31 IDXC:IDTBS average 61000 61000  ↑',
      'L31 IDXC:IDTBS volume 25 吨 25',
      'L32 IDXC:IDTBS-RE average 未成交 — untraded /',
      'L32 IDXC:IDTBS-RE volume 未成交 0 untraded',
      'L33 CBGEX:CCER average 71.5 元 71.5  ↓',
      'L33 CBGEX:CCER volume 12345 吨 12345',
      'L34 CBGEX:BJCER average 未成交 — untraded /',
      'L34 CBGEX:BJCER volume 未成交 0 untraded',
      'L39 CME:GEO-DEC27 average 0.4 美元 0.4  ↓',
      'L39 CME:GEO-DEC27 volume 3.2 万吨 32000',
      'L40 ICE:NBS-2025-2029-DEC27 average 7.25 美元 7.25  ↑',
      'L40 ICE:NBS-2025-2029-DEC27 volume 8000 吨 8000',
      'L48 EEX:EUA-AUCTION average 90.5 欧元 90.5  /',
      'L48 EEX:EUA-AUCTION volume 250.25 万吨 2502500',
      'L49 EEX:EUA-AUCTION-DE average 未成交 — untraded /',
      'L49 EEX:EUA-AUCTION-DE volume 未成交 0 untraded',
      'L54 ICE:EUA average 91.25 欧元 91.25  ↓',
      'L54 ICE:EUA volume 1.5 亿吨 150000000',
      'L55 ICE:UKA average 66 美元 66  /',
      'L55 ICE:UKA volume 40 吨 40',
      'L56 SEEE:CEA average 75.1 元 75.1  ↑',
      'L56 SEEE:CEA volume 26.3 万吨 263000',
      'L57 SEEE:CEA-2025 average 70 元 70  /',
      'L57 SEEE:CEA-2025 volume 1000 吨 1000',
      'L61 CHEEX:HBET average 12 元 12  ↓',
      'L61 CHEEX:HBET volume 300 吨 300',
      'L66 EEX:EUA-MAR28 average 95.5 欧元 95.5  ↑',
      'L66 EEX:EUA-MAR28 volume 7 万吨 70000',
      'L67 EEX:EUA-DEC27 average 94.5 欧元 94.5  ↑',
      'L67 EEX:EUA-DEC27 volume 8 万吨 80000',
      'L68 CME:EUA-UNNAMED volume 未成交 0 untraded ↓',
      'L69 ICE:EUA-UNNAMED average 93.5 欧元 93.5',
      'L69 ICE:EUA-UNNAMED volume 20 万吨 200000',
      'L70 ICE:EUA-DEC27 average 94.75 欧元 94.75  ↑',
      'L70 ICE:EUA-DEC27 volume 30 万吨 300000',
    ]);
  });

  test('every printed text stands on its line', async () => {
    const lines = REPORT.split('\n');
    for (const { printed, locator } of (await read(REPORT)).figures) expect(lines[Number(locator.slice(1)) - 1]).toContain(printed);
  });

  test('the heading of each table as a reader looks for it', async () => {
    const { figures } = await read(REPORT);
    expect([...new Set(figures.map(({ heading }) => heading))]).toEqual([
      '一（一）国内外自愿碳市场交易情况 · 现货市场',
      '一（一）国内外自愿碳市场交易情况 · 期货市场',
      '一（二）国内外强制碳市场交易情况 · 现货市场（一级拍卖市场）',
      '一（二）国内外强制碳市场交易情况 · 现货市场（二级交易市场）',
      '一（二）国内外强制碳市场交易情况 · 期货市场',
    ]);
  });

  test('a blank instrument is inferred from its place, and the note says what was blank', async () => {
    const unnamed = (await read(REPORT)).figures.filter(({ symbol }) => symbol.endsWith('-UNNAMED'));
    expect(unnamed.map(({ inferred }) => inferred)).toEqual([['instrument'], ['instrument'], ['instrument']]);
    expect(unnamed[0]!.note).toEqual({
      zh: '来源的品种和价格单元格为空，却印有下降箭头；品种按所在位置推断。',
      en: "Instrument and price cells are blank, yet a down arrow is printed; the instrument is inferred from the row's place.",
    });
    expect(unnamed[1]!.note?.en).toBe("The instrument cell is blank; the instrument is inferred from the row's place.");
  });

  test('a price in another currency than the instrument says so; one without a currency is told', async () => {
    const { figures, remarks } = await read(REPORT);
    expect(figures.filter(({ currency }) => currency !== undefined).map(({ locator, symbol, currency }) => [locator, symbol, currency])).toEqual([
      ['L55', 'ICE:UKA', 'USD'],
    ]);
    expect(remarks[0]).toEqual({ code: 'currency-assumed', detail: { symbol: 'IDXC:IDTBS', currency: 'IDR' }, line: 31 });
  });

  test('what is left out is told with its line, and the news once', async () => {
    const reading = await read(REPORT);
    const left = remarksOf(reading).filter(([code]) => code !== 'new-instrument' && code !== 'currency-assumed');
    expect(left.slice(0, -1)).toEqual([
      ['ambiguous-product', 41, { received: 'N-Based', candidates: ['ICE:NBS-2024-2028-DEC26', 'ICE:NBS-2025-2029-DEC27'] }],
      // An exchange that is not known: neither its row nor the one below is another's.
      ['unknown-product', 58, { received: '新加坡碳交易所 EUA' }],
      ['unknown-product', 59, { received: 'CEA' }],
      ['no-number', 60, { received: '3x 元', column: '成交均价' }],
      ['no-number', 60, { received: '100 手', column: '成交量' }],
    ]);
    expect(left.at(-1)!.slice(0, 2)).toEqual(['part-left-out', 72]);
  });

  test('its card', async () => {
    const { source } = await read(REPORT);
    expect(source).toMatchObject({
      title: { zh: '全球碳市场周讯（2027年1月第1周）', en: 'Global Carbon Weekly Watch, January 2027 week 1' },
      published: '2027-01-04',
      publishedNote: undefined,
      covers: '2026-W53',
      grade: 'second-hand',
      language: 'zh',
    });
    expect(source.publisher.zh).toBe('澳门碳排放权交易所');
    expect(source.terms.en).toContain('prior written permission');
    expect(source.attribution.en).toContain('January 2027 week 1');
  });
});

describe('new instruments', () => {
  test('new months and years are built like those that are known', async () => {
    const { instruments } = await read(REPORT);
    expect(instruments.map(({ symbol }) => symbol)).toEqual([
      'CME:GEO-DEC27',
      'ICE:NBS-2025-2029-DEC27',
      'SEEE:CEA-2025',
      'CHEEX:HBET',
      'EEX:EUA-MAR28',
      'ICE:EUA-DEC27',
    ]);
    expect(instruments[1]).toMatchObject({
      name: {
        zh: '自然类碳信用期货（年份2025—2029，2027年12月）',
        en: 'Nature-Based Solution Carbon Credit Vintage 2025-2029 futures, December 2027',
      },
      segment: 'voluntary-futures',
      kind: 'futures',
      contract: '2027-12',
      vintage: '2025-2029',
      currency: 'USD',
      currencyInferred: undefined,
      aliases: ['N-Based (2025-2029) (27.12)'],
      venue: 'ICE',
    });
    expect(instruments[2]).toMatchObject({ name: { zh: '碳排放配额25' }, segment: 'china-national', vintage: '2025', currency: 'CNY', system: 'CN' });
    expect(instruments[4]).toMatchObject({ name: { zh: 'EUA 期货（2028年3月）', en: 'EUA futures, March 2028' }, contract: '2028-03', system: 'EU' });
  });

  test('the same product at another exchange names the exchange and takes no alias from the one that is known', async () => {
    const { instruments } = await read(REPORT);
    expect(instruments[5]).toMatchObject({
      name: { zh: 'EUA 期货（2027年12月，洲际交易所）', en: 'EUA futures, December 2027 (Intercontinental Exchange)' },
      segment: 'futures',
      contract: '2027-12',
      currency: 'EUR',
      system: 'EU',
      aliases: [],
    });
  });

  test('each is told with its line', async () => {
    const told = remarksOf(await read(REPORT)).filter(([code]) => code === 'new-instrument');
    expect(told[0]).toEqual(['new-instrument', 39, { symbol: 'CME:GEO-DEC27', name: 'GEO (27.12)' }]);
    expect(told.map(([, line]) => line)).toEqual([39, 40, 57, 61, 66, 70]);
  });

  test('untraded in its first week, its currency is that of its sibling, and marked as inferred', async () => {
    const { instruments } = await read(report('洲际交易所 ICE\tUKA 期货合约 (27.12)\t未成交\t未成交\t/', { market: '期货市场' }));
    expect(instruments[0]).toMatchObject({ symbol: 'ICE:UKA-DEC27', currency: 'GBP' });
    expect(instruments[0]!.currencyInferred?.en).toContain('ICE:UKA-DEC26 is quoted in GBP');
  });

  const SPOT = '上海环境能源交易所\tCEA\t75.1 元\t300 吨\t↑';
  const FUTURE = '欧洲能源交易所 EEX\tEUA 期货合约 (27.12)\t94.5 欧元\t8 吨\t↑';
  test.each([
    ['an unknown product without a currency', '湖北碳排放权交易中心\tHBET\t12\t300 吨\t↓', SPOT, '现货市场（二级交易市场）'],
    ['a name that no symbol can be made of', '湖北碳排放权交易中心\t鄂碳普惠\t12 元\t300 吨\t↓', SPOT, '现货市场（二级交易市场）'],
    ['a future without its month', '洲际交易所 ICE\tEUA\t91 欧元\t300 吨\t↓', FUTURE, '期货市场'],
  ])('%s makes none', async (_, row, known, market) => {
    const { figures, instruments, remarks } = await read(report(`${row}\n${known}`, { market }));
    expect(instruments).toEqual([]);
    expect(figures.map(({ locator }) => locator)).toEqual(['L8', 'L8']);
    expect(remarks[0]).toMatchObject({ code: 'unknown-product', line: 7 });
  });
});

describe('a report that was copied', () => {
  const tabbed = (change: (row: string) => string) =>
    REPORT.split('\n')
      .map((line) => (line.includes('\t') ? change(line) : line))
      .join('\n');
  /** Without the lines; new instruments of rows whose exchange is blank are not believed where the columns are lost. */
  const plain = ({ figures }: Reading) => figures.filter(({ symbol }) => !['CHEEX:HBET', 'ICE:EUA-DEC27'].includes(symbol)).map((figure) => inOneLine({ ...figure, locator: '' })); // prettier-ignore

  test.each([
    ['runs of spaces', (row: string) => row.replaceAll('\t', '     ')],
    ['single spaces', (row: string) => row.trim().replace(/\t+/g, ' ')],
    ['full-width spaces', (row: string) => row.replaceAll('\t', '　　')],
    ['a cell a line', (row: string) => row.split('\t').filter(Boolean).join('\n')], // prettier-ignore
    ['full-width brackets', (row: string) => row.replace(/\(/g, '（').replace(/\)/g, '）')],
    ['no spaces around Latin names', (row: string) => row.replace('欧洲能源交易所 EEX', '欧洲能源交易所EEX').replaceAll(' 期货合约 ', '期货合约')],
    ['lines broken inside cells', (row: string) => row.replace('交易所 ', '交易所\n').replace('期货合约 (', '期货合约\n(').replaceAll('\t', '  ')],
    ['ends of lines of Windows', (row: string) => `${row}\r`],
  ])('%s', async (_, change) => {
    const [whole, copied] = [await read(REPORT), await read(tabbed(change))];
    expect(plain(copied)).toEqual(plain(whole));
    expect(plain(copied)).toHaveLength(31);
  });

  test('a cell a line: a figure is cited with its own line and that of its product', async () => {
    const { figures } = await read(report('上海环境能源交易所\nCEA\n75.1 元\n26.3\n万吨\n↑\nSHEA\n未成交\n未成交\n/'));
    expect(figures.map(inOneLine)).toEqual([
      'L8+L9 SEEE:CEA average 75.1 元 75.1  ↑',
      'L8+L10+L11 SEEE:CEA volume 26.3 万吨 263000',
      'L13+L14 SEEE:SHEA average 未成交 — untraded /',
      'L13+L15 SEEE:SHEA volume 未成交 0 untraded',
    ]);
  });

  test('a mark that was lost in copying ends no row wrongly', async () => {
    const rows = '上海环境能源交易所 CEA 75.1 元 26.3 万吨\n天津排放权交易所 TJEA 40 元 5 吨 \uF0E1\n重庆联交所 CQEA 未成交 未成交 ↓';
    expect((await read(report(rows))).figures.map(inOneLine)).toEqual([
      'L7 SEEE:CEA average 75.1 元 75.1',
      'L7 SEEE:CEA volume 26.3 万吨 263000',
      'L8 TCX:TJEA average 40 元 40',
      'L8 TCX:TJEA volume 5 吨 5',
      'L9 CQTCE:CQEA average 未成交 — untraded ↓',
      'L9 CQTCE:CQEA volume 未成交 0 untraded',
    ]);
  });

  test("a new page's title, number and header between the rows are none of them; a footnote is left out with its line", async () => {
    const page = 'Global Carbon Weekly Watch\n2\n碳市场\n碳配额\n成交均价\n成交量\n价格趋势\n';
    const rows = `上海环境能源交易所 CEA 75.1 元 26.3 万吨 ↑\n${page}SHEA 50 元 7 吨 ↑\n注：示例。\n天津排放权交易所 TJEA 40 元 5 吨 ↓`;
    const reading = await read(report(rows));
    expect(figuresOf(reading).filter((line) => line.includes('average'))).toEqual([
      'L7 SEEE:CEA average 75.1 元 75.1  ↑',
      'L15 SEEE:SHEA average 50 元 50  ↑',
      'L17 TCX:TJEA average 40 元 40  ↓',
    ]);
    expect(remarksOf(reading)).toEqual([['row-unclear', 16, { received: '注：示例。' }]]);
  });

  test('without columns, the row of an unknown exchange is never taken for one of the exchange above', async () => {
    const rows = '洲际交易所 ICE EUA 91 欧元 7 吨 ↑\nXpansiv CBL UKA 5 欧元 8 吨 ↑\nUKA 6 英镑 9 吨 ↓\n新加坡交易所\nEUA\n1 欧元\n2 吨\n↑';
    const reading = await read(report(rows));
    expect(figuresOf(reading)).toEqual(['L7 ICE:EUA average 91 欧元 91  ↑', 'L7 ICE:EUA volume 7 吨 7']);
    expect(reading.remarks.map(({ code, line }) => [code, line])).toEqual([
      ['unknown-product', 8],
      ['unknown-product', 9],
      ['unknown-product', 10],
    ]);
  });

  test('a product of another exchange below a blank one is not made an instrument of the exchange above', async () => {
    const reading = await read(report('上海环境能源交易所 CEA 75.1 元 26.3 万吨 ↑\nGDEA 40 元 5 吨 ↓'));
    expect(reading.instruments).toEqual([]);
    expect(remarksOf(reading)).toEqual([['unknown-product', 8, { received: 'GDEA' }]]);
  });

  test('the headings of a table decide its part of the market, its own header before them', async () => {
    const credits = report('北京绿色交易所 CCER 71.5 元 9 吨 ↓', { market: '现货市场' }).replace('碳市场\t碳配额', '交易所\t自愿减排量');
    const [figure] = (await read(credits)).figures;
    expect([figure?.symbol, figure?.heading]).toEqual(['CBGEX:CCER', '现货市场']);
  });

  test.each([
    ['a market that is neither primary nor secondary', report('上海环境能源交易所 CEA 75.1 元 9 吨 ↓', { market: '现货市场' })],
    ['columns that are not the usual ones', report('上海环境能源交易所 CEA 9 吨 75.1 元 ↓').replace('成交均价\t成交量', '成交量\t成交均价')],
  ])('%s: the table is left out, with the reason', async (_, text) => {
    const readings = importer.read(await openFile({ name: '', bytes: new TextEncoder().encode(text) }), dataset, {});
    expect(readings.figures).toEqual([]);
    expect(readings.remarks).toMatchObject([{ code: 'part-left-out', line: 5 }]);
  });
});

describe('the period', () => {
  const ROW = '上海环境能源交易所\tCEA\t75.1 元\t9 吨\t↓';
  const periodOf = async (title: string, date?: string) => periodText((await read(report(ROW, { title, date }))).figures[0]!.period);

  test.each([
    ['全球碳市场周讯 (1.26-2.1)', '2026 年 2 月 2 日 星期一', '2026-W05'],
    ['全球碳市场周讯（1.26—2.1）', '2026年2月2日', '2026-W05'],
    ['全球碳市场周讯 (1月26日-2月1日)', '2026 年 2 月 2 日', '2026-W05'],
    // Across New Year, published after it and before it.
    ['全球碳市场周讯 (12.29-1.4)', '2026 年 1 月 5 日 星期一', '2026-W01'],
    ['全球碳市场周讯 (12.29-1.4)', '2025 年 12 月 31 日', '2026-W01'],
    ['全球碳市场周讯 (12.22-12.28)', '2026 年 1 月 2 日', '2025-W52'],
    // Only the cover's month is printed.
    ['全球碳市场周讯 (12.29-1.4)', '2026年1月第1周', '2026-W01'],
    // No week from Monday to Sunday.
    ['全球碳市场周讯 (2.9-2.23)', '2026 年 2 月 24 日', '2026-02-09/2026-02-23'],
  ])('%s with %s is %s', async (title, date, period) => {
    expect(await periodOf(title, date)).toBe(period);
  });

  test('where only the cover names the month, the card says so', async () => {
    const { source } = await read(report(ROW, { title: '全球碳市场周讯 (2.2-2.8)', date: '2026年2月第2周' }));
    expect([source.published, source.publishedNote?.zh]).toEqual(['2026-02', '文件中没有发布日期，按封面所印的月份。']);
  });

  test.each([
    ['no range', '全球碳市场周讯', '2026 年 2 月 2 日'],
    ['no year', '全球碳市场周讯 (1.26-2.1)', '星期一'],
    ['a range far from the date', '全球碳市场周讯 (6.1-6.7)', '2026 年 2 月 2 日'],
    ['a day the calendar does not have', '全球碳市场周讯 (2.24-2.30)', '2026 年 3 月 2 日'],
  ])('%s: refused, saying what must stand there', async (_, title, date) => {
    await expect(read(report(ROW, { title, date }))).rejects.toMatchObject({
      remark: { code: 'nothing-read', detail: { expected: { zh: expect.stringContaining('1.26-2.1') } } },
    });
  });

  test('a second report in the same text is left out and told', async () => {
    const second = report('上海环境能源交易所\tCEA\t76 元\t9 吨\t↓', { title: '全球碳市场周讯 (2.2-2.8)', date: '2026 年 2 月 9 日' });
    const reading = await read(report(ROW) + second);
    expect(figuresOf(reading)).toEqual(['L7 SEEE:CEA average 75.1 元 75.1  ↓', 'L7 SEEE:CEA volume 9 吨 9']);
    expect(remarksOf(reading)).toMatchObject([['part-left-out', 8, { part: '全球碳市场周讯 (2.2-2.8)' }]]);
  });
});

describe('recognising', () => {
  const certainty = async (text: string) => importer.recognise(await openFile({ name: 'any.csv', bytes: new TextEncoder().encode(text) }));

  test('by its title and its tables, whatever they were cut with', async () => {
    expect(await certainty(REPORT)).toBe(1);
    expect(await certainty(REPORT.replaceAll('\t', '\n'))).toBe(1);
  });

  test('an exchange’s daily table, news without tables, a workbook are none or hardly one', async () => {
    expect(await certainty('交易日期,品种,成交均价,成交量\n2026-02-02,CEA,75.1,9')).toBe(0);
    expect(await certainty('全球碳市场周讯\n近日，一家示例公司购买了碳信用。')).toBeLessThan(1);
    expect(importer.recognise({ name: 'a.xlsx', text: undefined, sheets: [] })).toBe(0);
  });

  test('a report of news alone is refused with what is expected', async () => {
    await expect(read('全球碳市场周讯 (1.26-2.1)\n2026 年 2 月 2 日\n二、碳市场动态\n(1) 示例。')).rejects.toMatchObject({
      remark: { code: 'nothing-read' },
    });
  });
});
