/** The page's own texts; what the sheets say is in starter/words.ts, what the spreadsheet says in spreadsheet-zh.ts. */
import type { Bilingual, Language } from '../core/language';

const STRINGS = {
  title: { en: 'CARBON workbench', zh: 'CARBON 工作台' },
  tagline: {
    en: 'Carbon market prices and volumes in a spreadsheet, every figure with the place it was printed.',
    zh: '表格里的碳市场价格与成交量，每个数字都能说明印在何处。',
  },
  asOf: { en: 'data as of {0}', zh: '数据截至 {0}' },
  language: { en: 'Display language', zh: '显示语言' },
  pane: { en: 'Pane', zh: '窗格' },
  paneMissing: {
    en: 'The task pane could not be loaded. The sheet works without it; reload the page to try again.',
    zh: '未能载入任务窗格。表格可照常使用；刷新页面可重试。',
  },
  loading: { en: 'Loading…', zh: '载入中…' },
  cannotStart: { en: 'The workbench cannot start', zh: '工作台无法启动' },
  missingFile: {
    en: 'The file {0} could not be loaded. It belongs in the folder of this page: build again with npm run build, then reload.',
    zh: '未能载入文件 {0}。它应与本页面在同一文件夹：请用 npm run build 重新构建后刷新。',
  },
  unexpected: {
    en: 'This is a fault of ours. Reload the page; if it happens again, report it with this text:',
    zh: '这是程序的错误。请刷新页面；若再次出现，请附上以下文字反馈：',
  },
} satisfies Record<string, Bilingual>;

export type StringKey = keyof typeof STRINGS;

/** @param values What stands in for {0}, {1}, … */
export function text(key: StringKey, language: Language, ...values: readonly string[]): string {
  return STRINGS[key][language].replace(/\{(\d)\}/g, (_, position: string) => values[Number(position)] ?? '');
}
