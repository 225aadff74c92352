import { Popover, PopoverSurface, Text, makeStyles, tokens } from '@fluentui/react-components';
import { citePublication } from '../../../core/citation';
import type { Import } from '../../../core/dataset';
import { usePane } from '../../pane-context';
import { CopyButtons } from '../copy-buttons';
import type { Popup } from '../popup-button';

const useStyles = makeStyles({
  surface: {
    maxWidth: 'min(280px, calc(100vw - 64px))',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Whose an imported file is, on which terms, and how it is cited. */
export default function SourcePopover({ source, label, ...popup }: Popup & { source: Import['source']; label: string }) {
  const { language } = usePane().state;
  const styles = useStyles();
  const { full, gbt7714, footnote } = citePublication(source, language) as Record<'full' | 'gbt7714' | 'footnote', string>;
  return (
    <Popover trapFocus withArrow {...popup}>
      <PopoverSurface className={styles.surface} aria-label={label}>
        <Text>{source.title[language]}</Text>
        <Text size={200} className={styles.quiet}>
          {source.publisher[language]} · {source.published}
        </Text>
        <Text size={200}>{source.terms[language]}</Text>
        <Text size={200} className={styles.quiet}>
          {source.attribution[language]}
        </Text>
        <CopyButtons
          texts={[
            { name: 'citation.copy', text: full },
            { name: 'citation.copyGbt', text: gbt7714 },
            { name: 'citation.copyFootnote', text: footnote },
          ]}
        />
      </PopoverSurface>
    </Popover>
  );
}
