import { openFunction } from '../../actions/open-function';
import type { SearchGroup } from './found';

export const FUNCTIONS: SearchGroup = {
  title: 'search.functions',
  find: ({ catalogue, state }) => {
    const word = state.search.trim().toLowerCase();
    return catalogue
      .filter(({ id, description }) => `CARBON.${id} ${description.zh} ${description.en}`.toLowerCase().includes(word))
      .map(({ id, description }) => ({ key: id, name: `CARBON.${id}`, description: description[state.language], open: openFunction(id) }));
  },
};
