import type { NewsFilter } from '../../core/news-browse';
import type { PageName } from '../page-name';

/** What the News page shows. Items and events are named by their ids. */
export interface NewsSlice {
  readonly view: 'news' | 'timeline';
  readonly filter: Omit<NewsFilter, 'from' | 'to'>;
  /** As typed: what is no day or period narrows nothing. */
  readonly from: string;
  readonly to: string;
  /** The item or event whose page is open. */
  readonly opened: string | undefined;
  /** Another page it was opened from: the way back leads there. */
  readonly cameFrom: PageName | undefined;
  readonly returnTo: string | undefined;
  /** Items or events marked to be inserted, in the order they were marked in. */
  readonly picked: readonly string[];
}

export const NEWS_AT_START: NewsSlice = {
  view: 'news',
  filter: { query: '', section: undefined, region: undefined, firmness: undefined },
  from: '',
  to: '',
  opened: undefined,
  cameFrom: undefined,
  returnTo: undefined,
  picked: [],
};
