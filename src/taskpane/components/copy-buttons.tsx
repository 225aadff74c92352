import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane-context';
import type { StringKey } from '../strings';

const useStyles = makeStyles({
  copies: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Copy {
  readonly name: StringKey;
  readonly text: string;
}

/** Buttons that copy a text each, and say how it went. */
export function CopyButtons({ texts }: { texts: readonly Copy[] }) {
  const { say } = usePane();
  const styles = useStyles();
  const [copied, setCopied] = useState<'citation.copied' | 'citation.copyFailed'>();
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('citation.copied'),
      () => setCopied('citation.copyFailed'),
    );
  return (
    <>
      <div className={styles.copies}>
        {texts.map(({ name, text }) => (
          <Button key={name} size="small" onClick={() => void copy(text)}>
            {say(name)}
          </Button>
        ))}
      </div>
      <Text role="status" size={200}>
        {copied && say(copied)}
      </Text>
    </>
  );
}
