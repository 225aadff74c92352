import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { dismissMessage } from '../actions/dismiss-message';
import { usePane } from '../pane-context';

/** How the last insert went, told to the eye and to screen readers. */
export function InsertionMessage() {
  const { state, dispatch, say } = usePane();
  const { insertion } = state;
  return (
    <div role={insertion.status === 'failed' ? 'alert' : 'status'}>
      {insertion.status === 'working' && <Spinner size="tiny" label={say('insert.working')} />}
      {(insertion.status === 'done' || insertion.status === 'failed') && (
        <MessageBar intent={insertion.status === 'done' ? 'success' : 'error'} layout="multiline">
          <MessageBarBody>{insertion.status === 'done' ? say('insert.done', { cell: insertion.cell }) : insertion.message}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={say('insert.dismiss')}
                onClick={() => dispatch(dismissMessage())}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
