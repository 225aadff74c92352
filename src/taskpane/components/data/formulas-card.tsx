import { Text } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { freezeFormulas } from '../../actions/freeze-formulas';
import { insertEvidence } from '../../actions/insert-evidence';
import { repairFormulas } from '../../actions/repair-formulas';
import { restoreFormulas } from '../../actions/restore-formulas';
import { lazily } from '../../lazily';
import { usePane } from '../../pane-context';
import { ActionButton } from '../action-button';
import { PopupButton } from '../popup-button';
import { DataCard } from './card';
import { useCardStyles } from './styles';

const ChoiceMenu = lazily(() => import('../choice-menu'));

const SCOPES = ['selection', 'sheet', 'workbook'] as const;

/** What can be done with the CARBON formulas of the workbook as they stand. */
export function FormulasCard() {
  const { host, say } = usePane();
  return <DataCard title={say('formulas.title')}>{host.kind === 'none' ? <Text>{say('data.workbook')}</Text> : <FormulaActions />}</DataCard>;
}

function FormulaActions() {
  const pane = usePane();
  const { state, say } = pane;
  const { workbook, work } = state;
  const styles = useCardStyles();
  const scopes = SCOPES.map((scope) => ({ name: say(`freeze.${scope}`), choose: () => void freezeFormulas(pane, scope) }));
  return (
    <>
      <Text size={200}>{say('freeze.hint')}</Text>
      <div className={styles.actions}>
        <PopupButton
          opens="menu"
          disabledFocusable={work.status === 'working'}
          icon={<ChevronDown16Regular />}
          iconPosition="after"
          popup={(popup) => <ChoiceMenu {...popup} name={say('freeze.do')} choices={scopes} />}
        >
          {say('freeze.do')}
        </PopupButton>
        <ActionButton size="small" onClick={() => void restoreFormulas(pane)}>
          {say('restore.do')}
        </ActionButton>
      </div>
      {workbook.status === 'known' && workbook.frozen > 0 && (
        <Text size={200} className={styles.quiet}>
          {say('formulas.frozen', { count: workbook.frozen })}
        </Text>
      )}
      <Text size={200}>{say('evidence.hint')}</Text>
      <div className={styles.actions}>
        <ActionButton size="small" onClick={() => void insertEvidence(pane)}>
          {say('evidence.do')}
        </ActionButton>
      </div>
      <Text size={200}>{say('repair.hint')}</Text>
      <div className={styles.actions}>
        <ActionButton size="small" onClick={() => void repairFormulas(pane)}>
          {say('repair.do')}
        </ActionButton>
      </div>
    </>
  );
}
