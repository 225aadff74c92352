import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { takeFormula } from '../../actions/functions/take-formula';
import { ActionButton } from '../../components/action-button';
import { usePane } from '../../pane-context';
import { cellName } from './cell-name';
import { useSelectedFormula } from './use-selected-formula';

/** Where the selected cell holds a formula of ours, it can be changed here. */
export function EditSelected() {
  const pane = usePane();
  const cell = useSelectedFormula();
  const isTaken = cell === pane.state.functions.taken?.cell;
  if (cell === undefined || isTaken) return null;
  return (
    <ActionButton size="small" icon={<Edit16Regular />} onClick={() => void takeFormula(pane)}>
      {pane.say('builder.edit', { cell: cellName(cell) })}
    </ActionButton>
  );
}
