import type { Change } from '../../state';

/** Marks an item or event to be inserted, or takes the mark away. */
export const pickNews =
  (id: string, isPicked: boolean): Change =>
  (state) => {
    const others = state.news.picked.filter((one) => one !== id);
    return { ...state, news: { ...state.news, picked: isPicked ? [...others, id] : others } };
  };
