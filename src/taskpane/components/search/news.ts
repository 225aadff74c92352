import { eventsOf, searchableEvent } from '../../../core/events';
import { excerptOf } from '../../../core/marks';
import { searchableNews } from '../../../core/news';
import { searchRecords, type Searchable } from '../../../core/search';
import { openNews } from '../../actions/news/open-news';
import type { Found, SearchGroup } from './found';

/** News first: an event is often part of what an item tells. */
export const NEWS: SearchGroup = {
  title: 'search.news',
  find: ({ state: { search, language } }, records) => {
    if (!records) return [];
    const found = (id: string, date: string | undefined, name: string, searchable: () => Searchable): Found => ({
      key: id,
      name,
      date,
      // Looked for when it is shown: most that is found never is.
      get description() {
        const { titles, texts } = searchable();
        return excerptOf([...titles, ...texts], search, name) ?? '';
      },
      open: openNews(id),
    });
    const news = searchRecords(records.news, searchableNews, search).map((item) =>
      found(item.id, item.date, item.headline[language], () => searchableNews(item)),
    );
    const events = searchRecords(eventsOf(records), searchableEvent, search).map((event) =>
      found(event.id, event.date, event.event[language], () => searchableEvent(event)),
    );
    return [...news, ...events];
  },
};
