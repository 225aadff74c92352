import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { latestPriceFormula } from '../../core/formula-text';
import type { InstrumentNumber } from '../../core/symbols';
import { historyQuery } from '../../workbook/queries';
import { insertChart } from '../actions/insert-chart';
import { insertFormula } from '../actions/insert-formula';
import { insertList } from '../actions/insert-list';
import { usePane } from '../pane-context';
import { ActionButton } from './action-button';

/** What of an instrument can be put into the sheet. */
export function InsertMenu({ instrument }: { instrument: InstrumentNumber }) {
  const pane = usePane();
  const { dataset, say } = pane;
  const { symbol } = dataset.instruments[instrument]!;
  const price = latestPriceFormula(dataset, instrument);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ActionButton appearance="primary">{say('instrument.insert')}</ActionButton>
      </MenuTrigger>
      <MenuPopover role="region" aria-label={say('instrument.insert')}>
        <MenuList>
          <MenuItem subText={price.text} onClick={() => void insertFormula(pane, price)}>
            {say('instrument.insertPrice')}
          </MenuItem>
          <MenuItem onClick={() => void insertList(pane, historyQuery(symbol), 'table')}>{say('instrument.insertHistory')}</MenuItem>
          <MenuItem onClick={() => void insertList(pane, historyQuery(symbol), 'formula')}>{say('instrument.insertSpill')}</MenuItem>
          <MenuItem onClick={() => void insertChart(pane, symbol)}>{say('instrument.insertChart')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
