/** What the commands say beside the messages of errors. */
import type { ImportCard } from '../core/dataset';
import type { Language } from '../core/language';
import type { Changes, Version } from '../live/outcome';
import type { CommandName } from './names';

type Say<Values extends readonly unknown[]> = Readonly<Record<Language, (...values: Values) => string>>;

/** Above the reason why a command did nothing. */
export const FAILED: Readonly<Record<CommandName, Readonly<Record<Language, string>>>> = {
  refreshWorkbook: { zh: '工作簿未刷新', en: 'The workbook was not refreshed' },
  insertPriceTable: { zh: '未插入行情表', en: 'The price table was not inserted' },
  explainCell: { zh: '查看出处', en: 'Where was this printed?' },
};

export const refreshed: Say<[formulas: number, tables: number]> = {
  zh: (formulas, tables) =>
    `已刷新：${[formulas > 0 && `${formulas} 个公式`, tables > 0 && `${tables} 个表格`].filter((part) => part !== false).join('、')}`,
  en: (formulas, tables) =>
    `Refreshed: ${[formulas > 0 && counted(formulas, 'formula'), tables > 0 && counted(tables, 'table')].filter((part) => part !== false).join(', ')}`,
};

export const nothingToRefresh: Say<[]> = {
  zh: () => '工作簿中没有 CARBON 公式或表格',
  en: () => 'The workbook holds no CARBON formulas or tables',
};

export const waitsForF9: Say<[]> = {
  zh: () => '当前为手动计算：引用 CARBON 公式的单元格要按 F9 才会更新。',
  en: () => 'Calculation is set to manual: cells that depend on CARBON formulas wait for F9.',
};

export const missingHere: Say<[imports: readonly Pick<ImportCard, 'name' | 'imported'>[]]> = {
  zh: (imports) =>
    `本机未导入此工作簿用过的${imports.map(({ name, imported }) => `“${name}”（${imported} 导入）`).join('、')}：仅由其提供的数据显示 #N/A。请在窗格的“数据”页导入。`,
  en: (imports) =>
    `This workbook was refreshed before with ${imports.map(({ name, imported }) => `"${name}" (imported ${imported})`).join(', ')}, which this machine lacks: ` +
    'figures only found there are #N/A. Import what is missing on the Data page of the pane.',
};

export const nothingNewer: Say<[inUse: Version]> = {
  zh: ({ asOf }) => `已是最新数据，截至 ${asOf}。`,
  en: ({ asOf }) => `There are no newer data; those in use are as of ${asOf}.`,
};

export const newerData: Say<[before: Version, after: Version, changes: Changes]> = {
  zh: (before, after, { figures, records }) =>
    `数据已更新至 ${after.asOf}（此前截至 ${before.asOf}）：数据新增 ${figures.new} 个、更正 ${figures.corrected} 个、撤回 ${figures.withdrawn} 个；` +
    `政策、碳市场等记录变动 ${sumOf(records)} 条。`,
  en: (before, after, { figures, records }) =>
    `Newer data as of ${after.asOf} (before: ${before.asOf}): ${counted(figures.new, 'figure')} new, ${figures.corrected} corrected, ` +
    `${figures.withdrawn} withdrawn; ${counted(sumOf(records), 'record')} of policies, systems and the like changed.`,
};

export const notKept: Say<[]> = {
  zh: () => '此处无法保存数据：下次打开 Excel 后需再次刷新。',
  en: () => 'Nothing can be kept here: refresh again when you next open Excel.',
};

export const printedWhere: Say<[cell: string]> = {
  zh: (cell) => `${cell} 的出处`,
  en: (cell) => `Where ${cell} was printed`,
};

export const more: Say<[count: number]> = {
  zh: (count) => `另有 ${count} 条。在窗格的“数据”页插入证据表，可全部列出。`,
  en: (count) => `${count} more: the evidence sheet, on the Data page of the pane, lists them all.`,
};

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function sumOf(records: Changes['records']): number {
  return Object.values(records).reduce((sum, counts) => sum + counts.new + counts.corrected + counts.withdrawn, 0);
}
