import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import type { Change } from '../state';
import { ROW_BUTTON } from './row-button';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    ...ROW_BUTTON,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface RecordLink {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly open: Change;
}

/** Other records one can go on to. */
export function LinkList({ links }: { links: readonly RecordLink[] }) {
  const { dispatch } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {links.map(({ key, name, about, open }) => (
        <li key={key}>
          <button className={styles.link} onClick={() => dispatch(open)}>
            <Text>{name}</Text>{' '}
            <Text size={200} className={styles.quiet}>
              {about}
            </Text>
          </button>
        </li>
      ))}
    </ul>
  );
}
