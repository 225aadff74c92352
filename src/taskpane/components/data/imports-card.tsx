import { Button, Text } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { giveFiles, givenFiles } from '../../actions/imports/give-files';
import { paste } from '../../actions/imports/paste';
import { loadImportParts, useImportParts } from '../../load-import-parts';
import { usePane } from '../../pane-context';
import { ActionButton } from '../action-button';
import { PAGE } from '../list-keys';
import { DataCard } from './card';
import { ImportsList } from './imports-list';
import { KindsOfFile } from './kinds-of-file';
import { MissingImports } from './missing-imports';
import { OpenPreview } from './open-preview';
import { PasteBox } from './paste-box';
import { useCardStyles } from './styles';
import { useSayOfImports } from './use-say-of-imports';

/** Long enough for the page itself to be there. */
const AT_REST_MS = 2000;
// Soon after it: a click there waits for nothing.
setTimeout(() => void loadImportParts(), AT_REST_MS);

/** What the picker of files offers: tables, workbooks, and the archive the ECB hands out. */
const ACCEPTED = '.csv,.txt,.tsv,.xlsx,.zip';

/** An analyst's own files: taken in, listed, and taken back. */
export function ImportsCard() {
  const { state } = usePane();
  const { pasted, preview } = state.imports;
  const say = useSayOfImports();
  const card = useCardStyles();
  const parts = useImportParts();
  return (
    <DataCard title={say('title')}>
      <Text>{say('what')}</Text>
      {preview && <OpenPreview name={preview.name} />}
      <WaysIn isPasting={pasted !== undefined} />
      {pasted !== undefined && <PasteBox pasted={pasted} />}
      <Text size={200} className={card.quiet}>
        {say('where')}
      </Text>
      {parts && <KindsOfFile importers={parts.IMPORTERS} />}
      <ImportsList />
      <MissingImports />
    </DataCard>
  );
}

function WaysIn({ isPasting }: { isPasting: boolean }) {
  const pane = usePane();
  const { state, dispatch } = pane;
  const say = useSayOfImports();
  const styles = useCardStyles();
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const { isBack } = state.imports;
  useEffect(() => {
    const isElsewhere = document.activeElement !== document.body && document.activeElement?.id !== PAGE;
    if (!isBack || isElsewhere) return;
    choose.current?.focus({ preventScroll: true });
    // What was just imported stands below, and a message may cover the foot of the page.
    choose.current?.closest('[role=region]')?.scrollIntoView({ block: 'start' });
    // Once, when one comes back from a preview.
  }, []);
  return (
    <div className={styles.actions}>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        onChange={({ target }) => {
          giveFiles(pane, givenFiles(target.files ?? []));
          // Else the same file, mended meanwhile, could not be chosen again.
          target.value = '';
        }}
      />
      <ActionButton ref={choose} onClick={() => input.current?.click()}>
        {say('choose')}
      </ActionButton>
      {!isPasting && <Button onClick={() => dispatch(paste(''))}>{say('paste')}</Button>}
    </div>
  );
}
