import { ScatterChart } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { isoDate } from '../../core/dataset';
import { periodOf, type Row } from '../../core/lookup';
import { measureOf } from '../../core/figure';
import { figureParts, measureWord } from '../format';
import { usePane } from '../pane-context';

const HEIGHT = 220;
const useStyles = makeStyles({ frame: { height: `${HEIGHT}px`, width: '100%' } });
const COLORS = [
  tokens.colorBrandForeground1,
  tokens.colorPaletteMarigoldForeground1,
  tokens.colorPaletteBerryForeground1,
  tokens.colorNeutralForeground3,
];

/** Printed prices as points, a series for each kind: nothing is drawn where nothing is printed. */
export default function PriceChart({ rows }: { rows: readonly Row[] }) {
  const { dataset, state, say } = usePane();
  const styles = useStyles();
  const kinds = [...new Set(rows.map((row) => measureOf(dataset, row)))];
  const series = kinds.map((kind, index) => {
    const own = rows.filter((row) => measureOf(dataset, row) === kind);
    return { legend: measureWord(dataset, own[0]!, state.language), color: COLORS[index % COLORS.length], data: own.map((row) => point(row)) };
  });
  return (
    <div className={styles.frame}>
      <ScatterChart
        data={{ chartTitle: say('instrument.chart'), scatterChartData: series }}
        height={HEIGHT}
        culture={state.language === 'zh' ? 'zh-CN' : 'en-GB'}
        useUTC
        tickFormat="%Y-%m"
        yMinValue={0}
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
