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
  file: { en: 'File', zh: '文件' },
  open: { en: 'Open', zh: '打开' },
  openHint: { en: 'Open a file saved here (Ctrl+O)', zh: '打开在此保存的文件（Ctrl+O）' },
  save: { en: 'Save', zh: '保存' },
  saveHint: {
    en: 'Save formulas, tables and refresh records as a file of the workbench (Ctrl+S)',
    zh: '把公式、表格和刷新记录保存为工作台文件（Ctrl+S）',
  },
  exportExcel: { en: 'Export .xlsx', zh: '导出 Excel' },
  exportHint: {
    en: 'Export an Excel file: CARBON formulas go in as the values they show now',
    zh: '导出 Excel 文件：CARBON 公式以当前数值写入',
  },
  untitled: { en: 'CARBON workbook', zh: 'CARBON 工作簿' },
  saved: { en: 'Saved as {0}.', zh: '已保存为 {0}。' },
  exported: {
    en: 'Exported as {0}. CARBON formulas are values in it, which no longer refresh: save the workbook as well to keep them.',
    zh: '已导出为 {0}。其中 CARBON 公式已成为数值，不再刷新；要保留公式，请同时保存工作簿。',
  },
  opened: { en: 'Opened {0}.', zh: '已打开 {0}。' },
  replaceUnsaved: {
    en: 'This workbook has changes that are not saved. Open {0} in its place and lose them?',
    zh: '当前工作簿有未保存的改动。要打开 {0} 并放弃这些改动吗？',
  },
  fileForeign: {
    en: '{0} is not a file of this workbench: those end in .carbon.json and come from Save. Nothing was opened.',
    zh: '{0} 不是工作台文件：工作台文件由“保存”生成，以 .carbon.json 结尾。未打开任何内容。',
  },
  fileDamaged: {
    en: '{0} is damaged or was cut short. Nothing was opened; take an earlier copy of it.',
    zh: '{0} 已损坏或不完整。未打开任何内容，请改用更早的副本。',
  },
  fileNewer: {
    en: '{0} was saved by a newer version of this workbench. Nothing was opened; reload the page for the newest version.',
    zh: '{0} 由更新版本的工作台保存。未打开任何内容，请刷新页面以使用最新版本。',
  },
  fileTooLarge: {
    en: '{0} is larger than the workbench can hold. Nothing was opened.',
    zh: '{0} 过大，工作台无法容纳。未打开任何内容。',
  },
  fileUnreadable: {
    en: '{0} could not be read. Nothing was opened; check that the file is still there, then try again.',
    zh: '未能读取 {0}。未打开任何内容，请确认文件仍在原处后重试。',
  },
  exportFailed: {
    en: 'The Excel file could not be written: {0}. The workbook is as it was.',
    zh: '未能写出 Excel 文件：{0}。工作簿未作改动。',
  },
  close: { en: 'Close', zh: '关闭' },
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
