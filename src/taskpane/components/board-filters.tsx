import { Input, Select, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { choosePeriod } from '../actions/choose-period';
import { chooseSegment } from '../actions/choose-segment';
import { filterBoard } from '../actions/filter-board';
import { showTradedOnly } from '../actions/show-traded-only';
import { SEGMENT_WORDS } from '../../core/code-words';
import { SEGMENTS, parsePeriod, periodText, type Period, type Segment } from '../../core/dataset';
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

/** Which period and segment the board shows, and which of its rows. */
export function BoardFilters({ periods }: { periods: readonly Period[] }) {
  const { state, dispatch, say } = usePane();
  const { segment, period, filter, isTradedOnly } = state.prices;
  const styles = useStyles();
  return (
    <div className={styles.filters}>
      <Select
        size="small"
        aria-label={say('period.label')}
        value={period ? periodText(period) : ''}
        onChange={(_, { value }) => dispatch(choosePeriod(parsePeriod(value)))}
      >
        {periods[0] && <option value="">{periodDays(periods[0], say)}</option>}
        {periods.slice(1).map((other) => (
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
        {SEGMENTS.map((name) => (
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
