import { PRICE_FIELDS } from '../core/fields';
import { findPrice, priceOf } from '../core/price';
import { answerEach } from './_lib/answer';
import { PRICE_FIELD_WORDS } from './_lib/field-words';
import { heedMissing } from './_lib/heed';
import { readCode, readCurrency, readMaxAgeDays, readSymbol, readWhen } from './_lib/read';
import { context } from './_lib/context';
import { emptyCell } from './_lib/ranges';

/**
 * Price per tonne of an allowance or credit on a day or for a period.
 * @customfunction PRICE
 * @zh 某一配额或碳信用在某日或某时段的每吨价格。
 * @param symbol Symbol or name, or a range of them: "CEA", "ICE:EUA", "上海".
 * @zhParam symbol 代码或名称，可为区域："CEA"、"ICE:EUA"、"上海"。
 * @picker symbol instrument
 * @param [date] Day or period, or a range of them: "2024-11-13", 2024/11/13, "2026-W05", "2024Q1". Left out: the newest day or week.
 * @zhParam date 日期或时段，可为区域："2024-11-13"、2024/11/13、"2026-W05"、"2024Q1"。省略为最新一日或一周。
 * @picker date when
 * @param [field] price (default: the close, else the settlement, else the average), open, high, low, close, average or settlement.
 * @zhParam field price（默认：收盘价，否则结算价，否则成交均价）、open、high、low、close、average 或 settlement。
 * @choices field price open high low close average settlement
 * @param [max_age_days] Days a price may be carried forward: 7 if left out, 0 if the day or its week must be covered.
 * @zhParam max_age_days 允许沿用的天数：省略为 7；0 表示须由当日或当周数据覆盖。
 * @picker max_age_days days
 * @param [currency] Code of a currency: "CNY", "EUR", "USD". Left out: the instrument's own.
 * @zhParam currency 货币代码："CNY"、"EUR"、"USD"。省略为该品种的原币。
 * @picker currency currency
 * @returns Currency units per tonne CO2e, in the shape of the ranges given.
 * @zhReturns 每吨二氧化碳当量的货币金额，形状同所给区域。
 * @rule A day is answered by its own figure, else by that of the week covering it, else by the period that ended last within max_age_days. A period is answered only by what is printed for exactly that period.
 * @zhRule 日期先取当日数据，再取覆盖该日的周数据，否则取 max_age_days 天内最近结束的时段。时段只取为该时段整段印出的数据。
 * @rule A price printed in the currency asked for answers as it is. Else the one in the instrument's own currency is converted with ECB reference rates imported on the Data page: a day's at the rate of that day, or the last one at most 4 days before; that of a week or longer period at the mean of its days' rates; by way of the euro.
 * @zhRule 来源印有所求货币的价格时，按原样返回；否则用在“数据”页导入的欧洲央行参考汇率，由原币经欧元换算：日数据用当日汇率，当日没有则用此前 4 天内最近的汇率；周及更长时段用其各日汇率的均值。
 * @fails #N/A where the day or week was not traded or prints only a bound, or where nothing is printed: the message names the nearest figures. #N/A too where a rate is missing: the message names it. So it is where the figure may come from an imported file that is missing on this machine: the message names the file.
 * @zhFails 当日或当周未成交、只印有界限或没有数据时为 #N/A，提示中列出最近的数据；缺少汇率时也为 #N/A，提示中写明所缺的汇率。数据可能来自本机未导入的文件时同样为 #N/A，提示中写明文件名。
 * @from The row CARBON.SOURCE cites with the same arguments. The rates of a converted price are named by the evidence sheet and by "Where was this printed?".
 * @zhFrom 以相同参数调用 CARBON.SOURCE 所引的那一行。换算所用的汇率见证据表和“查看出处”。
 * @example =CARBON.PRICE("CEA","2024-11-13") // 105.65
 * @example =CARBON.PRICE("EUA","2026-01-28") // 85.45
 * @example =CARBON.PRICE({"CEA";"EUA"},"2026-W05") // [[79.26],[85.45]]
 * @example =CARBON.PRICE("CA-NL:PSS",2024,,,"USD") // 58.42
 */
export function price(symbol: any[][], date?: any[][], field?: any, max_age_days?: any, currency?: any): any[][] {
  return answerEach([symbol, date], ([one, when], isRange) => {
    const empty = emptyCell(isRange, one, date, when);
    if (empty !== undefined) return empty;
    const { dataset } = context();
    const asked = {
      instrument: readSymbol(one),
      when: readWhen(when, 'date'),
      field: readCode(field, 'field', PRICE_FIELDS, PRICE_FIELD_WORDS) ?? 'price',
      maxAgeDays: readMaxAgeDays(max_age_days),
      currency: readCurrency(currency),
    };
    heedMissing(asked, () => findPrice(dataset, asked));
    return priceOf(dataset, asked).value;
  });
}
