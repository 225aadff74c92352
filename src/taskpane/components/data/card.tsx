import { Card, Subtitle2, makeStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({ card: { flexShrink: 0 } });

/** A card of the data page, found by its heading. */
export function DataCard({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const heading = useId();
  return (
    <Card className={styles.card} role="region" aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading}>
        {title}
      </Subtitle2>
      {children}
    </Card>
  );
}
