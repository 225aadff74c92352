import { REGION_WORDS, SECTION_WORDS, wordsAsInput } from '../core/code-words';
import { NEWS_SECTIONS } from '../core/dataset';
import { listNews } from '../core/news';
import type { NewsItem } from '../core/records';
import { answer } from './_lib/answer';
import { context, records } from './_lib/context';
import { readCode, readHeaders, readLanguage, readText, readWhen } from './_lib/read';
import { dateOrText, recordTable, type RecordColumns } from './_lib/record-table';

const COLUMNS: RecordColumns<NewsItem, 'id' | 'date' | 'section' | 'region' | 'headline' | 'firmness' | 'source' | 'locator'> = {
  id: ({ id }) => id,
  date: ({ date }) => dateOrText(date),
  section: ({ section }) => section,
  region: ({ region }, language) => REGION_WORDS[region][language],
  headline: ({ headline }, language) => headline[language],
  firmness: ({ firmness }) => firmness,
  source: ({ source }) => source,
  locator: ({ locator }) => locator,
};
const LIST = ['id', 'date', 'section', 'region', 'headline', 'firmness', 'source', 'locator'] as const;

/**
 * Market news by section, region and date.
 * @customfunction NEWS
 * @zh 市场动态，可按栏目、地区和日期筛选。
 * @param [query] Words in either language: "巴黎协定", "REDD+". Left out: all.
 * @zhParam query 检索词，中英文均可："巴黎协定"、"REDD+"。省略为全部。
 * @picker query text
 * @param [section] credit, allowance, green-energy, biodiversity, green-capital or digest. Left out: all.
 * @zhParam section credit 碳信用、allowance 碳配额、green-energy 绿色能源、biodiversity 生物多样性信用、green-capital 绿色资本或 digest 资讯。省略为全部。
 * @choices section credit allowance green-energy biodiversity green-capital digest
 * @param [region] europe-central-asia, asia-pacific, africa …, or the heading the publication prints. Left out: all.
 * @zhParam region 地区，如 asia-pacific 亚太、africa 非洲，或来源所印的小标题。省略为全部。
 * @picker region region
 * @param [from] First day, or a period. Left out: the earliest.
 * @zhParam from 起始日或时段。省略为最早。
 * @picker from when
 * @param [to] Last day, or a period. Left out: the latest.
 * @zhParam to 截止日或时段。省略为最晚。
 * @picker to when
 * @param [headers] 1 headers (default) or 0 none.
 * @zhParam headers 1 含表头（默认）或 0 无表头。
 * @picker headers codes 1 0
 * @param [language] zh or en, for headers and headlines. Left out: the display language.
 * @zhParam language 表头和标题的语言，zh 或 en。省略为显示语言。
 * @choices language zh en
 * @returns A table; an undated item has an empty date and counts as its publication's period. Headlines are ours.
 * @zhReturns 表；未印日期的动态日期为空，按文献所涵盖的时段计。标题为本产品归纳。
 * @fails #N/A where nothing matches; #VALUE! for an unknown section.
 * @zhFails 没有符合的动态时为 #N/A；栏目不明时为 #VALUE!。
 * @from The publications and lines in the columns source and locator.
 * @zhFrom source 和 locator 列所示的文献和行。
 * @example =ROWS(CARBON.NEWS(,"allowance",,,,0)) // 22
 */
export function news(query?: any, section?: any, region?: any, from?: any, to?: any, headers?: any, language?: any): any[][] {
  return answer(() => {
    const found = listNews(records(), context().dataset.sources, {
      query: readText(query, 'query'),
      section: readCode(section, 'section', NEWS_SECTIONS, wordsAsInput(SECTION_WORDS)),
      region: readText(region, 'region'),
      from: readWhen(from, 'from'),
      to: readWhen(to, 'to'),
    });
    return recordTable(COLUMNS, LIST, found, { hasHeaders: readHeaders(headers, 1) === 1, language: readLanguage(language) });
  });
}
