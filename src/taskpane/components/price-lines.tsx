import { LineChart } from '@fluentui/react-charts';
import { makeStyles } from '@fluentui/react-components';
import { isoDate } from '../../core/dataset';
import { measuresOf } from '../../core/fields';
import { periodOf, type Row } from '../../core/lookup';
import { figureParts, measureWord } from '../format';
import { usePane } from '../pane-context';
import { CHART_HEIGHT, SERIES_COLORS } from './chart-look';

const useStyles = makeStyles({ frame: { height: `${CHART_HEIGHT}px`, width: '100%' } });

/** Exchanges rest for up to ten days at the new year; a line across more would show prices nobody printed. */
const MOST_DAYS_JOINED = 10;
const LINE_WIDTH = 1.5;

interface Point {
  readonly x: Date;
  readonly y: number;
  readonly xAxisCalloutData: string;
  readonly yAxisCalloutData: string;
}

/** A long series, as imported ones are: a step for each printed price, broken where nothing is printed. One line is one kind of price. */
export default function PriceLines({ rows }: { rows: readonly Row[] }) {
  const { dataset, state, say } = usePane();
  const styles = useStyles();
  const { quotes } = dataset;
  const series = kindsOf(rows).map((kind, index) => {
    const own = rows.filter((row) => quotes.measure[row] === kind);
    return {
      legend: measureWord(dataset, own[0]!, state.language),
      color: SERIES_COLORS[index % SERIES_COLORS.length]!,
      data: broken(own.map(point)),
      lineOptions: { curve: 'stepAfter', strokeWidth: LINE_WIDTH } as const,
    };
  });
  return (
    <div className={styles.frame}>
      <LineChart
        data={{ chartTitle: say('instrument.chart'), lineChartData: series }}
        height={CHART_HEIGHT}
        culture={state.language === 'zh' ? 'zh-CN' : 'en-GB'}
        useUTC
        tickFormat="%Y-%m"
        yMinValue={0}
        optimizeLargeData
        legendProps={{ enabledWrapLines: true }}
      />
    </div>
  );

  /** Those that answer when a price is asked for; the lowest and highest of each day stand in the table. */
  function kindsOf(all: readonly Row[]): number[] {
    const kinds = [...new Set(all.map((row) => quotes.measure[row]!))];
    const main = kinds.filter((kind) => measuresOf('price').includes(kind));
    return main.length > 0 ? main : kinds;
  }

  function point(row: Row): Point {
    const { end } = periodOf(quotes, row);
    const { number, unit } = figureParts(dataset, row, state.language);
    return { x: dayOf(isoDate(end)), y: quotes.value[row]!, xAxisCalloutData: isoDate(end), yAxisCalloutData: `${number} ${unit}` };
  }
}

const DAY_MS = 86_400_000;
const dayOf = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** With a point that cannot be drawn in each gap: the line breaks there. */
function broken(points: readonly Point[]): Point[] {
  return points.flatMap((point, at) => {
    const before = points[at - 1];
    if (!before || point.x.getTime() - before.x.getTime() <= MOST_DAYS_JOINED * DAY_MS) return [point];
    return [{ ...before, x: new Date(before.x.getTime() + DAY_MS), y: Number.NaN }, point];
  });
}
