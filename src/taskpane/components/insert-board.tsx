import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { Period, Segment } from '../../core/dataset';
import { boardQuery } from '../../workbook/queries';
import { insertList } from '../actions/insert-list';
import { lazily } from '../lazily';
import { usePane } from '../pane-context';
import { ActionButton } from './action-button';
import { PopupButton } from './popup-button';

const ChoiceMenu = lazily(() => import('./choice-menu'));

const useStyles = makeStyles({ pair: { display: 'flex', gap: tokens.spacingHorizontalXXS } });

/** Puts the board into the sheet: as a table, or, from the menu beside it, as one formula. */
export function InsertBoard({ segment, period, isEmpty }: { segment: Segment | undefined; period: Period | undefined; isEmpty: boolean }) {
  const pane = usePane();
  const { state, say } = pane;
  const styles = useStyles();
  const isAtRest = isEmpty || state.work.status === 'working';
  const insert = (form: 'table' | 'formula') => () => void insertList(pane, boardQuery(segment, period, state.language), form);
  const choices = [
    { name: say('board.insertTable'), choose: insert('table') },
    { name: say('board.insertSpill'), choose: insert('formula') },
  ];
  return (
    <span className={styles.pair}>
      <ActionButton appearance="primary" disabledFocusable={isEmpty} onClick={insert('table')}>
        {say('board.insert')}
      </ActionButton>
      <PopupButton
        opens="menu"
        size="medium"
        appearance="primary"
        disabledFocusable={isAtRest}
        icon={<ChevronDown16Regular />}
        aria-label={say('board.insertMore')}
        popup={(popup) => <ChoiceMenu {...popup} name={say('board.insertMore')} choices={choices} />}
      />
    </span>
  );
}
