import { ScatterChart } from '@fluentui/react-charts';
import { makeStyles } from '@fluentui/react-components';
import { isoDate } from '../../core/dataset';
import { periodOf, type Row } from '../../core/lookup';
import { measureOf } from '../../core/figure';
import { figureParts, measureWord } from '../format';
import { usePane } from '../pane-context';
import { CHART_HEIGHT, SERIES_COLORS } from './chart-look';

const useStyles = makeStyles({ frame: { height: `${CHART_HEIGHT}px`, width: '100%' } });

/** Printed prices as points, a series for each kind: nothing is drawn where nothing is printed. */
export default function PriceChart({ rows }: { rows: readonly Row[] }) {
  const { dataset, state, say } = usePane();
  const styles = useStyles();
  const kinds = [...new Set(rows.map((row) => measureOf(dataset, row)))];
  const series = kinds.map((kind, index) => {
    const own = rows.filter((row) => measureOf(dataset, row) === kind);
    return {
      legend: measureWord(dataset, own[0]!, state.language),
      color: SERIES_COLORS[index % SERIES_COLORS.length],
      data: own.map((row) => point(row)),
    };
  });
  return (
    <div className={styles.frame}>
      <ScatterChart
        data={{ chartTitle: say('instrument.chart'), scatterChartData: series }}
        height={CHART_HEIGHT}
        culture={state.language === 'zh' ? 'zh-CN' : 'en-GB'}
        useUTC
        tickFormat="%Y-%m"
        yMinValue={0}
        legendProps={{ enabledWrapLines: true }}
      />
    </div>
  );

  function point(row: Row) {
    const { end } = periodOf(dataset.quotes, row);
    const { number, unit } = figureParts(dataset, row, state.language);
    return {
      x: new Date(`${isoDate(end)}T00:00:00Z`),
      y: dataset.quotes.value[row]!,
      xAxisCalloutData: isoDate(end),
      yAxisCalloutData: `${number} ${unit}`,
    };
  }
}
