import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { DatasetCard } from '../components/data/dataset-card';
import { DifferingCard } from '../components/data/differing-card';
import { FormulasCard } from '../components/data/formulas-card';
import { ImportsCard } from '../components/data/imports-card';
import { SourcesList } from '../components/data/sources-list';
import { TablesCard } from '../components/data/tables-card';
import { useFileDrop } from '../components/data/use-file-drop';
import { WorkMessage } from '../components/work-message';
import { lazily } from '../lazily';
import { usePane } from '../pane-context';

const ImportPreview = lazily(() => import('./data/import-preview'));

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
  // Where files may be dropped.
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  message: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    ':has(> div > :not(:empty))': { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** What the data are and how newer ones come, what of them stands in the workbook, and whose they are; or a file that is about to be imported. */
export default function DataPage() {
  const { preview, isPreviewOpen } = usePane().state.imports;
  return preview && isPreviewOpen ? <ImportPreview preview={preview} /> : <Cards />;
}

function Cards() {
  const { look, say } = usePane();
  const styles = useStyles();
  const { isOver, ...drop } = useFileDrop();
  // The workbook may have been busy, or changed, since the last look.
  useEffect(() => void look(), [look]);
  return (
    <>
      {/* It scrolls, by arrow keys too. */}
      <div className={mergeClasses(styles.page, isOver && styles.over)} tabIndex={0} role="region" aria-label={say('tab.data')} {...drop}>
        <DatasetCard />
        <ImportsCard />
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
