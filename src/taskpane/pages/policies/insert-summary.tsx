import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { Policy } from '../../../core/records';
import { insertPolicySummary } from '../../actions/policies/insert-summary';
import { ActionButton } from '../../components/action-button';
import ChoiceMenu from '../../components/choice-menu';
import { PopupButton } from '../../components/popup-button';
import RecordCitationPopover from '../../components/record-citation-popover';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  pair: { display: 'flex', gap: tokens.spacingHorizontalXXS },
});

/** Puts the summary into the sheet: one fact a row, or, from the menu beside it, in one cell or as a footnote; and copies the citation. */
export function InsertSummary({ policy }: { policy: Policy }) {
  const pane = usePane();
  const { state, say } = pane;
  const styles = useStyles();
  const choices = (['block', 'cell', 'footnote'] as const).map((form) => ({
    name: say(`policy.insert.${form}`),
    choose: () => void insertPolicySummary(pane, policy.id, form),
  }));
  return (
    <span className={styles.group}>
      <span className={styles.pair}>
        <ActionButton appearance="primary" onClick={choices[0]!.choose}>
          {say('policy.insert')}
        </ActionButton>
        <PopupButton
          opens="menu"
          size="medium"
          appearance="primary"
          disabledFocusable={state.work.status === 'working'}
          icon={<ChevronDown16Regular />}
          aria-label={say('board.insertMore')}
          popup={(popup) => <ChoiceMenu {...popup} name={say('board.insertMore')} choices={choices} />}
        />
      </span>
      <PopupButton
        opens="dialog"
        size="medium"
        popup={(popup) => <RecordCitationPopover {...popup} places={policy.mentions} label={say('policy.cite')} />}
      >
        {say('policy.cite')}
      </PopupButton>
    </span>
  );
}
