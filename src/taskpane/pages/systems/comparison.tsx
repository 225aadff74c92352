import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CompiledRecords, System } from '../../../core/records';
import { sharesOf } from '../../../core/system-browse';
import { showComparison } from '../../actions/systems/show-comparison';
import { ActionBar } from '../../components/action-bar';
import { DetailFrame } from '../../components/detail-frame';
import { Part } from '../../components/part';
import { usePane } from '../../pane-context';
import { ChartControls } from './chart-controls';
import { ComparisonTable } from './comparison-table';
import { InsertComparison } from './insert-comparison';
import { SharesFigures } from './shares-figures';

const useStyles = makeStyles({ note: { display: 'block', color: tokens.colorNeutralForeground3, paddingBlock: tokens.spacingVerticalXS } });

/** The marked systems side by side, and a chart of their shares or of those of all operating systems. */
export function Comparison({ records }: { records: CompiledRecords }) {
  const { state, dispatch, say } = usePane();
  const styles = useStyles();
  const { compared, chart } = state.systems;
  const systems = compared.flatMap((id) => records.systems.find((system) => system.id === id) ?? []);
  const charted = chart.isOfAll || systems.length === 0 ? operating(records) : systems;
  const shares = sharesOf(charted, chart.measure);
  return (
    <>
      <DetailFrame back={say('tab.systems')} onBack={() => dispatch(showComparison(false))}>
        <Part title={say('compare.title')} isEmpty={false}>
          {systems.length === 0 ? <Text>{say('compare.none')}</Text> : <ComparisonTable systems={systems} />}
        </Part>
        <Part title={say('compare.chart')} isEmpty={false}>
          <ChartControls isOfAll={chart.isOfAll || systems.length === 0} hasMarked={systems.length > 0} />
          <SharesFigures shares={shares} measure={chart.measure} />
          {chart.measure === 'offset_limit_pct' && shares.length > 0 && (
            <Text size={200} className={styles.note}>
              {say('compare.unlimited')}
            </Text>
          )}
        </Part>
      </DetailFrame>
      <ActionBar>
        <InsertComparison compared={systems.map(({ id }) => id)} charted={shares.map(({ system }) => system)} />
      </ActionBar>
    </>
  );
}

function operating({ systems }: CompiledRecords): readonly System[] {
  return systems.filter(({ status }) => status.value === 'operating');
}
