import { Card, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { countsOf } from '../../core/dataset-info';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  card: { flexShrink: 0 },
});

/** What the data are, whose they are, and what the add-in does with the network. */
export default function DataPage() {
  const { dataset, state, say } = usePane();
  const styles = useStyles();
  const counts = Object.fromEntries(countsOf(dataset));
  return (
    // Nothing on it takes the focus, which arrow keys need to scroll it.
    <div className={styles.page} tabIndex={0} role="region" aria-label={say('tab.data')}>
      <Card className={styles.card}>
        <Subtitle2 as="h2">
          {say('data.version')} {dataset.version}
        </Subtitle2>
        <Text>
          {say('data.asOf')} {dataset.asOf} · {say('data.counts', counts)}
        </Text>
        <Text size={200} className={styles.quiet}>
          {say('data.promise')}
        </Text>
      </Card>
      <Subtitle2 as="h2">{say('data.sources')}</Subtitle2>
      {dataset.sources.map(({ id, title, publisher, published, terms, attribution }) => (
        <Card key={id} className={styles.card}>
          <Text weight="semibold">{title[state.language]}</Text>
          <Text>
            {publisher[state.language]} · {say('data.published', { date: published })}
          </Text>
          <Text size={200}>{terms[state.language]}</Text>
          <Text size={200} className={styles.quiet}>
            {attribution[state.language]}
          </Text>
        </Card>
      ))}
    </div>
  );
}
