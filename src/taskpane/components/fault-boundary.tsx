import { Button } from '@fluentui/react-components';
import { Component, useContext, type ReactNode } from 'react';
import { forget } from '../memory';
import { PaneContext } from '../pane-context';
import { Notice } from './notice';

/** A fault of ours in one page must not leave an empty pane beside somebody's workbook. */
export class FaultBoundary extends Component<{ children: ReactNode }, { hasFault: boolean }> {
  override state = { hasFault: false };

  static getDerivedStateFromError() {
    return { hasFault: true };
  }

  override componentDidCatch(error: Error) {
    console.error('CARBON: internal error', error);
    // What led here must not lead here again when the pane is reloaded.
    forget('doing');
  }

  override render() {
    return this.state.hasFault ? <FaultMessage /> : this.props.children;
  }
}

function FaultMessage() {
  const pane = useContext(PaneContext);
  if (!pane) return null;
  return (
    <div role="alert">
      <Notice intent="error" title={pane.say('fault.title')} action={<Button onClick={() => location.reload()}>{pane.say('fault.reload')}</Button>}>
        {pane.say('fault.body')}
      </Notice>
    </div>
  );
}
