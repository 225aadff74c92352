import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { Policy } from '../../../core/records';
import { chosenPoliciesQuery, matchingPoliciesQuery } from '../../../workbook/policies-query';
import { insertList } from '../../actions/insert-list';
import { unpickPolicies } from '../../actions/policies/pick-policies';
import { ActionButton } from '../../components/action-button';
import ChoiceMenu from '../../components/choice-menu';
import { PopupButton } from '../../components/popup-button';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({ pair: { display: 'flex', gap: tokens.spacingHorizontalXXS } });

/** Puts the marked policies, or all that match, into the sheet. */
export function InsertPolicies({ policies }: { policies: readonly Policy[] }) {
  const pane = usePane();
  const { state, dispatch, say } = pane;
  const { query, chosen, picked } = state.policies;
  const styles = useStyles();
  const matching = matchingPoliciesQuery(query, chosen, state.language);
  const insertPicked = () => void insertList(pane, chosenPoliciesQuery(picked, state.language), 'table');
  const insertAll = () =>
    void insertList(
      pane,
      matching ??
        chosenPoliciesQuery(
          policies.map(({ id }) => id),
          state.language,
        ),
      'table',
    );
  const hasPicked = picked.length > 0;
  const isEmpty = policies.length === 0;
  const choices = [
    ...(hasPicked ? [{ name: say('policies.insertPicked', { count: picked.length }), choose: insertPicked }] : []),
    ...(isEmpty ? [] : [{ name: say(matching ? 'policies.insertAllFresh' : 'policies.insertAll', { count: policies.length }), choose: insertAll }]),
    ...(matching && !isEmpty ? [{ name: say('policies.insertSpill'), choose: () => void insertList(pane, matching, 'formula') }] : []),
    ...(hasPicked ? [{ name: say('policies.unpick'), choose: () => dispatch(unpickPolicies()) }] : []),
  ];
  const hasNothing = choices.length === 0;
  return (
    <span className={styles.pair}>
      <ActionButton appearance="primary" disabledFocusable={hasNothing} onClick={hasPicked ? insertPicked : insertAll}>
        {hasPicked ? say('policies.insertPickedShort', { count: picked.length }) : say('policies.insert')}
      </ActionButton>
      <PopupButton
        opens="menu"
        size="medium"
        appearance="primary"
        disabledFocusable={hasNothing || state.work.status === 'working'}
        icon={<ChevronDown16Regular />}
        aria-label={say('board.insertMore')}
        popup={(popup) => <ChoiceMenu {...popup} name={say('board.insertMore')} choices={choices} />}
      />
    </span>
  );
}
