import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../pane-context';
import { WorkMessage } from './work-message';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground3, marginLeft: 'auto' },
});

interface ActionBarProps {
  readonly children: ReactNode;
  readonly note?: string | undefined;
  /** What it does needs no workbook. */
  readonly isAnywhere?: boolean;
}

/** The page's main action, always in sight; where it will go, or why it cannot; and how the last one went. */
export function ActionBar({ children, note, isAnywhere = false }: ActionBarProps) {
  const { host, state, say } = usePane();
  const styles = useStyles();
  const where = host.kind === 'none' ? say('insert.nowhere') : state.selectedCell ? say('insert.at', { cell: state.selectedCell }) : '';
  return (
    <footer className={styles.bar}>
      <WorkMessage />
      <div className={styles.row}>
        {(isAnywhere || host.kind !== 'none') && children}
        <Text size={200} className={styles.note}>
          {note ?? where}
        </Text>
      </div>
    </footer>
  );
}
