import { Button, Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CompiledRecords } from '../../core/records';
import { usePane } from '../pane-context';
import { useRecords } from '../use-records';
import { Notice } from './notice';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', flexGrow: 1, overflow: 'hidden' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  failed: { padding: tokens.spacingHorizontalM },
});

const ROWS = Array.from({ length: 12 }, (_, at) => at);

/** What needs the records: rows of their size while they come, and a way to try again where they do not. */
export function WithRecords({ children }: { children: (records: CompiledRecords) => ReactNode }) {
  const { say } = usePane();
  const styles = useStyles();
  const loaded = useRecords();
  if (loaded.status === 'there') return children(loaded.records);
  if (loaded.status === 'failed') {
    return (
      <div className={styles.failed} role="alert">
        <Notice intent="error" action={<Button onClick={loaded.retry}>{say('loading.again')}</Button>}>
          {say('loading.failed')}
        </Notice>
      </div>
    );
  }
  return (
    <Skeleton className={styles.rows} aria-label={say('loading.records')}>
      {ROWS.map((row) => (
        <div key={row} className={styles.row}>
          <SkeletonItem size={20} />
          <SkeletonItem size={16} />
        </div>
      ))}
    </Skeleton>
  );
}
