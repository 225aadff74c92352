import { type Dataset, parsePeriod } from '../core/dataset';
import { asOfSerial, countsOf, importedCount } from '../core/dataset-info';
import type { Language } from '../core/language';
import { answer } from './_lib/answer';
import { dateCell, type Cells } from './_lib/cells';
import { context, records } from './_lib/context';
import { headerRow } from './_lib/headers';
import { readCode } from './_lib/read';

const FIELDS = ['version', 'as_of', 'counts', 'sources'] as const;
const SOURCE_COLUMNS = ['id', 'publication', 'publisher', 'published', 'attribution', 'terms'] as const;

/**
 * What the data are: their version, the day they run to, how many there are, and whose they are.
 * @customfunction DATASET
 * @zh 数据集的版本、截止日、条数和来源。
 * @param [field] version (default), as_of, counts or sources.
 * @zhParam field version（版本，默认）、as_of（截止日）、counts（条数）或 sources（来源）。
 * @choices field version as_of counts sources
 * @words field version 版本 | version
 * @words field as_of 截止日 | as-of date
 * @words field counts 条数 | counts
 * @words field sources 来源一览 | list of publications
 * @returns Text for version, a date for as_of, a table for counts and sources.
 * @zhReturns version 为文本，as_of 为日期，counts 和 sources 为表。
 * @rule Version, as-of date and counts are those of the dataset whatever is imported; figures of your own files are counted in a row of their own, and their files stand behind the publications in sources.
 * @zhRule 版本、截止日和条数只计数据集本身，与导入无关；您导入的数据另计一行，导入的文件列在 sources 的文献之后。
 * @fails #VALUE! for an unknown field.
 * @zhFails 字段不明时为 #VALUE!。
 * @from The dataset that ships with the add-in.
 * @zhFrom 加载项自带的数据集。
 * @example =CARBON.DATASET("as_of") // 2026-02-01
 * @example =ROWS(CARBON.DATASET("sources")) // 6
 */
export function dataset(field?: any): any[][] {
  return answer(() => {
    const { dataset: data, language } = context();
    switch (readCode(field, 'field', FIELDS) ?? 'version') {
      case 'version':
        return [[data.version]];
      case 'as_of':
        return [[dateCell(asOfSerial(data))]];
      case 'counts':
        return [headerRow(['fact', 'count'], language), ...countsOf(data, records()).map((row) => [...row]), ...importedRow(data)];
      case 'sources':
        return sourcesTable(data, language);
    }
  });
}

/** Nothing where nothing is imported. */
function importedRow(data: Dataset): Cells {
  return data.imports.length > 0 ? [['imported', importedCount(data)]] : [];
}

function sourcesTable({ sources }: Dataset, language: Language): Cells {
  const rows = sources.map(({ id, title, publisher, published, attribution, terms }) => [
    id,
    title[language],
    publisher[language],
    published.length === 10 ? dateCell(parsePeriod(published)!.end) : published,
    attribution[language],
    terms[language],
  ]);
  return [headerRow(SOURCE_COLUMNS, language), ...rows];
}
