import { CITATION_PARTS, citeRow, citeSource, type CitationPart, type CitationValue } from '../core/citation';
import type { Language } from '../core/language';
import { citeRecord, recordById } from '../core/record-citation';
import { carbonError } from '../core/errors';
import { answerEach } from './_lib/answer';
import { dateCell, type Cell } from './_lib/cells';
import { citedRow } from './_lib/cited';
import { context, records } from './_lib/context';
import { isSymbolText } from './_lib/heed';
import { emptyCell } from './_lib/ranges';
import { readCode, readText } from './_lib/read';

/**
 * Where a figure was printed: the citation of exactly what PRICE, VOLUME or TURNOVER answers.
 * @customfunction SOURCE
 * @zh 数据的出处：PRICE、VOLUME 或 TURNOVER 所答数据的引文。
 * @param symbol_or_id Symbol or name, or the id of a publication, statistic, policy, system, news item or event, or a range of them: "CEA", "mee-2025".
 * @zhParam symbol_or_id 代码或名称，或文献、统计、政策、碳市场、动态、事件的编号，可为区域："CEA"、"mee-2025"。
 * @picker symbol_or_id citable
 * @param [date_or_period] Day or period as in the function whose answer is cited. Left out: the newest day or week.
 * @zhParam date_or_period 日期或时段，与所引函数相同。省略为最新一日或一周。
 * @picker date_or_period when
 * @param [field] price (default), open, high, low, close, average, settlement, volume or turnover.
 * @zhParam field price（默认）、open、high、low、close、average、settlement、volume 或 turnover。
 * @choices field price open high low close average settlement volume turnover
 * @param [max_age_days] As in PRICE: 7 if left out.
 * @zhParam max_age_days 同 PRICE，省略为 7。
 * @picker max_age_days days
 * @param [part] full (default), publication, publisher, date, locator, printed, status, measure, gbt7714 (GB/T 7714—2025), footnote or chart (the line under a chart).
 * @zhParam part full（默认，完整引文）、publication、publisher、date、locator、printed、status、measure、gbt7714（GB/T 7714—2025）、footnote（脚注）或 chart（图注）。
 * @choices part full publication publisher date locator printed status measure gbt7714 footnote chart
 * @words part full 完整引文 | full citation
 * @words part publication 文献名称 | title of the publication
 * @words part publisher 发布机构 | publisher
 * @words part date 发布日期 | date published
 * @words part locator 行号 | line
 * @words part printed 来源原文 | words as printed
 * @words part status 数据状态 | status of the figure
 * @words part measure 价格种类 | kind of figure
 * @words part gbt7714 GB/T 7714 引文 | GB/T 7714 citation
 * @words part footnote 脚注 | footnote
 * @words part chart 图注 | line under a chart
 * @returns Text; a date for the part date where the day is known.
 * @zhReturns 文本；part 为 date 且日期确定时为日期。
 * @rule A figure you imported is cited with its file and line, and the status says so: imported.
 * @zhRule 您导入的数据引到文件和行，数据状态注明“导入”。
 * @rule Untraded rows and bounds are cited too. What is derived or inferred is said.
 * @zhRule 未成交的行和界限也可引；推算和推断均予注明。
 * @fails #N/A where nothing is printed; #VALUE! for an unknown symbol, id or part. #N/A too where the figure may come from an imported file that is missing on this machine: the message names it.
 * @zhFails 没有数据时为 #N/A；代码、编号或 part 不明时为 #VALUE!。数据可能来自本机未导入的文件时同样为 #N/A，提示中写明文件名。
 * @from The publication and line the figure was read from.
 * @zhFrom 数据所在的文献和行。
 * @example =CARBON.SOURCE("CEA","2024-11-13",,,"printed") // "105.65元/吨"
 * @example =CARBON.SOURCE("CEA","2024-11-13",,,"locator") // "L135"
 * @example =CARBON.SOURCE("mee-2025",,,,"date") // 2025-09-24
 */
export function source(symbol_or_id: any[][], date_or_period?: any[][], field?: any, max_age_days?: any, part?: any): any[][] {
  return answerEach([symbol_or_id, date_or_period], ([one, when], isRange) => {
    const empty = emptyCell(isRange, one, date_or_period, when);
    if (empty !== undefined) return empty;
    const { dataset, language } = context();
    const wanted: CitationPart = readCode(part, 'part', CITATION_PARTS) ?? 'full';
    const cited = citedById(one, wanted, language);
    if (cited !== undefined) return toCell(cited);
    return toCell(citeRow(dataset, citedRow({ symbol: one, when, field, maxAgeDays: max_age_days }), language)[wanted]);
  });
}

/** The citation of a publication or record with this id; a text that is both symbol and id is a symbol. */
function citedById(value: unknown, part: CitationPart, language: Language): CitationValue | undefined {
  const { dataset } = context();
  const text = readText(value, 'symbol_or_id');
  if (text === undefined) throw carbonError('missing-argument', { argument: 'symbol_or_id' });
  if (isSymbolText(text)) return undefined;
  const publication = dataset.sources.find(({ id }) => id === text.toLowerCase());
  if (publication) return citeSource(publication, part, language);
  const record = recordById(records(), text);
  return record && citeRecord(record, dataset.sources, part, language);
}

function toCell(value: CitationValue): Cell {
  return typeof value === 'string' ? value : dateCell(value.date);
}
