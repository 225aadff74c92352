import { SYSTEM_STATUS_WORDS } from '../../../core/code-words';
import { excerptOf } from '../../../core/marks';
import { searchRecords } from '../../../core/search';
import { searchableSystem } from '../../../core/system-browse';
import { openSystem } from '../../actions/systems/open-system';
import type { SearchGroup } from './found';

export const SYSTEMS: SearchGroup = {
  title: 'search.systems',
  find: ({ state }, records) =>
    searchRecords(records?.systems ?? [], searchableSystem, state.search).map((system) => {
      const name = system.name[state.language];
      const { titles, texts } = searchableSystem(system);
      const status = SYSTEM_STATUS_WORDS[system.status.value][state.language];
      return {
        key: system.id,
        name,
        description: excerptOf([...titles.slice(1), ...texts], state.search, name) ?? status,
        open: openSystem(system.id),
      };
    }),
};
