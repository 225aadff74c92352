import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { useEffect, useRef, type ReactNode } from 'react';
import { useFocusOnArrival } from './focus-on-arrival';
import { PAGE } from './list-keys';

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
  useFocusOnArrival(button);
  useEscape(onBack);
  return (
    <div className={styles.page}>
      <Button ref={button} className={styles.back} size="small" appearance="transparent" icon={<ChevronLeft20Regular />} onClick={onBack}>
        {back}
      </Button>
      {children}
    </div>
  );
}

/** Escape anywhere on the page, its bar of actions included; what closes a popover or empties a box is done with it before. */
function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKey = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      const isOnPage = target instanceof Node && document.getElementById(PAGE)?.contains(target);
      if (key === 'Escape' && isOnPage && !defaultPrevented) onEscape();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
