import type { NewsSlice } from '../../slices/news';
import type { Change } from '../../state';

/** Narrows news and timeline. What was marked stays marked only where it was: marks are set anew. */
export const narrowNews =
  ({ from, to, ...filter }: Partial<NewsSlice['filter'] & Pick<NewsSlice, 'from' | 'to'>>): Change =>
  (state) => ({
    ...state,
    news: {
      ...state.news,
      from: from ?? state.news.from,
      to: to ?? state.news.to,
      filter: { ...state.news.filter, ...filter },
      picked: [],
    },
  });
