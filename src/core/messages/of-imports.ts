/** What a function answers, and an import is refused with, where a file of the user's is wanted or too much. */
import { notAvailable, value } from './message';

export const MESSAGES_OF_IMPORTS = {
  'import-missing': notAvailable<{ asked: string; file: string; imported: string }>(
    (d) =>
      `${d.asked} 的数据来自导入的文件“${d.file}”（${d.imported} 导入），本机没有导入这个文件。请在“数据”页导入同一文件；若已存入本工作簿，可在该页直接使用。`,
    (d) =>
      `${d.asked} comes from the imported file "${d.file}" (imported ${d.imported}), which is not imported on this machine. Import the same file on the Data page; if it was saved in this workbook, use it from there.`,
  ),
  'import-needed': notAvailable<{ asked: string }>(
    (d) =>
      `${d.asked} 是 ICAP 配额价格的序列，不在数据集内，须自行导入：在 ICAP Allowance Price Explorer（icapcarbonaction.com/en/ets-prices）下载 CSV，再到“数据”页导入。`,
    (d) =>
      `${d.asked} is a series of the ICAP Allowance Price Explorer and not in the dataset: download its CSV (icapcarbonaction.com/en/ets-prices) and import it on the Data page.`,
  ),
  'nothing-imported': notAvailable<object>(
    () => '本机还没有导入任何序列。请在“数据”页导入文件。',
    () => 'No series is imported on this machine. Import a file on the Data page.',
  ),
  'imports-too-large': value<{ file: string; figures: number }>(
    (d) => `未导入“${d.file}”：连同已导入的文件，合计不得超过 ${d.figures} 条数据。请先撤回不再需要的导入，或只保留需要的年份。`,
    (d) =>
      `${d.file} was not imported: together with what is imported already it may not exceed ${d.figures} figures. Take back an import you no longer need, or keep only the years you need.`,
  ),
} as const;
