import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { forget } from '../memory';
import type { Say } from '../strings';
import { Notice } from './notice';

/** A fault of ours in one page must not leave an empty pane beside somebody's workbook. */
export class FaultBoundary extends Component<{ children: ReactNode; say: Say }, { hasFault: boolean }> {
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
    return this.state.hasFault ? <FaultMessage say={this.props.say} /> : this.props.children;
  }
}

function FaultMessage({ say }: { say: Say }) {
  return (
    <div role="alert">
      <Notice intent="error" title={say('fault.title')} action={<Button onClick={() => location.reload()}>{say('fault.reload')}</Button>}>
        {say('fault.body')}
      </Notice>
    </div>
  );
}
