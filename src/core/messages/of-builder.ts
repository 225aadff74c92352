/** What the builder of formulas cannot take in or put back: shown in the pane, never in a cell. */
import { value } from './message';

export const MESSAGES_OF_BUILDER = {
  'not-one-call': value<{ received: string }>(
    (d) => `${d.received} 不是单独一个 CARBON 函数，无法在此修改。请在单元格中直接编辑。`,
    (d) => `${d.received} is not one CARBON function by itself, so it cannot be changed here. Edit it in the cell.`,
  ),
  'function-unknown': value<{ received: string }>(
    (d) => `此版本没有 ${d.received}。请更新加载项，或在单元格中直接编辑。`,
    (d) => `This version has no ${d.received}. Update the add-in, or edit the formula in the cell.`,
  ),
  'arguments-too-many': value<{ received: string; count: number; most: number }>(
    (d) => `${d.received} 最多 ${d.most} 个参数，公式中有 ${d.count} 个。请在单元格中删去多余的参数。`,
    (d) => `${d.received} takes at most ${d.most} arguments; the formula has ${d.count}. Remove the others in the cell.`,
  ),
  'formula-changed': value<{ cell: string }>(
    (d) => `${d.cell} 中的公式已被修改，未予替换。请重新选中该单元格并再次修改公式。`,
    (d) => `The formula in ${d.cell} has been changed meanwhile and was not replaced. Select the cell and edit its formula again.`,
  ),
} as const;
