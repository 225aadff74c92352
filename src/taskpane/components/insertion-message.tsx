import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { dismissMessage } from '../actions/dismiss-message';
import { usePane } from '../pane-context';
import { Notice } from './notice';

/** How the last insert went, told to the eye and to screen readers. */
export function InsertionMessage() {
  const { state, dispatch, say } = usePane();
  const { insertion } = state;
  const dismiss = (
    <Button
      size="small"
      appearance="transparent"
      icon={<Dismiss16Regular />}
      aria-label={say('insert.dismiss')}
      onClick={() => dispatch(dismissMessage())}
    />
  );
  return (
    <div role={insertion.status === 'failed' ? 'alert' : 'status'}>
      {insertion.status === 'working' && <Notice intent="info">{say('insert.working')}</Notice>}
      {insertion.status === 'done' && (
        <Notice intent="success" action={dismiss}>
          {say('insert.done', { cell: insertion.cell })}
        </Notice>
      )}
      {insertion.status === 'failed' && (
        <Notice intent="error" action={dismiss}>
          {insertion.message}
        </Notice>
      )}
    </div>
  );
}
