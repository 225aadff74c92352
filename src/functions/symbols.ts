import { listSymbols } from '../core/symbol-list';
import { answer } from './_lib/answer';
import { dateCell } from './_lib/cells';
import { context } from './_lib/context';
import { headerRow } from './_lib/headers';
import { readHeaders, readLanguage, readText } from './_lib/read';

const COLUMNS = ['symbol', 'venue', 'instrument', 'segment', 'kind', 'currency', 'unit', 'first', 'last', 'observations'] as const;

/**
 * Every symbol the functions know, or those that match a query.
 * @customfunction SYMBOLS
 * @zh 全部可用代码，或符合检索词的代码。
 * @param [query] Words of a symbol, name, alias, venue or segment in either language: "EUA", "上海", "futures". Left out: all.
 * @zhParam query 代码、名称、别名、交易机构或板块中的词，中英文均可："EUA"、"上海"、"期货"。省略为全部。
 * @picker query text
 * @param [headers] 1 headers (default) or 0 none.
 * @zhParam headers 1 含表头（默认）或 0 无表头。
 * @picker headers codes 1 0
 * @param [language] zh or en, for headers and names. Left out: the display language.
 * @zhParam language 表头和名称的语言，zh 或 en。省略为显示语言。
 * @choices language zh en
 * @returns A table: symbol, venue, instrument, segment, kind, currency, unit, first and last day covered, number of observations.
 * @zhReturns 表：代码、交易机构、品种、板块、类型、货币、单位、数据起止日、数据条数。
 * @fails #N/A where nothing matches.
 * @zhFails 没有符合的代码时为 #N/A。
 * @from The instruments of the dataset, and behind them those that only your imported files hold.
 * @zhFrom 数据集的品种表；只有您导入的文件才有的序列列在其后。
 * @example =ROWS(CARBON.SYMBOLS(,0)) // 42
 * @example =CARBON.SYMBOLS("沪碳",0,"en") // [["SEEE:SHEA","Shanghai Environment and Energy Exchange","Shanghai Emission Allowance","secondary-spot","spot","CNY","tCO2e",2026-01-26,2026-02-01,2]]
 */
export function symbols(query?: any, headers?: any, language?: any): any[][] {
  return answer(() => {
    const { dataset } = context();
    const spoken = readLanguage(language);
    const hasHeaders = readHeaders(headers, 1) === 1;
    const rows = listSymbols(dataset, readText(query, 'query')).map(({ instrument, first, last, observations }) => {
      const { symbol, venue, name, segment, kind, currency, unit } = dataset.instruments[instrument]!;
      const { name: venueName } = dataset.venues.find(({ code }) => code === venue)!;
      return [symbol, venueName[spoken], name[spoken], segment, kind, currency, unit, dateCell(first), dateCell(last), observations];
    });
    return [...(hasHeaders ? [headerRow(COLUMNS, spoken)] : []), ...rows];
  });
}
