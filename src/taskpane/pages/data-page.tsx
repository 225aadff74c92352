import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { DatasetCard } from '../components/data/dataset-card';
import { DifferingCard } from '../components/data/differing-card';
import { FormulasCard } from '../components/data/formulas-card';
import { SourcesList } from '../components/data/sources-list';
import { TablesCard } from '../components/data/tables-card';
import { WorkMessage } from '../components/work-message';
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
  message: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    ':has(> div > :not(:empty))': { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** What the data are and how newer ones come, what of them stands in the workbook, and whose they are. */
export default function DataPage() {
  const { look, say } = usePane();
  const styles = useStyles();
  // The workbook may have been busy, or changed, since the last look.
  useEffect(() => void look(), [look]);
  return (
    <>
      {/* It scrolls, by arrow keys too. */}
      <div className={styles.page} tabIndex={0} role="region" aria-label={say('tab.data')}>
        <DatasetCard />
        <TablesCard />
        <FormulasCard />
        <DifferingCard />
        <SourcesList />
      </div>
      <footer className={styles.message}>
        <WorkMessage />
      </footer>
    </>
  );
}
