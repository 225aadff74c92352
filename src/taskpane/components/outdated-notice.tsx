import { isOutdated } from '../../workbook/remembered-imports';
import { refreshEverything } from '../actions/refresh-everything';
import { usePane } from '../pane-context';
import { ActionButton } from './action-button';
import { Notice } from './notice';

/** A workbook that was last refreshed with other data says so, on every page, until it is refreshed; nothing is changed by itself. */
export function OutdatedNotice() {
  const pane = usePane();
  const { state, dataset, say } = pane;
  const { workbook, work } = state;
  // While a refresh runs, the data are already others, and the workbook is on its way.
  if (workbook.status !== 'known' || !isOutdated(workbook, dataset) || work.status === 'working') return null;
  const { refreshed: day = '', dataset: version = '' } = workbook;
  return (
    <aside aria-label={say('outdated.title')}>
      <Notice
        intent="info"
        title={say('outdated.title')}
        action={
          <ActionButton size="small" onClick={() => void refreshEverything(pane)}>
            {say('refresh.do')}
          </ActionButton>
        }
      >
        {version === dataset.version ? say('outdated.imports', { day }) : say('outdated.body', { day, version, inUse: dataset.version })}
      </Notice>
    </aside>
  );
}
