import { excerptOf } from '../../../core/marks';
import { issuedDate, searchablePolicy } from '../../../core/policies';
import { searchRecords } from '../../../core/search';
import { openPolicy } from '../../actions/policies/open-policy';
import type { SearchGroup } from './found';

export const POLICIES: SearchGroup = {
  title: 'search.policies',
  find: ({ dataset, state }, records) =>
    searchRecords(records?.policies ?? [], searchablePolicy, state.search).map((policy) => ({
      key: policy.id,
      name: policy.title[state.language],
      // Looked for when it is shown: most that is found never is.
      get date() {
        return issuedDate(policy, dataset.sources);
      },
      get description() {
        const { titles, texts } = searchablePolicy(policy);
        return excerptOf([...titles.slice(1), ...texts], state.search, this.name) ?? '';
      },
      open: openPolicy(policy.id),
    })),
};
