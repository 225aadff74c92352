import { Button, Input, Tag, TagGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { hasChoice, type FacetValue } from '../../../core/facets';
import type { PolicyFacet, WordedFacet } from '../../../core/policy-facets';
import { choosePolicies } from '../../actions/policies/choose-policies';
import { clearPolicies } from '../../actions/policies/clear-policies';
import { searchPolicies } from '../../actions/policies/search-policies';
import { filterBox, focusOn } from '../../components/list-keys';
import { focusList } from '../../components/virtual-list';
import { capitalised } from '../../format';
import { usePane } from '../../pane-context';
import { FacetMenu } from './facet-menu';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    '@media (max-width: 339px)': { columnGap: tokens.spacingHorizontalXXS },
  },
  more: { minWidth: 'auto', paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  tags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  tag: { maxWidth: '100%' },
});

interface FiltersProps {
  readonly facets: readonly WordedFacet[];
  readonly values: Readonly<Record<string, readonly FacetValue[]>>;
}

/** What is asked for most stands in sight; the others are one click away. */
const FIRST: readonly PolicyFacet[] = ['type', 'status', 'topic', 'year'];

/** Words to search for, and facets to narrow by. */
export function PolicyFilters({ facets, values }: FiltersProps) {
  const { state, dispatch, say } = usePane();
  const { query, chosen } = state.policies;
  const styles = useStyles();
  const [hasMore, setMore] = useState(false);
  return (
    <div className={styles.filters} role="search" aria-label={say('tab.policies')}>
      <Input
        size="small"
        type="search"
        id={filterBox('policies')}
        aria-label={say('policies.search')}
        placeholder={say('policies.search')}
        value={query}
        onChange={(_, { value }) => dispatch(searchPolicies(value))}
        onKeyDown={(event) => {
          if (event.key === 'Escape') dispatch(searchPolicies(''));
          if (event.key === 'ArrowDown') focusList(event);
        }}
      />
      <div className={styles.row}>
        {facets
          .filter(({ name }) => hasMore || FIRST.includes(name))
          .map((facet) => (
            <FacetMenu key={facet.name} facet={facet} values={values[facet.name]!} />
          ))}
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-expanded={hasMore}
          aria-label={say(hasMore ? 'policies.fewerFilters' : 'policies.moreFilters')}
          onClick={() => setMore(!hasMore)}
        >
          {say(hasMore ? 'policies.fewer' : 'policies.more')}
        </Button>
      </div>
      {hasChoice(chosen) && <ChosenValues facets={facets} />}
    </div>
  );
}

/** What is chosen, each to be taken away again. */
function ChosenValues({ facets }: Pick<FiltersProps, 'facets'>) {
  const { state, dispatch, say } = usePane();
  const { chosen } = state.policies;
  const styles = useStyles();
  const tags = facets.flatMap((facet) => (chosen[facet.name] ?? []).map((value) => ({ facet, value })));
  const takeAway = (key: string) => {
    const { facet, value } = tags.find((tag) => keyOf(tag.facet, tag.value) === key)!;
    // The last tag goes away with the whole row.
    if (tags.length === 1) focusOn(filterBox('policies'));
    dispatch(choosePolicies(facet.name, value));
  };
  return (
    <div className={styles.row}>
      <TagGroup className={styles.tags} size="small" aria-label={say('policies.chosen')} onDismiss={(_, { value }) => takeAway(value)}>
        {tags.map(({ facet, value }) => {
          const word = capitalised(facet.wordOf(value)[state.language]);
          return (
            <Tag
              key={keyOf(facet, value)}
              className={styles.tag}
              value={keyOf(facet, value)}
              dismissible
              aria-label={say('policies.takeAway', { facet: say(`policyFacet.${facet.name}`), value: word })}
            >
              {word}
            </Tag>
          );
        })}
      </TagGroup>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          focusOn(filterBox('policies'));
          dispatch(clearPolicies());
        }}
      >
        {say('policies.clear')}
      </Button>
    </div>
  );
}

function keyOf({ name }: WordedFacet, value: string): string {
  return `${name}:${value}`;
}
