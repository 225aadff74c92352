import { Button, Popover, PopoverSurface, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Popup } from './popup-button';

const useStyles = makeStyles({
  surface: { maxWidth: '260px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface Question {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly close: () => void;
}

/** Asks before something is done that cannot be taken back from the pane. */
export default function ConfirmPopover({ question, yes, no, onYes, close, ...popup }: Popup & Question) {
  const styles = useStyles();
  const answer = (deed: () => void) => () => {
    close();
    deed();
  };
  return (
    <Popover trapFocus withArrow {...popup}>
      <PopoverSurface className={styles.surface} aria-label={question}>
        <Text>{question}</Text>
        <div className={styles.answers}>
          <Button size="small" appearance="primary" onClick={answer(onYes)}>
            {yes}
          </Button>
          <Button size="small" onClick={answer(() => undefined)}>
            {no}
          </Button>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
