import { Input, Select, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { choosePeriod } from '../actions/choose-period';
import { chooseSegment } from '../actions/choose-segment';
import { filterBoard } from '../actions/filter-board';
import { showTradedOnly } from '../actions/show-traded-only';
import { SEGMENT_WORDS } from '../../core/code-words';
import { parsePeriod, periodText, type Period, type Segment } from '../../core/dataset';
import { periodDays } from '../format';
import { usePane } from '../pane-context';
import { filterBox } from './list-keys';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    // Down, then across: the two lists, which have long entries, share the wider column.
    gridAutoFlow: 'column',
    gridTemplateRows: 'auto auto',
    gridTemplateColumns: 'minmax(160px, 1fr) minmax(0, 136px)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    '> *': { minWidth: 0 },
  },
  switch: { whiteSpace: 'nowrap' },
});

interface BoardFiltersProps {
  readonly segments: readonly Segment[];
  readonly segment: Segment | undefined;
  readonly periods: readonly Period[];
}

/** Which period and segment the board shows, and which of its rows. */
export function BoardFilters({ segments, segment, periods }: BoardFiltersProps) {
  const { state, dispatch, say } = usePane();
  const { period, filter, isTradedOnly } = state.prices;
  const styles = useStyles();
  // Imported series end on days of their own; all others follow the newest week.
  const [newest, others] =
    segment === 'imported' ? [say('period.newestOfEach'), periods] : [periods[0] && periodDays(periods[0], say), periods.slice(1)];
  return (
    <div className={styles.filters}>
      <Select
        size="small"
        aria-label={say('period.label')}
        value={period ? periodText(period) : ''}
        onChange={(_, { value }) => dispatch(choosePeriod(parsePeriod(value)))}
      >
        {newest !== undefined && <option value="">{newest}</option>}
        {others.map((other) => (
          <option key={periodText(other)} value={periodText(other)}>
            {periodDays(other, say)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={say('segment.label')}
        value={segment ?? ''}
        onChange={(_, { value }) => dispatch(chooseSegment(value === '' ? undefined : (value as Segment)))}
      >
        <option value="">{say('segment.all')}</option>
        {segments.map((name) => (
          <option key={name} value={name}>
            {SEGMENT_WORDS[name][state.language]}
          </option>
        ))}
      </Select>
      <Switch
        size="small"
        className={styles.switch}
        label={say('board.tradedOnly')}
        checked={isTradedOnly}
        onChange={(_, { checked }) => dispatch(showTradedOnly(checked))}
      />
      <Input
        size="small"
        type="search"
        id={filterBox('prices')}
        aria-label={say('board.filter')}
        placeholder={say('board.filter')}
        value={filter}
        onChange={(_, { value }) => dispatch(filterBoard(value))}
      />
    </div>
  );
}
