import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Notice } from './notice';

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Opened in a plain browser: what this page is, and where to go. */
export function PlainPageNote() {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <aside aria-label={say('plain.title')}>
      <Notice intent="info" title={say('plain.title')}>
        {say('plain.body')} {/* Not Fluent's link, whose code no other part of the first screen needs. */}
        <a className={styles.link} href="workbench.html">
          {say('plain.workbench')}
        </a>
      </Notice>
    </aside>
  );
}
