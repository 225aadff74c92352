import { HorizontalBarChartWithAxis } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { shortNames, type SystemMeasure, type sharesOf } from '../../../core/system-browse';
import { usePane } from '../../pane-context';
import { BAR_SPACE, CHART_MARGIN } from './chart-size';

const useStyles = makeStyles({ frame: { width: '100%', overflow: 'hidden' } });

/** Shares as bars from the largest down, each with its number at its end. */
export default function SharesChart({ shares, measure }: { shares: ReturnType<typeof sharesOf>; measure: SystemMeasure }) {
  const { state, say } = usePane();
  const styles = useStyles();
  const height = shares.length * BAR_SPACE + CHART_MARGIN;
  const names = shortNames(
    shares.map(({ system }) => system),
    state.language,
  );
  // The axis begins at the bottom.
  const data = [...shares].reverse().map(({ system, percent }) => ({
    x: percent,
    y: names.get(system.id)!,
    color: tokens.colorBrandForeground1,
    legend: system.name[state.language],
    xAxisCalloutData: system.name[state.language],
    yAxisCalloutData: `${percent}%`,
  }));
  return (
    <div className={styles.frame} style={{ height }}>
      <HorizontalBarChartWithAxis
        data={data}
        chartTitle={say(`compare.${measure}`)}
        height={height}
        barHeight={BAR_SPACE / 2}
        useSingleColor
        colors={[tokens.colorBrandForeground1]}
        hideLegend
        showYAxisLables
        xMaxValue={100}
        culture={state.language === 'zh' ? 'zh-CN' : 'en-GB'}
      />
    </div>
  );
}
