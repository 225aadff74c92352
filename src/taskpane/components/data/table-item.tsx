import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { addressOf } from '../../../host/area';
import type { Located } from '../../../workbook/locate';
import { goToTable } from '../../actions/go-to-table';
import { refreshTables } from '../../actions/refresh-tables';
import { unlinkTable } from '../../actions/unlink-table';
import { lazily } from '../../lazily';
import { usePane } from '../../pane-context';
import { ActionButton } from '../action-button';
import { PAGE, focusOn } from '../list-keys';
import { PopupButton } from '../popup-button';
import { useCardStyles, useListStyles } from './styles';

const ConfirmPopover = lazily(() => import('../confirm-popover'));

const useStyles = makeStyles({
  fault: { color: tokens.colorStatusDangerForeground1 },
});

/** One table: what it lists, where it is, how fresh, and why it cannot be refreshed where that is so. */
export function TableItem({ located }: { located: Located }) {
  const { state } = usePane();
  const styles = useStyles();
  const { item } = useListStyles();
  const { record, name, fault } = located;
  const [title] = record.caption;
  return (
    <li className={item}>
      <Text weight="semibold">{name}</Text>
      {title !== undefined && <Text lang={record.language === 'zh' ? 'zh-CN' : 'en'}>{title}</Text>}
      <Whereabouts located={located} />
      {fault && (
        <Text size={200} className={styles.fault}>
          {fault.text(state.language)}
        </Text>
      )}
      <Actions located={located} />
    </li>
  );
}

/** The day the data reach to is what a version begins with. */
const DAY_LENGTH = '2026-02-01'.length;

function Whereabouts({ located: { record, area, table } }: { located: Located }) {
  const { say } = usePane();
  const styles = useCardStyles();
  const rows = table ? table.area.rows - 1 - Number(table.hasTotals) : record.keys.length;
  const address = area && addressOf(area);
  return (
    <>
      {address !== undefined && (
        <Text size={200} className={styles.quiet}>
          {record.kind === 'spill' ? say('tables.spill', { address }) : say('tables.rows', { address, rows })}
        </Text>
      )}
      <Text size={200} className={styles.quiet}>
        {say('tables.fresh', { asOf: record.dataset.slice(0, DAY_LENGTH), day: record.refreshed })}
      </Text>
    </>
  );
}

function Actions({ located: { record, name, area } }: { located: Located }) {
  const pane = usePane();
  const { state, say } = pane;
  const styles = useCardStyles();
  const question = say('tables.unlinkAsk', { table: name });
  const unlink = () => {
    // The line goes away with its buttons.
    focusOn(PAGE);
    void unlinkTable(pane, record.id, name);
  };
  return (
    <div className={styles.actions} role="group" aria-label={name}>
      {area && (
        <>
          <ActionButton size="small" aria-label={`${say('tables.refresh')} ${name}`} onClick={() => void refreshTables(pane, record.id)}>
            {say('tables.refresh')}
          </ActionButton>
          <ActionButton size="small" aria-label={`${say('tables.goTo')} ${name}`} onClick={() => void goToTable(pane, record.id, name)}>
            {say('tables.goTo')}
          </ActionButton>
        </>
      )}
      <PopupButton
        opens="dialog"
        disabledFocusable={state.work.status === 'working'}
        aria-label={`${say('tables.unlink')} ${name}`}
        popup={(popup, close) => (
          <ConfirmPopover {...popup} question={question} yes={say('tables.unlink')} no={say('tables.keep')} onYes={unlink} close={close} />
        )}
      >
        {say('tables.unlink')}
      </PopupButton>
    </div>
  );
}
