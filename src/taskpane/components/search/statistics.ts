import { searchRecords } from '../../../core/search';
import { searchableStatistic } from '../../../core/statistics';
import { amountParts } from '../../format';
import type { SearchGroup } from './found';

export const STATISTICS: SearchGroup = {
  title: 'search.statistics',
  find: ({ state: { search, language }, dataset }, records) =>
    searchRecords(records?.statistics ?? [], searchableStatistic, search).map((statistic) => ({
      key: statistic.id,
      // Written when it is shown: most that is found never is.
      get name() {
        const { number, unit } = amountParts(statistic, language);
        return `${statistic.metric[language]} ${number} ${unit}`.trim();
      },
      date: statistic.period,
      get description() {
        const publication = dataset.sources.find(({ id }) => id === statistic.source)!;
        return `${statistic.subject[language]} · ${publication.publisher[language]}`;
      },
      open: statistic,
    })),
};
