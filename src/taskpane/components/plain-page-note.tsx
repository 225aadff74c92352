import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { usePane } from '../pane-context';

/** Opened in a plain browser: what this page is, and where to go. */
export function PlainPageNote() {
  const { say } = usePane();
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say('plain.title')}</MessageBarTitle>
        {say('plain.body')} <Link href="workbench.html">{say('plain.workbench')}</Link>
      </MessageBarBody>
    </MessageBar>
  );
}
