import { WithRecords } from '../../components/with-records';
import { usePane } from '../../pane-context';
import { Comparison } from './comparison';
import { SystemDetail } from './system-detail';
import { SystemsList } from './systems-list';

/** Emissions trading systems: the list, one of them, or up to four side by side. */
export default function SystemsPage() {
  const { opened, isComparing } = usePane().state.systems;
  return (
    <WithRecords>
      {(records) => {
        const system = records.systems.find(({ id }) => id === opened);
        if (system) return <SystemDetail key={system.id} records={records} system={system} />;
        return isComparing ? <Comparison records={records} /> : <SystemsList records={records} />;
      }}
    </WithRecords>
  );
}
