import { carbonError } from '../core/errors';
import { findSystem } from '../core/systems';
import { answerEach } from './_lib/answer';
import { records } from './_lib/context';
import { emptyCell } from './_lib/ranges';
import { readLanguage, readText } from './_lib/read';
import { recordField } from './_lib/record-table';
import { SYSTEM_COLUMNS } from './_lib/system-columns';

/**
 * One attribute of an emissions trading system.
 * @customfunction SYSTEM
 * @zh 某一碳市场的一项属性。
 * @param system Id or name, or a range of them: "CN", "韩国", "Germany", "RGGI".
 * @zhParam system 编号或名称，可为区域："CN"、"韩国"、"Germany"、"RGGI"。
 * @picker system system
 * @param field id, system, status, level, region, launch_year, design, sectors, coverage_pct, offset_limit_pct, offset_demand_t, auction_revenue_2024_usd, source, jurisdictions, offset_rule, developments, milestones or note.
 * @zhParam field id、system、status、level、region、launch_year、design、sectors、coverage_pct、offset_limit_pct、offset_demand_t、auction_revenue_2024_usd、source、jurisdictions、offset_rule、developments、milestones 或 note。
 * @choices field id system status level region launch_year design sectors coverage_pct offset_limit_pct offset_demand_t auction_revenue_2024_usd source jurisdictions offset_rule developments milestones note
 * @words field jurisdictions 覆盖地区 | jurisdictions
 * @words field offset_rule 抵销规则 | offset rule
 * @words field developments 近期进展 | developments
 * @words field milestones 里程碑 | milestones
 * @words field note 说明 | note
 * @param [language] zh or en, for words. Left out: the display language.
 * @zhParam language 文字的语言，zh 或 en。省略为显示语言。
 * @choices language zh en
 * @returns A number or text; percent in points, tonnes, US dollars.
 * @zhReturns 数字或文本；百分比以百分点计，另有吨和美元。
 * @fails #N/A where the source prints nothing for the field; #VALUE! for an unknown system or field.
 * @zhFails 来源未印该项时为 #N/A；碳市场或字段不明时为 #VALUE!。
 * @from The ICAP status report, as of January 2025; CARBON.SOURCE with the system's id cites it.
 * @zhFrom ICAP 年度报告，截至2025年1月；以编号调用 CARBON.SOURCE 可得引文。
 * @example =CARBON.SYSTEM("韩国","offset_limit_pct") // 5
 * @example =CARBON.SYSTEM("Germany","auction_revenue_2024_usd") // 14035000000
 */
export function system(system: any[][], field: any, language?: any): any[][] {
  return answerEach([system], ([one], isRange) => {
    const empty = emptyCell(isRange, one, undefined, undefined);
    if (empty !== undefined) return empty;
    const name = readText(one, 'system');
    if (name === undefined) throw carbonError('missing-argument', { argument: 'system' });
    if (readText(field, 'field') === undefined) throw carbonError('missing-argument', { argument: 'field' });
    return recordField(SYSTEM_COLUMNS, findSystem(records(), name), field, 'system', readLanguage(language));
  });
}
