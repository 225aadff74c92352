import { lazily } from '../lazily';
import { usePane } from '../pane-context';
import { BoardPage } from './board-page';

const InstrumentPage = lazily(() => import('./instrument-page'));

export function PricesPage() {
  const { opened } = usePane().state.prices;
  return opened === undefined ? <BoardPage /> : <InstrumentPage key={opened} instrument={opened} />;
}
