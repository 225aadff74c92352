import { REGION_WORDS, SYSTEM_STATUS_WORDS, wordsAsInput } from '../core/code-words';
import { REGIONS, SYSTEM_STATUSES } from '../core/dataset';
import { listSystems } from '../core/systems';
import { answer } from './_lib/answer';
import { records } from './_lib/context';
import { readCode, readHeaders, readLanguage } from './_lib/read';
import { recordTable } from './_lib/record-table';
import { SYSTEM_COLUMNS, SYSTEM_LIST } from './_lib/system-columns';

/**
 * Emissions trading systems of the world, by status and region.
 * @customfunction SYSTEMS
 * @zh 全球碳市场一览，可按状态和地区筛选。
 * @param [status] operating, developing or considering. Left out: all.
 * @zhParam status operating 运行中、developing 建设中或 considering 考虑中。省略为全部。
 * @choices status operating developing considering
 * @param [region] europe-central-asia, north-america, asia-pacific or latin-america-caribbean. Left out: all.
 * @zhParam region europe-central-asia 欧洲和中亚、north-america 北美、asia-pacific 亚太或 latin-america-caribbean 拉丁美洲和加勒比。省略为全部。
 * @choices region europe-central-asia north-america asia-pacific latin-america-caribbean
 * @param [headers] 1 headers (default) or 0 none.
 * @zhParam headers 1 含表头（默认）或 0 无表头。
 * @picker headers codes 1 0
 * @param [language] zh or en, for headers and words. Left out: the display language.
 * @zhParam language 表头和文字的语言，zh 或 en。省略为显示语言。
 * @choices language zh en
 * @returns A table, one row a system; empty where the source prints nothing.
 * @zhReturns 表，每个碳市场一行；来源未印的项目为空。
 * @fails #N/A where no system matches; #VALUE! for an unknown status or region.
 * @zhFails 没有符合的碳市场时为 #N/A；状态或地区不明时为 #VALUE!。
 * @from The ICAP status report, as of January 2025.
 * @zhFrom ICAP 年度报告，截至2025年1月。
 * @example =ROWS(CARBON.SYSTEMS("operating",,0)) // 38
 * @example =ROWS(CARBON.SYSTEMS("developing",,0)) // 11
 * @example =ROWS(CARBON.SYSTEMS("considering",,0)) // 9
 */
export function systems(status?: any, region?: any, headers?: any, language?: any): any[][] {
  return answer(() => {
    const wantedStatus = readCode(status, 'status', SYSTEM_STATUSES, wordsAsInput(SYSTEM_STATUS_WORDS));
    const wantedRegion = readCode(region, 'region', REGIONS, wordsAsInput(REGION_WORDS));
    const look = { hasHeaders: readHeaders(headers, 1) === 1, language: readLanguage(language) };
    return recordTable(SYSTEM_COLUMNS, SYSTEM_LIST, listSystems(records(), wantedStatus, wantedRegion), look);
  });
}
