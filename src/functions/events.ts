import { listEvents } from '../core/events';
import type { MarketEvent } from '../core/records';
import { answer } from './_lib/answer';
import { records } from './_lib/context';
import { readHeaders, readLanguage, readText, readWhen } from './_lib/read';
import { dateOrText, recordTable, type RecordColumns } from './_lib/record-table';

const COLUMNS: RecordColumns<MarketEvent, 'id' | 'date' | 'jurisdiction' | 'event' | 'tense' | 'source'> = {
  id: ({ id }) => id,
  date: ({ date }) => dateOrText(date),
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  event: ({ event }, language) => event[language],
  tense: ({ tense }) => tense,
  source: ({ source }) => source,
};
const LIST = ['id', 'date', 'jurisdiction', 'event', 'tense', 'source'] as const;

/**
 * Dated events of the markets, past and planned.
 * @customfunction EVENTS
 * @zh 碳市场大事记：已发生和计划中的事件。
 * @param [query] Words in either language: "单向竞价", "auction". Left out: all.
 * @zhParam query 检索词，中英文均可："单向竞价"、"auction"。省略为全部。
 * @picker query text
 * @param [from] First day, or a period. Left out: the earliest.
 * @zhParam from 起始日或时段。省略为最早。
 * @picker from when
 * @param [to] Last day, or a period. Left out: the latest.
 * @zhParam to 截止日或时段。省略为最晚。
 * @picker to when
 * @param [headers] 1 headers (default) or 0 none.
 * @zhParam headers 1 含表头（默认）或 0 无表头。
 * @picker headers codes 1 0
 * @param [language] zh or en, for headers and texts. Left out: the display language.
 * @zhParam language 表头和文字的语言，zh 或 en。省略为显示语言。
 * @choices language zh en
 * @returns A table, oldest first, or best match first with a query; the milestones of the systems are among them.
 * @zhReturns 表，由远及近；有检索词时最相关的在前。各碳市场的里程碑也在其中。
 * @fails #N/A where nothing matches.
 * @zhFails 没有符合的事件时为 #N/A。
 * @from The publications in the column source; CARBON.SOURCE with the id names the line.
 * @zhFrom source 列所示的文献；以编号调用 CARBON.SOURCE 可得所在行。
 * @example =INDEX(CARBON.EVENTS("单向竞价",,,0),1,2) // "2025-07"
 */
export function events(query?: any, from?: any, to?: any, headers?: any, language?: any): any[][] {
  return answer(() => {
    const found = listEvents(records(), readText(query, 'query'), readWhen(from, 'from'), readWhen(to, 'to'));
    return recordTable(COLUMNS, LIST, found, { hasHeaders: readHeaders(headers, 1) === 1, language: readLanguage(language) });
  });
}
