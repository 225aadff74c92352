import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { systemsQuery } from '../../../workbook/system-queries';
import { insertList } from '../../actions/insert-list';
import { ActionButton } from '../../components/action-button';
import ChoiceMenu from '../../components/choice-menu';
import { PopupButton } from '../../components/popup-button';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({ pair: { display: 'flex', gap: tokens.spacingHorizontalXXS } });

/** Puts the list into the sheet as it is shown: as a table, or, where no words narrow it, as one formula. @param found Ids, in order. */
export function InsertSystems({ found }: { found: readonly string[] }) {
  const pane = usePane();
  const { state, say } = pane;
  const styles = useStyles();
  const { filter } = state.systems;
  const isEmpty = found.length === 0;
  const insert = (form: 'table' | 'formula') => () => void insertList(pane, systemsQuery(filter, found, state.language), form);
  const choices = [
    { name: say('systems.insertTable'), choose: insert('table') },
    ...(filter.query.trim() === '' ? [{ name: say('systems.insertSpill'), choose: insert('formula') }] : []),
  ];
  return (
    <span className={styles.pair}>
      <ActionButton appearance="primary" disabledFocusable={isEmpty} onClick={insert('table')}>
        {say('systems.insert')}
      </ActionButton>
      <PopupButton
        opens="menu"
        size="medium"
        appearance="primary"
        disabledFocusable={isEmpty || state.work.status === 'working'}
        icon={<ChevronDown16Regular />}
        aria-label={say('systems.insertMore')}
        popup={(popup) => <ChoiceMenu {...popup} name={say('systems.insertMore')} choices={choices} />}
      />
    </span>
  );
}
