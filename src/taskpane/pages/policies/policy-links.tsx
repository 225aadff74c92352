import { issuedDate } from '../../../core/policies';
import { instrumentsOfPolicy, policiesById, systemOfPolicy } from '../../../core/policy-links';
import type { CompiledRecords, Policy } from '../../../core/records';
import { openInstrument } from '../../actions/open-instrument';
import { openPolicy } from '../../actions/policies/open-policy';
import { openSystem } from '../../actions/systems/open-system';
import { LinkList, type RecordLink } from '../../components/link-list';
import { Part } from '../../components/part';
import { usePane } from '../../pane-context';

/** What it replaces or is replaced by, and the market it is about. */
export function PolicyLinks({ records, policy }: { records: CompiledRecords; policy: Policy }) {
  const { dataset, state, say } = usePane();
  const { language } = state;
  const toPolicy = (other: Policy): RecordLink => ({
    key: other.id,
    name: other.title[language],
    about: issuedDate(other, dataset.sources) ?? say('policies.undated'),
    open: openPolicy(other.id),
  });
  const before = policiesById(records, policy.supersedes);
  const after = policiesById(records, policy.supersededBy);
  const system = systemOfPolicy(records, policy);
  const market: RecordLink[] = [
    ...(system ? [{ key: system.id, name: system.name[language], about: say('policy.system'), open: openSystem(system.id) }] : []),
    ...instrumentsOfPolicy(dataset, policy).map((at) => {
      const { symbol, name } = dataset.instruments[at]!;
      return { key: symbol, name: symbol, about: name[language], open: openInstrument(at) };
    }),
  ];
  return (
    <>
      <Part title={say('policy.supersedes')} isEmpty={before.length === 0}>
        <LinkList links={before.map(toPolicy)} />
      </Part>
      <Part title={say('policy.supersededBy')} isEmpty={after.length === 0}>
        <LinkList links={after.map(toPolicy)} />
      </Part>
      <Part title={say('policy.market')} isEmpty={market.length === 0}>
        <LinkList links={market} />
      </Part>
    </>
  );
}
