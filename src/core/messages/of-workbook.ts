/** What a workbook cannot take or no longer holds: shown in the pane, never in a cell. */
import { value } from './message';

export const MESSAGES_OF_WORKBOOK = {
  'no-workbook': value<object>(
    () => '这里没有工作簿。请在 Excel 或工作台中打开本窗格后再插入。',
    () => 'There is no workbook here. Open this pane in Excel or in the workbench to insert.',
  ),
  'no-cell-selected': value<object>(
    () => '当前选中的不是单元格。请选中一个单元格再插入。',
    () => 'What is selected is not a cell. Select a cell and insert again.',
  ),
  'cell-not-empty': value<{ cell: string; content: string }>(
    (d) => `${d.cell} 中已有“${d.content}”。请选中一个空单元格再插入。`,
    (d) => `${d.cell} holds "${d.content}". Select an empty cell and insert again.`,
  ),
  'sheet-protected': value<{ cell: string }>(
    (d) => `${d.cell} 受工作表保护。请撤销保护，或选中未锁定的单元格。`,
    (d) => `${d.cell} is protected. Unprotect the sheet, or select an unlocked cell.`,
  ),
  'cell-merged': value<{ cell: string }>(
    (d) => `${d.cell} 属于合并单元格。请选中未合并的单元格。`,
    (d) => `${d.cell} is part of merged cells. Select a cell that is not merged.`,
  ),
  'cell-in-array': value<{ cell: string; parent: string | undefined }>(
    (d) => `${d.cell} 属于${d.parent ? ` ${d.parent} 处` : '另一处'}公式的溢出区域。请选中其外的单元格。`,
    (d) => `${d.cell} is part of what ${d.parent ? `the formula in ${d.parent}` : 'another formula'} spills. Select a cell outside it.`,
  ),
  'cell-in-table': value<{ cell: string; table: string }>(
    (d) => `结果会溢出到多个单元格，不能放在表格“${d.table}”内的 ${d.cell}。请选中表格外的单元格。`,
    (d) => `The result spills over several cells and cannot stand in ${d.cell}, inside the table "${d.table}". Select a cell outside the table.`,
  ),
  'no-room': value<{ needs: string; taken: string }>(
    (d) => `结果需要 ${d.needs}，但 ${d.taken} 已有内容。请选中下方和右侧有足够空位的单元格，例如空白工作表的 A1。`,
    (d) => `The result needs ${d.needs}, but ${d.taken} is taken. Select a cell with room below and to the right of it, such as A1 of a blank sheet.`,
  ),
  'cell-being-edited': value<object>(
    () => '有单元格正在编辑。请按 Enter 或 Esc 结束编辑后重试。',
    () => 'A cell is being edited. Press Enter or Esc to finish, then try again.',
  ),
  'host-failed': value<{ reason: string }>(
    (d) => `工作簿拒绝了这一操作：${d.reason}。工作簿未作改动，请重试。`,
    (d) => `The workbook refused: ${d.reason}. Nothing was changed; try again.`,
  ),
  'sheet-full': value<{ needs: string }>(
    (d) => `工作表放不下 ${d.needs}：已到最后一行或最后一列。请选中更靠上、更靠左的单元格。`,
    (d) => `The sheet ends before ${d.needs}. Select a cell further up or to the left.`,
  ),
  cancelled: value<object>(
    () => '已取消，工作簿未作改动。',
    () => 'Cancelled. The workbook is as it was.',
  ),
  'left-half-done': value<{ reason: string; where: string }>(
    (d) => `操作中断（${d.reason}），且未能恢复原状：请检查 ${d.where}，可用 Excel 的撤销功能。`,
    (d) => `The work broke off (${d.reason}) and could not be put back: look at ${d.where}, and use Excel's own undo.`,
  ),
  'not-a-list': value<{ received: string; allowed: readonly string[] }>(
    (d) => `CARBON.${d.received} 的结果不能插入为表格。可用：${d.allowed.join('、')}。`,
    (d) => `What CARBON.${d.received} answers cannot stand as a table. These can: ${d.allowed.join(', ')}.`,
  ),
  'records-unreadable': value<object>(
    () => '无法读取工作簿中由 CARBON 保存的记录：可能由更新版本写入，或已损坏。工作簿未作改动；请更新加载项后重试。',
    () =>
      'What CARBON has kept in this workbook cannot be read: a newer version may have written it, or it is damaged. Nothing was changed; update the add-in and try again.',
  ),
  'records-too-large': value<object>(
    () => '工作簿需要保存的记录超过 4 MB。请减少冻结的公式或表格的行数后重试。',
    () => 'What the workbook would have to remember exceeds 4 MB. Freeze fewer formulas or insert a smaller table.',
  ),
  'import-too-large': value<{ name: string; megabytes: number }>(
    (d) =>
      `“${d.name}”压缩后仍有 ${d.megabytes} MB，超过可存入工作簿的 4 MB。请把原文件连同工作簿一起发送；或只保留需要的年份、工作表，重新导入后再保存。`,
    (d) =>
      `"${d.name}" takes ${d.megabytes} MB even when packed; a workbook can carry 4 MB. Send the file itself along with the workbook, or import only the years or sheets you need and save that.`,
  ),
  'saved-import-unreadable': value<{ name: string }>(
    (d) => `工作簿中保存的“${d.name}”不完整或已损坏，无法使用。请向发件人索取原文件，在“数据”页导入。`,
    (d) =>
      `"${d.name}", as it is saved in this workbook, is incomplete or damaged. Ask the sender for the file itself and import it on the Data page.`,
  ),
  'table-gone': value<{ table: string }>(
    (d) => `“${d.table}”已不在工作簿中。可取消关联，或重新插入。`,
    (d) => `"${d.table}" is no longer in the workbook. Unlink it, or insert it anew.`,
  ),
  'table-unmade': value<{ table: string; cell: string }>(
    (d) => `“${d.table}”已被转换为普通区域（${d.cell}），不再刷新。可取消关联，或重新插入。`,
    (d) => `"${d.table}" at ${d.cell} is no longer a table and is not refreshed. Unlink it, or insert it anew.`,
  ),
  'table-key-gone': value<{ table: string; columns: readonly string[] }>(
    (d) => `“${d.table}”缺少用来辨认各行的列：${d.columns.join('、')}。请恢复该列及其表头，或取消关联。`,
    (d) => `"${d.table}" lacks the columns that tell its rows apart: ${d.columns.join(', ')}. Bring them back with their headers, or unlink it.`,
  ),
  'table-protected': value<{ table: string; sheet: string }>(
    (d) => `“${d.table}”所在的工作表“${d.sheet}”受保护，未刷新。请撤销保护后再刷新。`,
    (d) => `"${d.table}" was not refreshed: its sheet "${d.sheet}" is protected. Unprotect it and refresh again.`,
  ),
  'no-room-below': value<{ table: string; rows: number; taken: string }>(
    (d) => `“${d.table}”还需 ${d.rows} 行，但下方 ${d.taken} 已有内容，未刷新。请移开后再刷新。`,
    (d) => `"${d.table}" needs ${d.rows} more rows, but ${d.taken} below it is taken. It was not refreshed; make room and refresh again.`,
  ),
  'table-unknown': value<{ table: string }>(
    (d) => `工作簿中没有由 CARBON 插入的“${d.table}”。`,
    (d) => `CARBON has put no "${d.table}" into this workbook.`,
  ),
  'excel-unreachable': value<object>(
    () => 'Excel 没有响应，连接可能已断开。请检查网络后重试。',
    () => 'Excel does not answer; the connection may be lost. Check the network and try again.',
  ),
  'excel-denied': value<object>(
    () => 'Excel 不允许这一更改：工作表或工作簿结构受保护，或文件为只读。请撤销保护或取得编辑权后重试。',
    () =>
      'Excel does not allow this change: a sheet or the workbook structure is protected, or the file is read-only. Unprotect it or open it for editing, then try again.',
  ),
  'no-formulas': value<object>(
    () => '工作簿中没有 CARBON 公式。',
    () => 'The workbook holds no CARBON formula.',
  ),
  'nothing-frozen': value<object>(
    () => '没有可还原的公式：本工作簿中未冻结过 CARBON 公式，或已全部还原。',
    () => 'There is nothing to restore: no CARBON formula of this workbook is frozen.',
  ),
  'no-carbon-formula': value<{ cell: string }>(
    (d) => `${d.cell} 中没有 CARBON 公式的结果。请选中由 CARBON 公式得出的单元格。`,
    (d) => `${d.cell} shows no answer of a CARBON formula. Select a cell that does.`,
  ),
} as const;
