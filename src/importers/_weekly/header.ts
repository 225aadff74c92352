/** The header of a table, in one line or one cell a line, and what it says of the goods traded. */
import { compact, type Line } from './text';

/** What the second column holds: voluntary credits or allowances of a compliance market. */
export type Goods = 'credits' | 'allowances';

export interface Header {
  readonly goods: Goods | undefined;
  /** Lines it takes, blank ones before it counted. */
  readonly length: number;
}

const EXPECTED = /^(?:交易所|交易场所|碳市场|市场)?(自愿减排量|碳配额|交易品种|品种|产品)成交均价成交量价格趋势$/;
const SOME_HEADER = /成交均价|成交量|价格趋势/;
const FIGURES = /[↑↓]|未成交|\d/;
/** Five cells, each of which may be broken once. */
const MOST_LINES = 10;

/** @returns undefined where no header stands there, `other` where one does whose columns are not those of the tables. */
export function headerAt(lines: readonly Line[], from: number): Header | 'other' | undefined {
  let text = '';
  let taken = 0;
  for (let at = from; at < lines.length && taken < MOST_LINES; at++) {
    const more = compact(lines[at]!.text);
    if (more === '') continue;
    if (FIGURES.test(more)) break;
    text += more;
    taken++;
    const found = EXPECTED.exec(text);
    if (found) return { goods: goodsNamed(found[1]!), length: at + 1 - from };
  }
  return SOME_HEADER.test(text) ? 'other' : undefined;
}

function goodsNamed(word: string): Goods | undefined {
  return word === '自愿减排量' ? 'credits' : word === '碳配额' ? 'allowances' : undefined;
}
