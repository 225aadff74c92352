import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { isoDate } from '../../core/dataset';
import { recentPrices, type RecentPoint } from '../../core/recent-prices';
import type { InstrumentNumber } from '../../core/symbols';
import { usePane } from '../pane-context';

const WIDTH = 48;
const HEIGHT = 14;
/** Half a dot's width, so that nothing is cut off at the edge. */
const EDGE = 1.5;

const useStyles = makeStyles({
  // A figure alone is a line without length, which its round ends make a dot.
  dot: { strokeWidth: '3px' },
  history: { flexShrink: 0, display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, verticalAlign: 'bottom' },
  kind: { ...typographyStyles.caption2, color: tokens.colorNeutralForeground3 },
  line: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: '1.5px', strokeLinecap: 'round', strokeLinejoin: 'round' },
});

/**
 * The shape of an instrument's last prices, where there are enough of one kind. Whoever cannot see it has every figure on its page.
 * @param beside The kind of the price that stands beside it; another kind is named.
 */
export function Sparkline({ instrument, beside }: { instrument: InstrumentNumber; beside: string | undefined }) {
  const { dataset, say } = usePane();
  const styles = useStyles();
  const recent = recentPrices(dataset, instrument, beside);
  if (!recent) return null;
  const { measure, points } = recent;
  const kind = say(`measure.${measure}`);
  const [from, to] = [points[0]!, points.at(-1)!].map(({ day }) => isoDate(day)) as [string, string];
  return (
    <span aria-hidden className={styles.history} title={say('board.history', { kind, from, to, count: points.length })}>
      {measure !== beside && <span className={styles.kind}>{kind}</span>}
      <svg width={WIDTH} height={HEIGHT} data-sparkline={measure}>
        <path className={styles.line} d={pathOf(points)} />
        <path className={mergeClasses(styles.line, styles.dot)} d={pathOf(points, isAlone)} />
      </svg>
    </span>
  );
}

/** Days across and prices up, both between the least and the most there is. @param isDrawn All points where it is left out. */
function pathOf(points: readonly RecentPoint[], isDrawn: typeof isAlone = () => true): string {
  const across = scale(points.map(({ day }) => day), WIDTH); // prettier-ignore
  const up = scale(points.map(({ value }) => value), HEIGHT); // prettier-ignore
  return points
    .map(({ day, value, isJoined }, at) =>
      isDrawn(points, at) ? `${isJoined ? 'L' : 'M'}${across(day).toFixed(1)} ${(HEIGHT - up(value)).toFixed(1)}${isJoined ? '' : 'h0'}` : '',
    )
    .join('');
}

/** Neither what comes before nor what follows is joined to it. */
function isAlone(points: readonly RecentPoint[], at: number): boolean {
  return !points[at]!.isJoined && !points[at + 1]?.isJoined;
}

function scale(values: readonly number[], length: number): (value: number) => number {
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  // What never changes runs through the middle.
  return (value) => (span === 0 ? length / 2 : EDGE + ((value - least) / span) * (length - 2 * EDGE));
}
