import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    overflowWrap: 'anywhere',
  },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface DetailFrameProps {
  /** Name of the page it goes back to. */
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** The page of one record: the focus begins on the way back, which Escape takes too. */
export function DetailFrame({ back, onBack, children }: DetailFrameProps) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={styles.page} onKeyDown={({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented && onBack()}>
      <Button ref={button} className={styles.back} size="small" appearance="transparent" icon={<ChevronLeft20Regular />} onClick={onBack}>
        {back}
      </Button>
      {children}
    </div>
  );
}
