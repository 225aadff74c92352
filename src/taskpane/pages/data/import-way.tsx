import { Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { readAgain, isCurrent } from '../../actions/imports/read-again';
import { readOtherwise } from '../../actions/imports/read-otherwise';
import { useSayOfImports } from '../../components/data/use-say-of-imports';
import { useImportParts } from '../../load-import-parts';
import { usePane } from '../../pane-context';
import type { OfFile, Preview } from '../../slices/imports';
import { ImportQuestion } from './import-question';

const useStyles = makeStyles({
  way: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // A list is as wide as the pane, however long its words are.
  field: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** How the file is read: as what, and with which answers to what only the user knows. Every answer reads it again. */
export function ImportWay({ preview }: { preview: Preview }) {
  const { dataset, state } = usePane();
  const say = useSayOfImports();
  const styles = useStyles();
  useFreshReading(preview);
  const { of, read } = preview;
  return (
    <div className={styles.way}>
      {of.from === 'file' ? <KindOfFile of={of} /> : <Text>{say('preview.fromWorkbook', { day: of.made.imported })}</Text>}
      {of.from === 'file' && read.questions.map((question) => <ImportQuestion key={`${of.kind} ${question.name}`} question={question} of={of} />)}
      <Text role="status" size={200} className={styles.quiet}>
        {say(isCurrent(preview, dataset) || state.work.status === 'failed' ? 'preview.notKept' : 'preview.again')}
      </Text>
    </div>
  );
}

/** A file that could be of several kinds is read as the likeliest, until one says otherwise. */
function KindOfFile({ of: { opened, kind } }: { of: OfFile }) {
  const { state, dispatch } = usePane();
  const say = useSayOfImports();
  const styles = useStyles();
  const parts = useImportParts();
  const titleOf = (id: string) => parts?.IMPORTERS.find((importer) => importer.id === id)?.title[state.language];
  const { kinds } = opened;
  if (kinds.length === 1) {
    return (
      <Text>
        {say('preview.kind')} · {titleOf(kind)}
      </Text>
    );
  }
  return (
    <Field size="small" className={styles.field} label={say('preview.kind')}>
      <Select size="small" value={kind} onChange={(_, { value }) => dispatch(readOtherwise({ kind: value, answers: {} }))}>
        {kinds.map((id) => (
          <option key={id} value={id}>
            {titleOf(id)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Reading a large file at every letter would make typing wait. */
const PAUSE_MS = 400;

/** Keeps what is shown in step with the answers and with the data in use. */
function useFreshReading(preview: Preview): void {
  const { dataset, dispatch } = usePane();
  const parts = useImportParts();
  const isFresh = isCurrent(preview, dataset);
  useEffect(() => {
    if (isFresh || !parts) return undefined;
    const timer = setTimeout(() => void readAgain({ dataset, dispatch }, parts, preview), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isFresh, parts, preview.of, dataset]);
}
