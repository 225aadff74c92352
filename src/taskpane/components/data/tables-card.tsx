import { Text } from '@fluentui/react-components';
import type { WorkbookState } from '../../../workbook/tables';
import { addressOf } from '../../../host/area';
import { refreshTables } from '../../actions/refresh-tables';
import { usePane } from '../../pane-context';
import { ActionButton } from '../action-button';
import { DataCard } from './card';
import { useCardStyles, useListStyles } from './styles';
import { TableItem } from './table-item';

/** What this add-in has put into the workbook, each table with what can be done with it. */
export function TablesCard() {
  const { host, state, say } = usePane();
  const { workbook } = state;
  const styles = useCardStyles();
  return (
    <DataCard title={say('tables.title')}>
      {host.kind === 'none' && <Text>{say('data.workbook')}</Text>}
      {host.kind !== 'none' && workbook.status === 'unknown' && <Text className={styles.quiet}>{say('tables.looking')}</Text>}
      {workbook.status === 'unreadable' && <Text role="alert">{workbook.error.text(state.language)}</Text>}
      {workbook.status === 'known' && <Tables {...workbook} />}
    </DataCard>
  );
}

function Tables({ tables, copies }: WorkbookState) {
  const pane = usePane();
  const { say } = pane;
  const card = useCardStyles();
  const styles = useListStyles();
  return (
    <>
      {tables.length === 0 && <Text>{say('tables.empty')}</Text>}
      {tables.length + copies.length > 0 && (
        <ul className={styles.list}>
          {tables.map((located) => (
            <TableItem key={located.record.id} located={located} />
          ))}
          {copies.map(({ id, name, area }) => (
            <li key={id}>
              <Text block weight="semibold" className={card.wraps}>
                {name}
              </Text>
              <Text size={200} className={card.quiet}>
                {say('tables.copy', { address: addressOf(area) })}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {tables.length > 1 && (
        <div className={card.actions}>
          <ActionButton onClick={() => void refreshTables(pane)}>{say('tables.refreshAll')}</ActionButton>
        </div>
      )}
    </>
  );
}
