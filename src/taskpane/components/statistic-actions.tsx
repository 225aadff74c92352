import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { formulaText } from '../../core/formula-text';
import type { Statistic } from '../../core/records';
import { insertFormula } from '../actions/insert-formula';
import { amountParts } from '../format';
import { usePane } from '../pane-context';
import { ActionButton } from './action-button';
import { RecordCitation } from './record-citation';

/** What can be done with a printed figure wherever it is named: put its formula into the sheet, see where it stands. */
export function StatisticActions({ statistic }: { statistic: Statistic }) {
  const pane = usePane();
  const { host, state, say } = pane;
  const { number, unit } = amountParts(statistic, state.language);
  const formula = formulaText('STAT', [statistic.id]);
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {host.kind !== 'none' && (
        <ActionButton
          size="small"
          appearance="transparent"
          icon={<Add16Regular />}
          title={formula.text}
          aria-label={`${say('system.insertStat')} ${formula.text}`}
          onClick={() => void insertFormula(pane, formula)}
        />
      )}
      <RecordCitation places={[statistic]} fact={`${statistic.metric[state.language]} ${number} ${unit}`} />
    </span>
  );
}
