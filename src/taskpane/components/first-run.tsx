import { Button, Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { endFirstRun } from '../actions/end-first-run';
import { insertList } from '../actions/insert-list';
import { showPage } from '../actions/show-page';
import { boardQuery } from '../../workbook/queries';
import { usePane } from '../pane-context';
import { PAGE, focusOn } from './list-keys';
import { WorkMessage } from './work-message';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL, overflowY: 'auto' },
  things: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
});

/** Three sentences and three things to click, once. */
export default function FirstRun() {
  const pane = usePane();
  const { host, state, dispatch, say } = pane;
  const styles = useStyles();
  const leave = (then: () => void) => () => {
    // The button goes away with this page; whoever works by keyboard goes on with the next.
    focusOn(PAGE);
    dispatch(endFirstRun());
    then();
  };
  return (
    <section className={styles.page} aria-labelledby="welcome">
      <Title3 as="h2" id="welcome">
        {say('welcome.title')}
      </Title3>
      {(['welcome.first', 'welcome.second', 'welcome.third'] as const).map((key) => (
        <Text key={key}>{say(key)}</Text>
      ))}
      <div className={styles.things}>
        {host.kind !== 'none' && (
          <Button appearance="primary" onClick={leave(() => void insertList(pane, boardQuery('secondary-spot', undefined, state.language), 'table'))}>
            {say('welcome.board')}
          </Button>
        )}
        <Button onClick={leave(() => dispatch(showPage('policies')))}>{say('welcome.policies')}</Button>
        <Button onClick={leave(() => dispatch(showPage('functions')))}>{say('welcome.functions')}</Button>
        <Button appearance="subtle" onClick={leave(() => undefined)}>
          {say('welcome.close')}
        </Button>
      </div>
      <WorkMessage />
    </section>
  );
}
