import { NEWS_AT_START } from '../../slices/news';
import type { Change } from '../../state';

/** Shows all news and events again; what is marked stays marked. */
export const clearNews = (): Change => (state) => {
  const { filter, from, to } = NEWS_AT_START;
  return { ...state, news: { ...state.news, filter, from, to } };
};
