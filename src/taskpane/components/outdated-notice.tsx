import { refreshEverything } from '../actions/refresh-everything';
import { usePane } from '../pane-context';
import { ActionButton } from './action-button';
import { Notice } from './notice';

/** A workbook that was last refreshed with other data says so, on every page, until it is refreshed; nothing is changed by itself. */
export function OutdatedNotice() {
  const pane = usePane();
  const { state, dataset, say } = pane;
  const { workbook, work } = state;
  const isOutdated = workbook.status === 'known' && workbook.dataset !== undefined && workbook.dataset !== dataset.version;
  // While a refresh runs, the data are already others, and the workbook is on its way.
  if (!isOutdated || work.status === 'working') return null;
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
        {say('outdated.body', { day: workbook.refreshed ?? '', version: workbook.dataset, inUse: dataset.version })}
      </Notice>
    </aside>
  );
}
