import type { System } from '../../../core/records';
import { comparisonQuery } from '../../../workbook/system-queries';
import { insertList } from '../../actions/insert-list';
import { ActionButton } from '../../components/action-button';
import { usePane } from '../../pane-context';

/** Puts a system's line of the list into the sheet, alive; its single attributes go in from their own rows. */
export function InsertSystem({ system: { id } }: { system: System }) {
  const pane = usePane();
  const { state, say } = pane;
  return (
    <ActionButton appearance="primary" onClick={() => void insertList(pane, comparisonQuery([id], state.language), 'table')}>
      {say('system.insertRow')}
    </ActionButton>
  );
}
