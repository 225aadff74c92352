import type { System } from '../../../core/records';
import { comparisonQuery } from '../../../workbook/system-queries';
import { insertList } from '../../actions/insert-list';
import { insertSystemsChart } from '../../actions/systems/insert-systems-chart';
import { ActionButton } from '../../components/action-button';
import { usePane } from '../../pane-context';

/** Puts the compared systems into the sheet as a table, or what the chart shows as a table with bars beside it. */
export function InsertComparison({ compared, charted }: { compared: readonly string[]; charted: readonly System[] }) {
  const pane = usePane();
  const { state, say } = pane;
  const { measure } = state.systems.chart;
  // The sheet's bars are drawn from printed figures: a system that allows no offsets prints none.
  const printed = charted.filter((system) => (measure === 'coverage_pct' ? system.coveragePct : system.offsetLimitPct) !== undefined);
  const ids = printed.map(({ id }) => id);
  return (
    <>
      {compared.length > 0 && (
        <ActionButton appearance="primary" onClick={() => void insertList(pane, comparisonQuery(compared, state.language), 'table')}>
          {say('compare.insert')}
        </ActionButton>
      )}
      <ActionButton
        appearance={compared.length > 0 ? 'secondary' : 'primary'}
        disabledFocusable={ids.length === 0}
        onClick={() => void insertSystemsChart(pane, ids, measure, say(`compare.${measure}`))}
      >
        {say('compare.insertChart')}
      </ActionButton>
    </>
  );
}
