import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { System } from '../../../core/records';
import { offsetAllowance } from '../../../core/system-browse';
import { amountParts } from '../../format';
import { usePane } from '../../pane-context';
import { ShareBar } from './share-bar';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  share: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** The share of emissions a system covers: a bar with its number. */
export function CoverageShare({ system: { coveragePct } }: { system: System }) {
  const { state, say } = usePane();
  const styles = useStyles();
  if (!coveragePct) return <NotPrinted text={say('offsets.not-printed')} />;
  const { number, unit } = amountParts({ ...coveragePct, unit: '%' }, state.language);
  return (
    <Text size={200} className={styles.share}>
      <ShareBar percent={coveragePct.value} /> {number}
      {unit}
    </Text>
  );
}

/** How much of an obligation offsets may meet; none, all of it, and nothing printed are three different things. */
export function OffsetShare({ system }: { system: System }) {
  const { say } = usePane();
  const styles = useStyles();
  const allowance = offsetAllowance(system);
  if (allowance.kind === 'not-printed') return <NotPrinted text={say('offsets.not-printed')} />;
  const percent = { none: 0, unlimited: 100, share: allowance.kind === 'share' ? allowance.percent : 0 }[allowance.kind];
  return (
    <Text size={200} className={styles.share}>
      <ShareBar percent={percent} /> {say(`offsets.${allowance.kind}`, { percent })}
    </Text>
  );
}

function NotPrinted({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <Text size={200} className={mergeClasses(styles.share, styles.quiet)}>
      {text}
    </Text>
  );
}
