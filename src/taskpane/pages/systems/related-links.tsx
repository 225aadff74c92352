import { periodText } from '../../../core/dataset';
import { daysOfNews } from '../../../core/news';
import { issuedDate } from '../../../core/policies';
import type { CompiledRecords, System } from '../../../core/records';
import { instrumentsOfSystem, newsOfSystem, policiesOfSystem } from '../../../core/system-links';
import { openInstrument } from '../../actions/open-instrument';
import { openNews } from '../../actions/news/open-news';
import { openPolicy } from '../../actions/policies/open-policy';
import { LinkList } from '../../components/link-list';
import { Part } from '../../components/part';
import { usePane } from '../../pane-context';

/** What is quoted, ruled and told of a system; each opens where it stands. */
export function RelatedLinks({ records, system }: { records: CompiledRecords; system: System }) {
  const { dataset, state, say } = usePane();
  const { language } = state;
  const instruments = instrumentsOfSystem(dataset, system).map((at) => {
    const { symbol, name } = dataset.instruments[at]!;
    return { key: symbol, name: symbol, about: name[language], open: openInstrument(at) };
  });
  const policies = policiesOfSystem(records, system, dataset).map((policy) => ({
    key: policy.id,
    name: policy.title[language],
    about: issuedDate(policy, dataset.sources) ?? '',
    open: openPolicy(policy.id),
  }));
  const news = newsOfSystem(records, system).map((item) => ({
    key: item.id,
    name: item.headline[language],
    about: item.date ?? periodText(daysOfNews(item, dataset.sources)),
    open: openNews(item.id),
  }));
  return (
    <>
      <Part title={say('system.instruments')} isEmpty={instruments.length === 0}>
        <LinkList links={instruments} />
      </Part>
      <Part title={say('system.policies')} isEmpty={policies.length === 0}>
        <LinkList links={policies} />
      </Part>
      <Part title={say('system.news')} isEmpty={news.length === 0}>
        <LinkList links={news} />
      </Part>
    </>
  );
}
