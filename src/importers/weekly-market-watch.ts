/** 全球碳市场周讯: the tables of a week's trades in the voluntary and compliance carbon markets of the world. */
import type { Dataset } from '../dataset/store';
import { cardOf } from './_weekly/card';
import { readReport, TITLE } from './_weekly/report';
import { readTable, type TableRead } from './_weekly/table';
import { compact } from './_weekly/text';
import { venueNames } from './_weekly/venues';
import type { Importer, OpenFile, Reading } from './importer';

export const importer: Importer = {
  id: 'weekly-market-watch',
  title: { zh: '全球碳市场周讯', en: 'Global Carbon Weekly Watch' },
  about: {
    zh: '澳门碳排放权交易所每周发布的《全球碳市场周讯》：文本文件，或从 PDF 复制的文字；需含标题行“全球碳市场周讯 (1.26-2.1)”、带年份的日期和交易表',
    en: "the Macao exchange's Global Carbon Weekly Watch (全球碳市场周讯), as a text file or copied from the PDF, with its title line such as 全球碳市场周讯 (1.26-2.1), a date with its year, and the tables of trades",
  },
  recognise,
  read,
};

/** Many times a report's length: what is longer is none, and no time is spent on it. */
const LONGEST = 200_000;

/** Exchanges print the columns of its tables too, but not in this order, and not under this title. */
function recognise({ text }: OpenFile): number {
  if (text === undefined || text.length > LONGEST) return 0;
  const all = compact(text);
  const hasTables = /(?:自愿减排量|碳配额)成交均价成交量价格趋势/.test(all);
  if (all.includes(TITLE)) return hasTables ? 1 : 0.5;
  return hasTables ? 0.8 : 0;
}

function read({ text = '' }: OpenFile, dataset: Dataset): Reading {
  const report = readReport(text);
  const known = { venues: dataset.venues, venueNames: venueNames(dataset), period: report.period };
  const reads: TableRead[] = [];
  for (const table of report.tables) {
    // A product that is new in one table may stand in a later one too.
    const instruments = [...dataset.instruments, ...reads.flatMap((before) => before.instruments)];
    reads.push(readTable(table, { ...known, instruments }));
  }
  return {
    source: cardOf(report),
    venues: [],
    instruments: reads.flatMap(({ instruments }) => instruments),
    figures: reads.flatMap(({ figures }) => figures),
    rates: [],
    remarks: [...reads.flatMap(({ remarks }) => remarks), ...report.remarks],
  };
}
