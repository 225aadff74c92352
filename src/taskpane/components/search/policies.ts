import { excerptOf } from '../../../core/marks';
import { issuedDate, searchablePolicy } from '../../../core/policies';
import { searchRecords } from '../../../core/search';
import { openPolicy } from '../../actions/policies/open-policy';
import type { SearchGroup } from './found';

export const POLICIES: SearchGroup = {
  title: 'search.policies',
  find: ({ dataset, state }, records) =>
    searchRecords(records?.policies ?? [], searchablePolicy, state.search).map((policy) => {
      const name = policy.title[state.language];
      const { titles, texts } = searchablePolicy(policy);
      const description = excerptOf([...titles.slice(1), ...texts], state.search, name) ?? '';
      return { key: policy.id, name, date: issuedDate(policy, dataset.sources), description, open: openPolicy(policy.id) };
    }),
};
