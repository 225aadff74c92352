import { withoutMessage, type Change } from '../../state';

/** The timeline in place of the news, or the news again. */
export const showTimeline =
  (isTimeline: boolean): Change =>
  (state) => ({ ...withoutMessage(state), news: { ...state.news, view: isTimeline ? 'timeline' : 'news', picked: [], returnTo: undefined } });
