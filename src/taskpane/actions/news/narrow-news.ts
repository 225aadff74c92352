import type { NewsSlice } from '../../slices/news';
import type { Change } from '../../state';

/** Narrows news and timeline; what is marked stays marked. */
export const narrowNews =
  ({ from, to, ...filter }: Partial<NewsSlice['filter'] & Pick<NewsSlice, 'from' | 'to'>>): Change =>
  (state) => {
    const { news } = state;
    return { ...state, news: { ...news, from: from ?? news.from, to: to ?? news.to, filter: { ...news.filter, ...filter } } };
  };
