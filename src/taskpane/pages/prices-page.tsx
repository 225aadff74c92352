import { usePane } from '../pane-context';
import { BoardPage } from './board-page';
import { InstrumentPage } from './instrument-page';

export function PricesPage() {
  const { opened } = usePane().state.prices;
  return opened === undefined ? <BoardPage /> : <InstrumentPage key={opened} instrument={opened} />;
}
