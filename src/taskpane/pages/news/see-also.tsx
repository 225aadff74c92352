import { eventsOf } from '../../../core/events';
import { issuedDate } from '../../../core/policies';
import type { CompiledRecords } from '../../../core/records';
import { openInstrument } from '../../actions/open-instrument';
import { openNews } from '../../actions/news/open-news';
import { openPolicy } from '../../actions/policies/open-policy';
import { openSystem } from '../../actions/systems/open-system';
import { LinkList, type RecordLink } from '../../components/link-list';
import { Part } from '../../components/part';
import { usePane, type Pane } from '../../pane-context';
import { eventDate, newsDate } from './dates';

interface Links {
  readonly policies: readonly string[];
  /** Ids of systems; codes of countries without one lead nowhere. */
  readonly systems: readonly string[];
  readonly symbols: readonly string[];
  readonly sameEventAs: readonly string[];
}

/** Policies, systems and instruments a record names, and what else tells of the same. */
export function SeeAlso({ records, links }: { records: CompiledRecords; links: Links }) {
  const pane = usePane();
  const { say } = pane;
  const named = [...policyLinks(pane, records, links), ...systemLinks(pane, records, links), ...instrumentLinks(pane, links)];
  const same = sameLinks(pane, records, links);
  return (
    <>
      <Part title={say('news.links')} isEmpty={named.length === 0}>
        <LinkList links={named} />
      </Part>
      <Part title={say('news.sameEvent')} isEmpty={same.length === 0}>
        <LinkList links={same} />
      </Part>
    </>
  );
}

function policyLinks({ dataset, state }: Pane, { policies }: CompiledRecords, links: Links): RecordLink[] {
  return policies
    .filter(({ id }) => links.policies.includes(id))
    .map((policy) => ({
      key: policy.id,
      name: policy.title[state.language],
      about: issuedDate(policy, dataset.sources) ?? '',
      open: openPolicy(policy.id),
    }));
}

function systemLinks({ state, say }: Pane, { systems }: CompiledRecords, links: Links): RecordLink[] {
  return systems
    .filter(({ id }) => links.systems.includes(id))
    .map(({ id, name }) => ({ key: id, name: name[state.language], about: say('tab.systems'), open: openSystem(id) }));
}

function instrumentLinks({ dataset, state }: Pane, links: Links): RecordLink[] {
  return dataset.instruments.flatMap(({ symbol, name }, at) =>
    links.symbols.includes(symbol) ? [{ key: symbol, name: symbol, about: name[state.language], open: openInstrument(at) }] : [],
  );
}

function sameLinks({ dataset, state, say }: Pane, records: CompiledRecords, links: Links): RecordLink[] {
  const { language } = state;
  const news = records.news.map((item) => ({ id: item.id, name: item.headline[language], about: newsDate(item, dataset, say) }));
  const events = eventsOf(records).map((event) => ({ id: event.id, name: event.event[language], about: eventDate(event) }));
  return [...news, ...events]
    .filter(({ id }) => links.sameEventAs.includes(id))
    .map(({ id, name, about }) => ({ key: id, name, about, open: openNews(id) }));
}
