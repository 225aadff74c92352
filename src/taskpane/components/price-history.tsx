import { Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { Row } from '../../core/lookup';
import { usePane } from '../pane-context';

/** Charts come when first needed: the board must not wait for them. */
const PriceChart = lazy(() => import('./price-chart'));
const PriceLines = lazy(() => import('./price-lines'));

/** More points than that would hide one another, and be as many steps for the keyboard. */
const MOST_POINTS = 100;

const useStyles = makeStyles({
  heading: { display: 'block', paddingTop: tokens.spacingVerticalL },
  // As high as what comes, so that nothing jumps.
  chart: { minHeight: '220px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The chart of an instrument's prices, where there is more than one to show. */
export function PriceHistory({ rows }: { rows: readonly Row[] }) {
  const { say } = usePane();
  const styles = useStyles();
  if (rows.length < 2) return null;
  const isLong = rows.length > MOST_POINTS;
  return (
    <section aria-label={say('instrument.chart')}>
      <Subtitle2 as="h3" className={styles.heading}>
        {say('instrument.chart')}
      </Subtitle2>
      <div className={styles.chart}>
        <Suspense fallback={null}>{isLong ? <PriceLines rows={rows} /> : <PriceChart rows={rows} />}</Suspense>
      </div>
      <Text size={200} className={styles.quiet}>
        {say(isLong ? 'instrument.linesNote' : 'instrument.chartNote')}
      </Text>
    </section>
  );
}
