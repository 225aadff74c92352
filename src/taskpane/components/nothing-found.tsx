import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PageName } from '../page-name';
import { filterBox, focusOn } from './list-keys';

const useStyles = makeStyles({
  empty: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    alignItems: 'flex-start',
  },
});

interface NothingFoundProps {
  readonly page: PageName;
  /** Why the list is empty. */
  readonly text: string;
  /** The word on the button that shows everything again. */
  readonly clear: string;
  readonly onClear: () => void;
}

/** A list that its filter has emptied says so, and leads back to everything; the focus goes to the filter, for the button goes away. */
export function NothingFound({ page, text, clear, onClear }: NothingFoundProps) {
  return (
    <EmptyList text={text}>
      <Button
        onClick={() => {
          onClear();
          focusOn(filterBox(page));
        }}
      >
        {clear}
      </Button>
    </EmptyList>
  );
}

/** An empty list: why, and what to do next. */
export function EmptyList({ text, children }: { text: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Text role="status">{text}</Text>
      {children}
    </div>
  );
}
