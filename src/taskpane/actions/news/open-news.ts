import { goingOn, type Change } from '../../state';

/** Opens the page of a news item or an event. */
export const openNews =
  (id: string): Change =>
  (state) => {
    const isElsewhere = state.page !== 'news' && state.search === '';
    return {
      ...goingOn(state),
      page: 'news',
      search: '',
      news: { ...state.news, opened: id, cameFrom: isElsewhere ? state.page : undefined },
    };
  };
