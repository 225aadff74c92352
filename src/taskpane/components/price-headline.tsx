import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { periodOf, type Row } from '../../core/lookup';
import { figureParts, measureWord, periodDays } from '../format';
import { usePane } from '../pane-context';
import { Citation } from './citation';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The newest price, large, with its unit, kind and period. */
export function PriceHeadline({ row }: { row: Row | undefined }) {
  const { dataset, state, say } = usePane();
  const styles = useStyles();
  if (row === undefined) return <Text className={styles.quiet}>{say('instrument.none')}</Text>;
  const { number, unit } = figureParts(dataset, row, state.language);
  return (
    <div className={styles.line}>
      <Text size={600} weight="semibold">
        {number}
      </Text>
      <Text className={styles.quiet}>{unit}</Text>
      <Citation row={row} figure={`${number} ${unit}`} />
      <Text className={styles.quiet}>
        {measureWord(dataset, row, state.language)} · {periodDays(periodOf(dataset.quotes, row), say)}
      </Text>
    </div>
  );
}
