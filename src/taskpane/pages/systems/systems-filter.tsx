import { Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { REGION_WORDS } from '../../../core/code-words';
import { REGIONS } from '../../../core/dataset';
import type { CompiledRecords } from '../../../core/records';
import { systemsByRegion } from '../../../core/system-browse';
import type { Region } from '../../../core/systems';
import { narrowSystems } from '../../actions/systems/narrow-systems';
import { filterBox } from '../../components/list-keys';
import { withCount } from '../../format';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    '> *': { minWidth: 0 },
  },
});

/** Which systems the list shows: a region is offered with the number one would see. */
export function SystemsFilter({ records }: { records: CompiledRecords }) {
  const { state, dispatch, say } = usePane();
  const { query, region } = state.systems.filter;
  const styles = useStyles();
  const counts = systemsByRegion(records, query);
  const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return (
    <div className={styles.filters}>
      <Input
        size="small"
        type="search"
        id={filterBox('systems')}
        aria-label={say('systems.filter')}
        placeholder={say('systems.filter')}
        value={query}
        onChange={(_, { value }) => dispatch(narrowSystems({ query: value }))}
      />
      <Select
        size="small"
        aria-label={say('systems.region')}
        value={region ?? ''}
        onChange={(_, { value }) => dispatch(narrowSystems({ region: value === '' ? undefined : (value as Region) }))}
      >
        <option value="">{say('systems.allRegions', { count })}</option>
        {REGIONS.filter((name) => counts.has(name) || name === region).map((name) => (
          <option key={name} value={name}>
            {withCount(REGION_WORDS[name][state.language], counts.get(name) ?? 0, state.language)}
          </option>
        ))}
      </Select>
    </div>
  );
}
