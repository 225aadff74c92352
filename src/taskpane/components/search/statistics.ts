import { searchRecords } from '../../../core/search';
import { searchableStatistic } from '../../../core/statistics';
import { amountParts } from '../../format';
import type { SearchGroup } from './found';

export const STATISTICS: SearchGroup = {
  title: 'search.statistics',
  find: ({ state, dataset }, records) =>
    searchRecords(records?.statistics ?? [], searchableStatistic, state.search).map((statistic) => {
      const { id, subject, metric, period, source } = statistic;
      const { language } = state;
      const { number, unit } = amountParts(statistic, language);
      const publication = dataset.sources.find((card) => card.id === source)!;
      return {
        key: id,
        name: `${metric[language]} ${number} ${unit}`.trim(),
        date: period,
        description: `${subject[language]} · ${publication.publisher[language]}`,
        open: statistic,
      };
    }),
};
