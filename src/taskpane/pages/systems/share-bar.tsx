import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    display: 'inline-block',
    width: '40px',
    height: '6px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    verticalAlign: 'middle',
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  filled: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** A share as a small bar; the number stands beside it, so that nobody has to read the bar. */
export function ShareBar({ percent }: { percent: number }) {
  const styles = useStyles();
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.filled} style={{ width: `${percent}%` }} />
    </span>
  );
}
