import type { Change } from '../../state';

/** Marks an item or event to be inserted, or takes the mark away. */
export const pickNews =
  (id: string): Change =>
  (state) => {
    const { picked } = state.news;
    return { ...state, news: { ...state.news, picked: picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id] } };
  };
