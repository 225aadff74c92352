import { TOPIC_WORDS, wordsAsInput } from '../core/code-words';
import { TOPICS } from '../core/dataset';
import { listPolicies } from '../core/policies';
import { answer } from './_lib/answer';
import { context, records } from './_lib/context';
import { POLICY_COLUMNS, POLICY_LIST } from './_lib/policy-columns';
import { readCode, readHeaders, readJurisdiction, readLanguage, readText, readWhen } from './_lib/read';
import { recordTable } from './_lib/record-table';

/**
 * Policies: laws, regulations, notices, plans, standards and methodologies.
 * @customfunction POLICIES
 * @zh 政策一览：法规、通知、规划、标准和方法学。
 * @param [query] Words in either language: "碳足迹", "allocation plan". Left out: all.
 * @zhParam query 检索词，中英文均可："碳足迹"、"allocation plan"。省略为全部。
 * @picker query text
 * @param [jurisdiction] Code or name: "CN", "CN-SH", "上海", "EU". Left out: all.
 * @zhParam jurisdiction 地区编号或名称："CN"、"CN-SH"、"上海"、"EU"。省略为全部。
 * @picker jurisdiction jurisdiction
 * @param [topic] ets, allocation, mrv, voluntary-market, methodology, carbon-footprint, carbon-sink, green-electricity, green-finance, standards … or the word for it. Left out: all.
 * @zhParam topic ets 碳排放权交易、allocation 配额分配、mrv、voluntary-market 自愿减排、methodology 方法学、carbon-footprint 碳足迹、carbon-sink 碳汇、green-electricity 绿电绿证、green-finance 绿色金融、standards 标准体系等。省略为全部。
 * @picker topic topic
 * @param [from] First day of issue, or a period. Left out: the earliest.
 * @zhParam from 印发日期的起始日或时段。省略为最早。
 * @picker from when
 * @param [to] Last day of issue, or a period. Left out: the latest.
 * @zhParam to 印发日期的截止日或时段。省略为最晚。
 * @picker to when
 * @param [headers] 1 headers (default) or 0 none.
 * @zhParam headers 1 含表头（默认）或 0 无表头。
 * @picker headers codes 1 0
 * @param [language] zh or en, for headers and words. Left out: the display language.
 * @zhParam language 表头和文字的语言，zh 或 en。省略为显示语言。
 * @choices language zh en
 * @returns A table, best match first; issued is the date of publication where no date of issue is printed.
 * @zhReturns 表，最相关的在前；来源未印印发日期时取公布日期。
 * @fails #N/A where nothing matches; #VALUE! for an unknown jurisdiction or topic.
 * @zhFails 没有符合的政策时为 #N/A；地区或专题不明时为 #VALUE!。
 * @from The publications in the column source; CARBON.POLICY with the field citation names the lines.
 * @zhFrom source 列所示的文献；CARBON.POLICY 的 citation 字段列出所在行。
 * @example =INDEX(CARBON.POLICIES("碳排放权交易管理暂行条例",,,,,0),1,1) // "state-council-2024-ets-regulations"
 */
export function policies(query?: any, jurisdiction?: any, topic?: any, from?: any, to?: any, headers?: any, language?: any): any[][] {
  return answer(() => {
    const found = listPolicies(records(), context().dataset.sources, {
      query: readText(query, 'query'),
      jurisdiction: readJurisdiction(jurisdiction),
      topic: readCode(topic, 'topic', TOPICS, wordsAsInput(TOPIC_WORDS)),
      from: readWhen(from, 'from'),
      to: readWhen(to, 'to'),
    });
    return recordTable(POLICY_COLUMNS, POLICY_LIST, found, { hasHeaders: readHeaders(headers, 1) === 1, language: readLanguage(language) });
  });
}
