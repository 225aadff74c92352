import { openFunction } from '../../actions/open-function';
import { CATALOGUE } from '../../catalogue';
import type { SearchGroup } from './found';

export const FUNCTIONS: SearchGroup = {
  title: 'search.functions',
  find: ({ state }) => {
    const word = state.search.trim().toLowerCase();
    return CATALOGUE.filter(({ id, description }) => `CARBON.${id} ${description.zh} ${description.en}`.toLowerCase().includes(word)).map(
      ({ id, description }) => ({ key: id, name: `CARBON.${id}`, description: description[state.language], open: openFunction(id) }),
    );
  },
};
