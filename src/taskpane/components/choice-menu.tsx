import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import type { Popup } from './popup-button';

export interface Choice {
  readonly name: string;
  readonly choose: () => void;
}

/** A menu below the button that opens it. */
export default function ChoiceMenu({ name, choices, ...popup }: Popup & { name: string; choices: readonly Choice[] }) {
  return (
    <Menu {...popup}>
      <MenuPopover role="region" aria-label={name}>
        <MenuList>
          {choices.map((choice) => (
            <MenuItem key={choice.name} onClick={choice.choose}>
              {choice.name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
