import { Popover, PopoverSurface, Text, makeStyles, tokens } from '@fluentui/react-components';
import { citeRow, lineText } from '../../core/citation';
import { CONVERTED_WORDS, conversionText } from '../../core/cite-conversion';
import type { Conversion } from '../../core/currency';
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

interface Cited {
  readonly row: Row;
  readonly conversion: Conversion | undefined;
}

export default function CitationPopover({ row, conversion, label, ...popup }: Popup & Cited & { label: string }) {
  const styles = useStyles();
  return (
    <Popover trapFocus withArrow {...popup}>
      <PopoverSurface className={styles.surface} aria-label={label}>
        <CitationText row={row} conversion={conversion} />
      </PopoverSurface>
    </Popover>
  );
}

function CitationText({ row, conversion }: Cited) {
  const { dataset, state, say } = usePane();
  const styles = useStyles();
  const citation = citeRow(dataset, row, state.language);
  const date = typeof citation.date === 'string' ? citation.date : isoDate(citation.date.date);
  const converted = conversion && conversionText(dataset, conversion, state.language);
  return (
    <>
      <Text>
        {say('citation.printed')}: <strong>{citation.printed}</strong>
      </Text>
      <Text>{citation.publication}</Text>
      <Text size={200} className={styles.quiet}>
        {citation.publisher} · {date} · {lineText(citation.locator, state.language)}
      </Text>
      <Text size={200} className={styles.quiet}>
        {citation.status} · {measureWord(dataset, row, state.language)}
        {converted && ` · ${CONVERTED_WORDS[state.language]}`}
      </Text>
      {citation.note !== '' && <Text size={200}>{citation.note}</Text>}
      {converted && <Text size={200}>{converted}</Text>}
      <CopyButtons
        texts={[
          { name: 'citation.copy', text: [citation.full, converted].filter(Boolean).join(state.language === 'zh' ? '' : ' ') },
          { name: 'citation.copyGbt', text: citation.gbt7714 },
          { name: 'citation.copyFootnote', text: citation.footnote },
        ]}
      />
    </>
  );
}
