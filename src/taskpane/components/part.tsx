import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { display: 'block', padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXXS}` },
});

/** A part of a record's page under its heading; nothing at all where there is nothing to show. */
export function Part({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  if (isEmpty) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
