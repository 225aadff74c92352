import { carbonError } from '../core/errors';
import { findStatistic } from '../core/statistics';
import { answerEach } from './_lib/answer';
import { context, records } from './_lib/context';
import { emptyCell } from './_lib/ranges';
import { readText } from './_lib/read';
import { recordField } from './_lib/record-table';
import { STATISTIC_COLUMNS } from './_lib/statistic-columns';

/**
 * One statistic by its id.
 * @customfunction STAT
 * @zh 按编号取一项统计数字。
 * @param id Id as CARBON.STATS lists it, or a range of ids.
 * @zhParam id CARBON.STATS 所列的编号，可为区域。
 * @picker id statistic
 * @param [field] value (default), id, subject, metric, unit, bound, period_start, period_end, source, locator, basis, printed or note.
 * @zhParam field value（数值，默认）、id、subject、metric、unit、bound、period_start、period_end、source、locator、basis、printed 或 note。
 * @choices field value id subject metric unit bound period_start period_end source locator basis printed note
 * @words field basis 增长率的基准 | basis of a growth rate
 * @words field printed 来源原文 | words as printed
 * @words field note 说明 | note
 * @returns The number as printed in base units, or another field. A bound such as ≥ stands in the field bound.
 * @zhReturns 以基本单位表示的来源数字或其他字段；≥ 等界限见字段 bound。
 * @fails #N/A where nothing is printed for the field; #VALUE! for an unknown id or field.
 * @zhFails 来源未印该项时为 #N/A；编号或字段不明时为 #VALUE!。
 * @from The publication and line in the fields source and locator.
 * @zhFrom 字段 source 和 locator 所示的文献和行。
 * @example =CARBON.STAT("global.ets-operating@mee-2025") // 37
 */
export function stat(id: any[][], field?: any): any[][] {
  return answerEach([id], ([one], isRange) => {
    const empty = emptyCell(isRange, one, undefined, undefined);
    if (empty !== undefined) return empty;
    const name = readText(one, 'id');
    if (name === undefined) throw carbonError('missing-argument', { argument: 'id' });
    return recordField(STATISTIC_COLUMNS, findStatistic(records(), name), field, 'value', context().language);
  });
}
