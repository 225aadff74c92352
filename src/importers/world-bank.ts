/** The workbook of the World Bank's State and Trends of Carbon Pricing Dashboard: one price a year of every tax and trading system. */
import type { Bilingual } from '../core/language';
import { isoDate } from '../dataset/period';
import { readPrices, VENUE } from './_market/world-bank-prices';
import { findPriceSheet, lastUpdated, otherSheets } from './_market/world-bank-sheets';
import { coverOf } from './_lib/cover';
import { refused, remark } from './_lib/remarks';
import type { Importer, OpenFile, ReadFigure, Reading, Sheet } from './importer';

export const importer: Importer = {
  id: 'world-bank',
  title: { zh: '世界银行碳定价看板数据', en: 'World Bank carbon pricing workbook' },
  about: {
    zh: '世界银行“State and Trends of Carbon Pricing Dashboard”网站下载的 .xlsx，含工作表 Compliance_Price，列有各国各地碳税和碳市场每年 4 月 1 日的价格',
    en: 'the .xlsx of the State and Trends of Carbon Pricing Dashboard, from its site; its sheet Compliance_Price has the price of every carbon tax and trading system on 1 April of each year',
  },
  recognise: (file) => {
    const prices = findPriceSheet(file);
    return prices ? (prices.isNamed ? 1 : 0.9) : 0;
  },
  read,
};

function read(file: OpenFile): Reading {
  const prices = findPriceSheet(file);
  if (!prices) throw refused('nothing-read', { expected: importer.about });
  const { figures, instruments, remarks } = readPrices(file, prices);
  if (figures.length === 0) throw refused('nothing-read', { expected: importer.about });
  const leftOut = otherSheets(file, prices.sheet).map((sheet) => remark('part-left-out', { part: sheet.name, why: whyLeftOut(sheet) }));
  return {
    source: sourceOf(file, figures),
    venues: [{ code: VENUE, name: { zh: '世界银行碳定价看板', en: 'World Bank Carbon Pricing Dashboard' }, codes: [], aliases: [] }],
    instruments,
    figures,
    rates: [],
    remarks: [...leftOut, ...remarks],
  };
}

const LEFT_OUT: readonly (readonly [RegExp, Bilingual])[] = [
  [
    /info/i,
    {
      zh: '只用到其中的名称和编号；所列本币价格没有货币代码',
      en: 'only its names and ids are used; its prices in local currency come without currency codes',
    },
  ],
  [/emission/i, { zh: '是覆盖的排放占比，不是价格', en: 'it holds the shares of emissions covered, no prices' }],
  [/revenue/i, { zh: '是政府收入，不是价格', en: 'it holds government revenue, no prices' }],
  [/credit/i, { zh: '是碳信用机制及签发量，不是价格', en: 'it holds crediting mechanisms and what they issued, no prices' }],
];
const NO_PRICES: Bilingual = { zh: '其中没有价格', en: 'it holds no prices' };

function whyLeftOut({ name }: Sheet): Bilingual {
  return LEFT_OUT.find(([word]) => word.test(name))?.[1] ?? NO_PRICES;
}

function sourceOf(file: OpenFile, figures: readonly ReadFigure[]): Reading['source'] {
  const cover = coverOf(figures.map(({ period }) => period));
  const updated = lastUpdated(file);
  return {
    title: { zh: '碳定价现状与趋势看板（State and Trends of Carbon Pricing Dashboard）', en: 'State and Trends of Carbon Pricing Dashboard' },
    publisher: { zh: '世界银行', en: 'World Bank' },
    ...(updated ? { published: isoDate(updated.end), publishedNote: UPDATED, covers: cover.covers } : cover),
    language: 'en',
    documentType: 'EB/OL',
    terms: {
      zh: '知识共享署名 4.0（CC BY 4.0）：注明出处、标明改动后可自由使用。',
      en: 'Creative Commons Attribution 4.0 (CC BY 4.0): free to use where the source is named and changes are indicated.',
    },
    attribution: {
      zh: '资料来源：世界银行，State and Trends of Carbon Pricing Dashboard，CC BY 4.0',
      en: 'Source: World Bank, State and Trends of Carbon Pricing Dashboard, CC BY 4.0',
    },
    grade: 'second-hand',
  };
}

const UPDATED: Bilingual = { zh: '文件所印的数据更新日期。', en: 'The day to which the file says its data were updated.' };
