import { listStatistics } from '../core/statistics';
import { answer } from './_lib/answer';
import { context, records } from './_lib/context';
import { readHeaders, readLanguage, readSource, readText } from './_lib/read';
import { recordTable } from './_lib/record-table';
import { STATISTIC_COLUMNS, STATISTIC_LIST } from './_lib/statistic-columns';

/**
 * Statistics: every printed figure that is no quote.
 * @customfunction STATS
 * @zh 统计数字：行情以外来源印出的全部数字。
 * @param [query] Words in either language: "履约率", "offset demand". Left out: all.
 * @zhParam query 检索词，中英文均可："履约率"、"offset demand"。省略为全部。
 * @picker query text
 * @param [source] Id of a publication, as CARBON.DATASET("sources") lists them. Left out: all.
 * @zhParam source 文献编号，见 CARBON.DATASET("sources")。省略为全部。
 * @picker source source
 * @param [headers] 1 headers (default) or 0 none.
 * @zhParam headers 1 含表头（默认）或 0 无表头。
 * @picker headers codes 1 0
 * @param [language] zh or en, for headers and words. Left out: the display language.
 * @zhParam language 表头和文字的语言，zh 或 en。省略为显示语言。
 * @choices language zh en
 * @returns A table, best match first, or as printed without a query.
 * @zhReturns 表，最相关的在前；没有检索词时按来源次序。
 * @fails #N/A where nothing matches; #VALUE! for an unknown publication.
 * @zhFails 没有符合的记录时为 #N/A；文献不明时为 #VALUE!。
 * @from The publications and lines in the columns source and locator.
 * @zhFrom source 和 locator 列所示的文献和行。
 * @example =INDEX(CARBON.STATS("运行中的碳市场数量","mee-2025",0),1,4) // 37
 */
export function stats(query?: any, source?: any, headers?: any, language?: any): any[][] {
  return answer(() => {
    const found = listStatistics(records(), readText(query, 'query'), readSource(source, context().dataset));
    return recordTable(STATISTIC_COLUMNS, STATISTIC_LIST, found, { hasHeaders: readHeaders(headers, 1) === 1, language: readLanguage(language) });
  });
}
