import { withoutMessage, type Change } from '../../state';

/** Back to where it was opened from, as that was left. */
export const closeNews = (): Change => (state) => ({
  ...withoutMessage(state),
  page: state.news.cameFrom ?? state.page,
  news: { ...state.news, opened: undefined, cameFrom: undefined, returnTo: state.news.opened },
});
