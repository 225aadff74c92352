import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { insertFormula } from '../actions/insert-formula';
import { historyFormula, latestPriceFormula } from '../../core/formula-text';
import type { InstrumentNumber } from '../../core/symbols';
import { usePane } from '../pane-context';

/** What of an instrument can be put into the sheet. */
export function InsertMenu({ instrument }: { instrument: InstrumentNumber }) {
  const { host, dataset, state, dispatch, say } = usePane();
  const formulas = {
    'instrument.insertPrice': latestPriceFormula(dataset, instrument),
    'instrument.insertHistory': historyFormula(dataset, instrument),
  } as const;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="primary" disabled={state.insertion.status === 'working'}>
          {say('instrument.insert')}
        </Button>
      </MenuTrigger>
      <MenuPopover role="region" aria-label={say('instrument.insert')}>
        <MenuList>
          {(Object.keys(formulas) as (keyof typeof formulas)[]).map((key) => (
            <MenuItem key={key} subText={formulas[key].text} onClick={() => void insertFormula(host, dispatch, formulas[key])}>
              {say(key)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
