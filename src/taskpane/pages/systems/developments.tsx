import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TENSE_WORDS } from '../../../core/code-words';
import type { System } from '../../../core/records';
import { Part } from '../../components/part';
import { RecordCitation } from '../../components/record-citation';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  milestone: { gridTemplateColumns: '76px minmax(0, 1fr) auto' },
  date: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What happened in a system, in our words, each with the lines it was read from. */
export function Developments({ system: { developments, source } }: { system: System }) {
  const { state, say } = usePane();
  const styles = useStyles();
  return (
    <Part title={say('system.developments')} isEmpty={developments.length === 0}>
      <Text size={200} className={styles.quiet}>
        {say('system.ours')}
      </Text>
      <ul className={styles.list}>
        {developments.map(({ summary, printed, locator }, at) => (
          <li key={at} className={styles.item}>
            <Text>{summary[state.language]}</Text>
            <RecordCitation places={[{ source, printed, locator }]} fact={summary[state.language]} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Its dates, past and planned; what was planned when the report came out may have come about since. */
export function Milestones({ system: { milestones, source } }: { system: System }) {
  const { state, say } = usePane();
  const styles = useStyles();
  return (
    <Part title={say('system.milestones')} isEmpty={milestones.length === 0}>
      <ul className={styles.list}>
        {milestones.map(({ date, event, tense, printed, locator }, at) => (
          <li key={at} className={mergeClasses(styles.item, styles.milestone)}>
            <Text className={styles.date}>{date}</Text>
            <Text>
              {event[state.language]}
              {tense === 'planned' && (
                <Text size={200} className={styles.quiet}>
                  {` · ${TENSE_WORDS.planned[state.language]}`}
                </Text>
              )}
            </Text>
            <RecordCitation places={[{ source, printed, locator }]} fact={`${date} ${event[state.language]}`} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
