import { Link } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Notice } from './notice';

/** Opened in a plain browser: what this page is, and where to go. */
export function PlainPageNote() {
  const { say } = usePane();
  return (
    <aside aria-label={say('plain.title')}>
      <Notice intent="info" title={say('plain.title')}>
        {say('plain.body')}{' '}
        <Link inline href="workbench.html">
          {say('plain.workbench')}
        </Link>
      </Notice>
    </aside>
  );
}
