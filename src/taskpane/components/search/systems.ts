import { SYSTEM_STATUS_WORDS } from '../../../core/code-words';
import { excerptOf } from '../../../core/marks';
import { searchRecords } from '../../../core/search';
import { searchableSystem } from '../../../core/system-browse';
import { openSystem } from '../../actions/systems/open-system';
import type { SearchGroup } from './found';

export const SYSTEMS: SearchGroup = {
  title: 'search.systems',
  find: ({ state: { search, language } }, records) =>
    searchRecords(records?.systems ?? [], searchableSystem, search).map((system) => ({
      key: system.id,
      name: system.name[language],
      // Looked for when it is shown: most that is found never is.
      get description() {
        const { titles, texts } = searchableSystem(system);
        return excerptOf([...titles.slice(1), ...texts], search, this.name) ?? SYSTEM_STATUS_WORDS[system.status.value][language];
      },
      open: openSystem(system.id),
    })),
};
