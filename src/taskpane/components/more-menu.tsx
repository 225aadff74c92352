import { Menu, MenuItem, MenuItemLink, MenuList, MenuPopover } from '@fluentui/react-components';
import { showFirstRun } from '../actions/show-first-run';
import { usePane } from '../pane-context';
import type { Popup } from './popup-button';

/** What is needed now and then; the help opens at what is done on the page in sight. */
export default function MoreMenu(popup: Popup) {
  const { state, dispatch, say } = usePane();
  return (
    <Menu {...popup}>
      <MenuPopover role="region" aria-label={say('header.more')}>
        <MenuList>
          <MenuItem onClick={() => dispatch(showFirstRun())}>{say('header.welcome')}</MenuItem>
          <MenuItemLink href={`help/${state.language}/index.html#page-${state.page}`} target="_blank" rel="noopener">
            {say('header.help')}
          </MenuItemLink>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
