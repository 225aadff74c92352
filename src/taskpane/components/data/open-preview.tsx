import { Button } from '@fluentui/react-components';
import { leavePreview } from '../../actions/imports/leave-preview';
import { showPreview } from '../../actions/imports/show-preview';
import { usePane } from '../../pane-context';
import { ActionButton } from '../action-button';
import { PAGE, focusOn } from '../list-keys';
import { Notice } from '../notice';
import { useCardStyles } from './styles';
import { useSayOfImports } from './use-say-of-imports';

/** A file that was looked at and neither imported nor put away. */
export function OpenPreview({ name }: { name: string }) {
  const pane = usePane();
  const say = useSayOfImports();
  const styles = useCardStyles();
  const cancel = () => {
    // The line goes away with its buttons.
    focusOn(PAGE);
    leavePreview(pane);
  };
  return (
    <>
      <Notice intent="info">{say('open.title', { name })}</Notice>
      <div className={styles.actions} role="group" aria-label={name}>
        <Button size="small" appearance="primary" onClick={() => pane.dispatch(showPreview(true))}>
          {say('open.goOn')}
        </Button>
        <ActionButton size="small" onClick={cancel}>
          {say('import.cancel')}
        </ActionButton>
      </div>
    </>
  );
}
