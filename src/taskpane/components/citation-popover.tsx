import { Popover, PopoverSurface, Text, makeStyles, tokens } from '@fluentui/react-components';
import { citeRow } from '../../core/citation';
import { isoDate } from '../../core/dataset';
import type { Row } from '../../core/lookup';
import { measureWord } from '../format';
import { usePane } from '../pane-context';
import { CopyButtons } from './copy-buttons';
import type { Popup } from './popup-button';

const useStyles = makeStyles({
  surface: { maxWidth: '280px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export default function CitationPopover({ row, label, ...popup }: Popup & { row: Row; label: string }) {
  const styles = useStyles();
  return (
    <Popover trapFocus withArrow {...popup}>
      <PopoverSurface className={styles.surface} aria-label={label}>
        <CitationText row={row} />
      </PopoverSurface>
    </Popover>
  );
}

function CitationText({ row }: { row: Row }) {
  const { dataset, state, say } = usePane();
  const styles = useStyles();
  const citation = citeRow(dataset, row, state.language);
  const date = typeof citation.date === 'string' ? citation.date : isoDate(citation.date.date);
  return (
    <>
      <Text>
        {say('citation.printed')}: <strong>{citation.printed}</strong>
      </Text>
      <Text>{citation.publication}</Text>
      <Text size={200} className={styles.quiet}>
        {citation.publisher} · {date} · {citation.locator}
      </Text>
      <Text size={200} className={styles.quiet}>
        {citation.status} · {measureWord(dataset, row, state.language)}
      </Text>
      {citation.note !== '' && <Text size={200}>{citation.note}</Text>}
      <CopyButtons
        texts={[
          { name: 'citation.copy', text: citation.full },
          { name: 'citation.copyGbt', text: citation.gbt7714 },
          { name: 'citation.copyFootnote', text: citation.footnote },
        ]}
      />
    </>
  );
}
