import { CITATION_PARTS, citeRow, citeSource } from '../../src/core/citation';
import { findAmount } from '../../src/core/amount';
import type { Language } from '../../src/core/language';
import { resolveSymbol } from '../../src/core/symbols';
import { parsePeriod } from '../../src/dataset/period';
import { bundledDataset } from '../_setup/bundled';
import { periodFrom, priceRow, refusal, type PriceOptions } from '../_setup/core';
import { datasetOf, sourceFact } from '../_setup/facts';

const dataset = bundledDataset();
const cited = (language: Language, symbol: string, when?: string, options?: PriceOptions) =>
  citeRow(dataset, priceRow(dataset, symbol, when, options), language);
const citedAmount = (language: Language, symbol: string, when: string, measure: 'volume' | 'turnover') =>
  citeRow(dataset, findAmount(dataset, { instrument: resolveSymbol(dataset, symbol), measure, when: periodFrom(when) }).row, language);
const date = (text: string) => ({ date: parsePeriod(text)!.end });

describe('a figure of the national report', () => {
  // mee-2025 L135
  test('in English', () => {
    const { full, ...parts } = cited('en', 'CEA', '2024-11-13');
    expect(parts).toMatchObject({
      publication: "Progress Report of China's National Carbon Market (2025)",
      publisher: "Ministry of Ecology and Environment of the People's Republic of China (MEE)",
      date: date('2025-09-24'),
      locator: expect.stringMatching(/^L135(\+|$)/),
      printed: '105.65元/吨',
      status: 'reported',
      measure: 'close',
    });
    for (const said of ['2024-11-13', 'closing price', '105.65元/吨', 'reported', parts.publisher, parts.publication, '2025-09-24', 'line', '135']) {
      expect(full).toContain(said);
    }
  });

  test('in Chinese', () => {
    const { full, ...parts } = cited('zh', 'CEA', '2024-11-13');
    expect(parts).toMatchObject({
      publication: '全国碳市场发展报告（2025）',
      publisher: '中华人民共和国生态环境部',
      date: date('2025-09-24'),
      printed: '105.65元/吨',
      status: '来源原印',
      measure: 'close',
    });
    for (const said of [
      '2024-11-13',
      '收盘价',
      '105.65元/吨',
      '来源原印',
      '生态环境部',
      '《全国碳市场发展报告（2025）》',
      '2025-09-24',
      '135',
      '四（二）交易价格反映供需关系',
    ]) {
      expect(full).toContain(said);
    }
  });

  test('for a bibliography, in the language of the publication whoever reads it', () => {
    for (const language of ['zh', 'en'] as const) {
      const { gbt7714 } = cited(language, 'CEA', '2024-11-13');
      expect(gbt7714).toMatch(/^中华人民共和国生态环境部\. 全国碳市场发展报告（2025）\[R\]\..*2025-09-24.*135/);
    }
  });

  test('under a chart and in a footnote', () => {
    expect(cited('zh', 'CEA', '2024-11-13').chart).toMatch(/^资料来源：生态环境部《全国碳市场发展报告（2025）》/);
    expect(cited('en', 'CEA', '2024-11-13').chart).toMatch(/^Source: .*Progress Report of China's National Carbon Market/);
    expect(cited('zh', 'CEA', '2024-11-13').footnote).toMatch(/生态环境部：《全国碳市场发展报告（2025）》.*135/);
    expect(cited('en', 'CEA', '2024-11-13').footnote).toMatch(/Ministry of Ecology and Environment.*Progress Report.*lines? 135/);
  });
});

test('every part of every figure is said in both languages', () => {
  for (let row = 0; row < dataset.quotes.size; row++) {
    for (const language of ['zh', 'en'] as const) {
      const citation = citeRow(dataset, row, language);
      for (const part of CITATION_PARTS) {
        if (typeof citation[part] === 'string') expect(citation[part]).not.toBe('');
        else expect(citation[part]).toEqual({ date: expect.any(Number) });
      }
      expect(citation.full).not.toMatch(/undefined|null|\[object/);
    }
  }
});

describe('what we concluded ourselves is said', () => {
  const status = (...asked: Parameters<typeof cited>) => cited(...asked).status;

  test('a derived figure with its arithmetic', () => {
    // mee-2025 L137: 97.49, 22.75 %
    expect(status('en', 'CEA', '2023-12-31')).toBe('derived: 97.49 / (1 + 0.2275)');
    expect(status('zh', 'CEA', '2023-12-31')).toContain('推算');
    expect(cited('en', 'CEA', '2023-12-31').printed).toBe('22.75%');
  });

  test('an inferred date', () => {
    // q1-2024 L57: "the first trading day of January"
    expect(status('en', 'CEA', '2024-01-02')).toContain('date inferred');
    expect(status('zh', 'CEA', '2024-01-02')).toContain('日期为推断');
    expect(cited('en', 'CEA', '2024-01-02').full).toContain('first trading day of January');
  });

  test('an inferred instrument', () => {
    // weekly-2026-w05 L93: a blank cell; q1-2024 L68: the mislabelled turnover
    expect(citedAmount('en', 'ICE:EUA-UNNAMED', '2026-W05', 'volume').status).toContain('instrument inferred');
    expect(citedAmount('zh', 'CEA-BLOCK', '2024Q1', 'turnover').status).toContain('品种为推断');
    expect(citedAmount('zh', 'CEA-BLOCK', '2024Q1', 'turnover').printed).toContain('挂牌协议成交额为4.12亿元');
  });

  test('an inferred currency', () => {
    // weekly-2026-w05 L47: 58800 without a currency
    expect(status('en', 'IDXC:IDTBS', '2026-W05')).toContain('currency inferred');
    expect(status('zh', 'IDXC:IDTBS', '2026-W05')).toContain('货币为推断');
    expect(citedAmount('en', 'IDXC:IDTBS', '2026-W05', 'volume').status).not.toContain('currency');
    expect(status('en', 'CEA', '2026-W05')).not.toContain('currency');
  });

  test('a source nobody verified', () => {
    // sink-news-2025-07 L63
    expect(status('en', 'CEA', '2025-06-28/2025-07-11', { field: 'low' })).toContain('source unverified');
    expect(status('zh', 'CEA', '2025-06-28/2025-07-11', { field: 'low' })).toContain('来源未经证实');
  });
});

describe('rows without an answer are cited too', () => {
  test('untraded', () => {
    // weekly-2026-w05 L81
    const { printed, locator, full } = cited('zh', 'SZEA', '2026-01-28');
    expect([printed, locator]).toEqual(['未成交', 'L81']);
    expect(full).toContain('未成交');
    expect(citedAmount('en', 'SZEA', '2026-W05', 'volume').printed).toBe('未成交');
  });

  test('a bound, with its sign', () => {
    // mee-2025 L135
    const { printed, status } = cited('en', 'CEA', '2024-04-24');
    expect(printed).toBe('首次突破100元/吨');
    expect(status).toContain('>');
  });
});

test('of two publications the one whose figure answers is cited', () => {
  // q1-2024 L57 reports 48, mee-2025 L137 lets it be derived.
  expect(cited('en', 'CEA', '2021-07', { field: 'open' }).publication).toContain('first quarter of 2024');
});

describe('a publication as a whole', () => {
  const mee = dataset.sources.find(({ id }) => id === 'mee-2025')!;

  test('has what a figure is not needed for', () => {
    expect(citeSource(mee, 'publication', 'zh')).toBe('全国碳市场发展报告（2025）');
    expect(citeSource(mee, 'date', 'en')).toEqual(date('2025-09-24'));
    expect(citeSource(mee, 'gbt7714', 'en')).toMatch(/^中华人民共和国生态环境部\. 全国碳市场发展报告（2025）\[R\]\./);
  });

  test.each(['locator', 'printed', 'status', 'measure'] as const)('has no %s', (part) => {
    const error = refusal(() => citeSource(mee, part, 'en'));
    expect([error.code, error.excelError]).toEqual(['no-part', '#N/A']);
    expect(error.text('en')).toContain(part);
  });
});

test.each(['2025', '2025-04'])('a date known to %s is text', (published) => {
  const vague = datasetOf([{ period: '2024-03-01' }], { sources: [sourceFact({ published })] });
  expect(citeRow(vague, 0, 'en').date).toBe(published);
});
