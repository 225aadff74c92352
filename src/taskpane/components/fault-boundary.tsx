import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Component, useContext, type ReactNode } from 'react';
import { PaneContext } from '../pane-context';

/** A fault of ours in one page must not leave an empty pane beside somebody's workbook. */
export class FaultBoundary extends Component<{ children: ReactNode }, { hasFault: boolean }> {
  override state = { hasFault: false };

  static getDerivedStateFromError() {
    return { hasFault: true };
  }

  override componentDidCatch(error: Error) {
    console.error('CARBON: internal error', error);
  }

  override render() {
    return this.state.hasFault ? <FaultMessage /> : this.props.children;
  }
}

function FaultMessage() {
  const pane = useContext(PaneContext);
  if (!pane) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{pane.say('fault.title')}</MessageBarTitle>
        {pane.say('fault.body')}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => location.reload()}>{pane.say('fault.reload')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
