import { eventsOf, searchableEvent } from '../../../core/events';
import { excerptOf } from '../../../core/marks';
import { searchableNews } from '../../../core/news';
import { searchRecords } from '../../../core/search';
import { openNews } from '../../actions/news/open-news';
import type { SearchGroup } from './found';

/** News first: an event is often part of what an item tells. */
export const NEWS: SearchGroup = {
  title: 'search.news',
  find: ({ state }, records) => {
    if (!records) return [];
    const { search, language } = state;
    const news = searchRecords(records.news, searchableNews, search).map((item) => {
      const name = item.headline[language];
      const { titles, texts } = searchableNews(item);
      return {
        key: item.id,
        name,
        date: item.date,
        description: excerptOf([...titles.slice(1), ...texts], search, name) ?? '',
        open: openNews(item.id),
      };
    });
    const events = searchRecords(eventsOf(records), searchableEvent, search).map((event) => {
      const name = event.event[language];
      const { titles, texts } = searchableEvent(event);
      return { key: event.id, name, date: event.date, description: excerptOf([...titles, ...texts], search, name) ?? '', open: openNews(event.id) };
    });
    return [...news, ...events];
  },
};
