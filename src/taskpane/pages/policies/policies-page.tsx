import { WithRecords } from '../../components/with-records';
import { usePane } from '../../pane-context';
import { PolicyDetail } from './policy-detail';
import { PolicyListPage } from './policy-list-page';

/** Laws, regulations, notices, plans, standards and methodologies: the list, or one of them. */
export default function PoliciesPage() {
  const opened = usePane().state.policies.trail.at(-1);
  return (
    <WithRecords>
      {(records) => (opened === undefined ? <PolicyListPage records={records} /> : <PolicyDetail key={opened} records={records} id={opened} />)}
    </WithRecords>
  );
}
