import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { searchablePolicy } from '../../../core/policies';
import { policyFacets } from '../../../core/policy-facets';
import { browsePolicies } from '../../../core/policy-list';
import type { CompiledRecords } from '../../../core/records';
import { prepareSearch } from '../../../core/search';
import { clearPolicies } from '../../actions/policies/clear-policies';
import { ActionBar } from '../../components/action-bar';
import { filterBox } from '../../components/list-keys';
import { NothingFound } from '../../components/nothing-found';
import { useFocusOfReturn } from '../../components/use-focus-of-return';
import { VirtualList } from '../../components/virtual-list';
import { usePane } from '../../pane-context';
import { InsertPolicies } from './insert-policies';
import { PolicyFilters } from './policy-filters';
import { PolicyRow } from './policy-row';

const useStyles = makeStyles({
  count: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

/** A guess: a title of one line with the line below it. */
const ROW_HEIGHT = 56;
/** Long enough for the list to be there, short enough to be before the first letter. */
const AT_REST_MS = 200;

/** All policies, searched and narrowed, to be read, picked and put into the sheet. */
export function PolicyListPage({ records }: { records: CompiledRecords }) {
  const { dataset, state, dispatch, say } = usePane();
  const { query, chosen, picked, returnTo } = state.policies;
  const styles = useStyles();
  const facets = useMemo(() => policyFacets(records.policies, dataset.sources), [records, dataset]);
  const { policies, values } = useMemo(
    () => browsePolicies(records, dataset.sources, facets, query, chosen),
    [records, dataset, facets, query, chosen],
  );
  useEffect(() => {
    const timer = setTimeout(() => prepareSearch(records.policies, searchablePolicy), AT_REST_MS);
    return () => clearTimeout(timer);
  }, [records]);
  useFocusOfReturn(
    returnTo,
    policies.some(({ id }) => id === returnTo),
    filterBox('policies'),
  );
  return (
    <>
      <PolicyFilters facets={facets} values={values} />
      <Text role="status" size={200} className={styles.count}>
        {say(picked.length > 0 ? 'policies.countPicked' : 'policies.count', { count: policies.length, picked: picked.length })}
      </Text>
      {policies.length === 0 ? (
        <NothingFound page="policies" text={say('policies.empty')} clear={say('policies.clear')} onClear={() => dispatch(clearPolicies())} />
      ) : (
        <VirtualList
          items={policies}
          idOf={({ id }) => id}
          rowHeight={ROW_HEIGHT}
          label={say('tab.policies')}
          filterBox={filterBox('policies')}
          returnTo={returnTo}
        >
          {(policy, { tabIndex }) => <PolicyRow policy={policy} tabIndex={tabIndex} />}
        </VirtualList>
      )}
      <ActionBar note={say('board.asOf', { date: dataset.asOf })}>
        <InsertPolicies policies={policies} />
      </ActionBar>
    </>
  );
}
