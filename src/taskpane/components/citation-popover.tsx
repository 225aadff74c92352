import { Button, Popover, PopoverSurface, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { citeRow } from '../../core/citation';
import { isoDate } from '../../core/dataset';
import type { Row } from '../../core/lookup';
import { measureWord } from '../format';
import { usePane } from '../pane-context';
import type { Popup } from './popup-button';

const useStyles = makeStyles({
  surface: { maxWidth: '280px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  copies: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
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
  const [copied, setCopied] = useState('');
  const citation = citeRow(dataset, row, state.language);
  const copy = (text: string) => {
    const done = (key: 'citation.copied' | 'citation.copyFailed') => () => setCopied(say(key));
    navigator.clipboard.writeText(text).then(done('citation.copied'), done('citation.copyFailed'));
  };
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
      <div className={styles.copies}>
        <Button size="small" onClick={() => copy(citation.full)}>
          {say('citation.copy')}
        </Button>
        <Button size="small" onClick={() => copy(citation.gbt7714)}>
          {say('citation.copyGbt')}
        </Button>
      </div>
      <Text role="status" size={200}>
        {copied}
      </Text>
    </>
  );
}
