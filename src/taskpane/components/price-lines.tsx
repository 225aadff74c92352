import { LineChart } from '@fluentui/react-charts';
import { makeStyles } from '@fluentui/react-components';
import { isoDate, spanOf } from '../../core/dataset';
import { measuresOf } from '../../core/fields';
import { isJoined } from '../../core/series';
import { periodOf, type Row } from '../../core/lookup';
import { figureParts, measureWord } from '../format';
import { usePane } from '../pane-context';
import { CHART_HEIGHT, SERIES_COLORS } from './chart-look';

const useStyles = makeStyles({ frame: { height: `${CHART_HEIGHT}px`, width: '100%' } });

const LINE_WIDTH = 1.5;

interface Point {
  readonly x: Date;
  readonly y: number;
  readonly xAxisCalloutData: string;
  readonly yAxisCalloutData: string;
}

/** A long series, as imported ones are: a step for each printed price, broken where nothing is printed or traded. One line is one kind of price. */
export default function PriceLines({ rows }: { rows: readonly Row[] }) {
  const { dataset, state, say } = usePane();
  const styles = useStyles();
  const { quotes } = dataset;
  const series = linesOf(rows).map(({ legend, rows: own }, index) => ({
    legend,
    color: SERIES_COLORS[index % SERIES_COLORS.length]!,
    data: own.flatMap((row, at) => (at === 0 || isJoined(dataset, own[at - 1]!, row) ? [point(row)] : [gapAfter(point(own[at - 1]!)), point(row)])),
    lineOptions: { curve: 'stepAfter', strokeWidth: LINE_WIDTH } as const,
  }));
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

  /** Each kind that answers when a price is asked for, days and weeks apart; the lowest and highest of each day stand in the table. */
  function linesOf(all: readonly Row[]): { legend: string; rows: Row[] }[] {
    const main = all.filter((row) => measuresOf('price').includes(quotes.measure[row]!));
    const lines = new Map<string, Row[]>();
    for (const row of main.length > 0 ? main : all) {
      const kind = measureWord(dataset, row, state.language);
      const legend = spanOf(periodOf(quotes, row)) === 'week' ? say('instrument.weekly', { kind }) : kind;
      const line = lines.get(legend);
      if (line) line.push(row);
      else lines.set(legend, [row]);
    }
    return [...lines].map(([legend, line]) => ({ legend, rows: line }));
  }

  function point(row: Row): Point {
    const { end } = periodOf(quotes, row);
    const { number, unit } = figureParts(dataset, row, state.language);
    return { x: dayOf(isoDate(end)), y: quotes.value[row]!, xAxisCalloutData: isoDate(end), yAxisCalloutData: `${number} ${unit}` };
  }
}

const DAY_MS = 86_400_000;
const dayOf = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** A point that cannot be drawn: the line breaks there. */
function gapAfter(point: Point): Point {
  return { ...point, x: new Date(point.x.getTime() + DAY_MS), y: Number.NaN };
}
