import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  mark: { whiteSpace: 'nowrap' },
  red: { color: tokens.colorPaletteRedForeground1 },
  green: { color: tokens.colorPaletteGreenForeground1 },
});

/** The printed mark, as an arrow and a word. In Chinese markets red is up and green is down; elsewhere the other way round. */
export function Trend({ mark }: { mark: string | undefined }) {
  const { state, say } = usePane();
  const styles = useStyles();
  if (mark !== '↑' && mark !== '↓') return null;
  const isRed = (mark === '↑') === (state.language === 'zh');
  return (
    <span className={mergeClasses(styles.mark, isRed ? styles.red : styles.green)}>
      <span aria-hidden="true">{mark === '↑' ? '▲' : '▼'}</span> {say(mark === '↑' ? 'trend.up' : 'trend.down')}
    </span>
  );
}
