import { Button, Popover, PopoverSurface, PopoverTrigger, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { citeRow, type FigureCitation } from '../../core/citation';
import { isoDate } from '../../core/dataset';
import type { Row } from '../../core/lookup';
import { measureWord } from '../format';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  surface: { maxWidth: '280px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  copies: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The ⓘ beside a figure: the printed words, and where they stand. */
export function Citation({ row, figure }: { row: Row; figure: string }) {
  const { dataset, state, say } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover trapFocus withArrow open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="transparent" icon={<Info16Regular />} aria-label={say('citation.open', { figure })} />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={say('citation.open', { figure })}>
        {isOpen && <CitationText citation={citeRow(dataset, row, state.language)} measure={measureWord(dataset, row, state.language)} />}
      </PopoverSurface>
    </Popover>
  );
}

function CitationText({ citation, measure }: { citation: FigureCitation; measure: string }) {
  const { say } = usePane();
  const styles = useStyles();
  const [copied, setCopied] = useState('');
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
        {citation.status} · {measure}
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
