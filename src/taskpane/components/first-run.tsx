import { Button, Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { endFirstRun } from '../actions/end-first-run';
import { insertFormula } from '../actions/insert-formula';
import { openInstrument } from '../actions/open-instrument';
import { showPage } from '../actions/show-page';
import { boardFormula } from '../../core/formula-text';
import { resolveSymbol } from '../../core/symbols';
import { usePane } from '../pane-context';
import { PAGE, focusOn } from './list-keys';
import { InsertionMessage } from './insertion-message';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL, overflowY: 'auto' },
  things: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
});

/** Three sentences and three things to click, once. */
export function FirstRun() {
  const { host, state, dataset, dispatch, say } = usePane();
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
          <Button
            appearance="primary"
            onClick={leave(() => void insertFormula(host, dispatch, boardFormula('secondary-spot', undefined, state.language)))}
          >
            {say('welcome.board')}
          </Button>
        )}
        <Button onClick={leave(() => dispatch(openInstrument(resolveSymbol(dataset, 'CEA'))))}>{say('welcome.instrument')}</Button>
        <Button onClick={leave(() => dispatch(showPage('functions')))}>{say('welcome.functions')}</Button>
        <Button appearance="subtle" onClick={leave(() => undefined)}>
          {say('welcome.close')}
        </Button>
      </div>
      <InsertionMessage />
    </section>
  );
}
