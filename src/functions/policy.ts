import { carbonError } from '../core/errors';
import { findPolicy } from '../core/policies';
import { answerEach } from './_lib/answer';
import { records } from './_lib/context';
import { POLICY_COLUMNS } from './_lib/policy-columns';
import { emptyCell } from './_lib/ranges';
import { readLanguage, readText } from './_lib/read';
import { recordField } from './_lib/record-table';

/**
 * One policy by its id or title.
 * @customfunction POLICY
 * @zh 按编号或标题取一项政策的内容。
 * @param id Id, title or document number, or a range of them: "碳排放权交易管理暂行条例".
 * @zhParam id 编号、标题或文号，可为区域："碳排放权交易管理暂行条例"。
 * @picker id policy
 * @param [field] title (default), id, number, type, issuer, issued, effective, level, jurisdiction, topic, status, source, summary, key_points, supersedes, superseded_by, status_as_of or citation.
 * @zhParam field title（标题，默认）、id、number 文号、type 效力级别、issuer、issued、effective、level、jurisdiction、topic、status、source、summary 摘要、key_points、supersedes、superseded_by、status_as_of 或 citation 引文。
 * @choices field title id number type issuer issued effective level jurisdiction topic status source summary key_points supersedes superseded_by status_as_of citation
 * @words field summary 摘要 | summary
 * @words field key_points 要点 | key points
 * @words field supersedes 所替代的政策 | what it supersedes
 * @words field superseded_by 替代它的政策 | what supersedes it
 * @words field status_as_of 状态截至 | date of the status
 * @words field citation 引文 | citation
 * @param [language] zh or en, for words and summaries. Left out: the display language.
 * @zhParam language 文字和摘要的语言，zh 或 en。省略为显示语言。
 * @choices language zh en
 * @returns Text; a date where the day is printed, text such as 2024-05 where only month or year is. Summaries are ours, not an official reading.
 * @zhReturns 文本；印有日期时为日期，只印年月时为 2024-05 一类文本。摘要为本产品归纳，非官方解读。
 * @fails #N/A where no source prints the field; #VALUE! for an unknown policy or field.
 * @zhFails 来源未印该项时为 #N/A；政策或字段不明时为 #VALUE!。
 * @from The field citation: where sources differ, all are named, and the issuer's own answers.
 * @zhFrom 见字段 citation：来源不一致时全部列出，以发布机关自己的为准。
 * @example =CARBON.POLICY("碳排放权交易管理暂行条例","effective") // 2024-05-01
 */
export function policy(id: any[][], field?: any, language?: any): any[][] {
  return answerEach([id], ([one], isRange) => {
    const empty = emptyCell(isRange, one, undefined, undefined);
    if (empty !== undefined) return empty;
    const name = readText(one, 'id');
    if (name === undefined) throw carbonError('missing-argument', { argument: 'id' });
    return recordField(POLICY_COLUMNS, findPolicy(records(), name), field, 'title', readLanguage(language));
  });
}
