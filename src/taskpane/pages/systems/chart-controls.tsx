import { Select, makeStyles, tokens } from '@fluentui/react-components';
import type { SystemMeasure } from '../../../core/system-browse';
import { chartSystems } from '../../actions/systems/chart-systems';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  controls: { display: 'grid', gap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
}); // prettier-ignore

const MEASURES: readonly SystemMeasure[] = ['offset_limit_pct', 'coverage_pct'];

/** What the chart is of; without marked systems it is of all. */
export function ChartControls({ isOfAll, hasMarked }: { isOfAll: boolean; hasMarked: boolean }) {
  const { state, dispatch, say } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.controls}>
      <Select
        size="small"
        aria-label={say('compare.measure')}
        value={state.systems.chart.measure}
        onChange={(_, { value }) => dispatch(chartSystems({ measure: value as SystemMeasure }))}
      >
        {MEASURES.map((measure) => (
          <option key={measure} value={measure}>
            {say(`compare.${measure}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={say('compare.scope')}
        value={isOfAll ? 'all' : 'compared'}
        onChange={(_, { value }) => dispatch(chartSystems({ isOfAll: value === 'all' }))}
      >
        {hasMarked && <option value="compared">{say('compare.compared')}</option>}
        <option value="all">{say('compare.all')}</option>
      </Select>
    </div>
  );
}
