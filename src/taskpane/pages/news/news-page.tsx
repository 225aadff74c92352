import { eventsOf } from '../../../core/events';
import { WithRecords } from '../../components/with-records';
import { usePane } from '../../pane-context';
import { EventDetail } from './event-detail';
import { NewsDetail } from './news-detail';
import { NewsListPage } from './news-list-page';

/** News and events: what lies ahead and what happened, or one of them. */
export default function NewsPage() {
  const { opened } = usePane().state.news;
  return (
    <WithRecords>
      {(records) => {
        const item = records.news.find(({ id }) => id === opened);
        if (item) return <NewsDetail key={item.id} records={records} item={item} />;
        const event = eventsOf(records).find(({ id }) => id === opened);
        return event ? <EventDetail key={event.id} records={records} event={event} /> : <NewsListPage records={records} />;
      }}
    </WithRecords>
  );
}
