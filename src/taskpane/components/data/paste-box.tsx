import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { giveFiles, givenText } from '../../actions/imports/give-files';
import { paste } from '../../actions/imports/paste';
import { usePane } from '../../pane-context';
import { ActionButton } from '../action-button';
import { PAGE, focusOn } from '../list-keys';
import { useCardStyles } from './styles';
import { useSayOfImports } from './use-say-of-imports';

/** Names it by the minute: two pasted texts are told apart in the list. */
const MINUTES = 'YYYY-MM-DD HH:MM'.length;

/** Where a text is pasted that is in no file. It stays until it has been read. */
export function PasteBox({ pasted }: { pasted: string }) {
  const pane = usePane();
  const { state, dispatch } = pane;
  const say = useSayOfImports();
  const styles = useCardStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isEmpty = pasted.trim() === '';
  const read = () => {
    if (isEmpty || state.work.status === 'working') return;
    giveFiles(pane, [givenText(say('paste.name', { time: nowText() }), pasted)]);
  };
  const close = () => {
    focusOn(PAGE);
    dispatch(paste(undefined));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.form}>
      <Field size="small" label={say('paste.label')} hint={say('paste.hint')}>
        <Textarea
          ref={box}
          size="small"
          rows={6}
          resize="vertical"
          spellCheck={false}
          value={pasted}
          onChange={(_, { value }) => dispatch(paste(value))}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className={styles.actions}>
        <ActionButton size="small" appearance="primary" disabledFocusable={isEmpty} onClick={read}>
          {say('paste.read')}
        </ActionButton>
        <Button size="small" onClick={close}>
          {say('paste.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** In the user's own time. */
function nowText(now = new Date()): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().replace('T', ' ').slice(0, MINUTES);
}
