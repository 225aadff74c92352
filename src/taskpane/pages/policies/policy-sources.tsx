import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { citePlaces } from '../../../core/cite-places';
import type { Policy } from '../../../core/records';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  sources: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // A Chinese bracket that ends a line hangs over by half its width.
  source: { display: 'flex', flexDirection: 'column', '> *': { paddingRight: tokens.spacingHorizontalS } },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Every publication that names the policy, and how its publisher wants to be named. */
export function PolicySources({ policy }: { policy: Policy }) {
  const { dataset, state } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.sources}>
      {citePlaces(policy.mentions, dataset.sources, state.language).map(({ source, footnote }) => (
        <li key={source} className={styles.source}>
          <Text>{footnote}</Text>
          <Text size={200} className={styles.quiet}>
            {dataset.sources.find(({ id }) => id === source)!.attribution[state.language]}
          </Text>
        </li>
      ))}
    </ul>
  );
}
