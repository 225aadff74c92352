import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { choosePeriod } from '../actions/choose-period';
import { filterBoard } from '../actions/filter-board';
import { boardOf, boardSegments, type Quote } from '../../core/board';
import { SEGMENT_WORDS } from '../../core/code-words';
import { SEGMENTS, periodText, spanOf, type Dataset, type Period, type Segment } from '../../core/dataset';
import { CarbonError } from '../../core/errors';
import { boardPeriods } from '../../core/series';
import { matchesSymbol } from '../../core/symbol-list';
import { ActionBar } from '../components/action-bar';
import { BoardFilters } from '../components/board-filters';
import { InsertBoard } from '../components/insert-board';
import { filterBox } from '../components/list-keys';
import { EmptyList, NothingFound } from '../components/nothing-found';
import { QuoteRow } from '../components/quote-row';
import { useFocusOfReturn } from '../components/use-focus-of-return';
import { VirtualList } from '../components/virtual-list';
import { periodLabel } from '../format';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  segment: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, display: 'block' },
});

/** A guess: two lines of text. */
const ROW_HEIGHT = 45;
/** Rows around those in sight: a board of today is there as a whole, for the browser's own find too. */
const A_BOARD = 40;

/** The quote board of a period, segment by segment. */
export function BoardPage() {
  const { dataset, state, say } = usePane();
  const { period, filter, isTradedOnly } = state.prices;
  const styles = useStyles();
  const segments = useMemo(() => boardSegments(dataset), [dataset]);
  // Imports may have been taken back since their board was chosen.
  const segment = segments.find((name) => name === state.prices.segment);
  const periods = useMemo(() => boardPeriods(dataset, segment), [dataset, segment]);
  const isOfOwnDays = segment === 'imported' && period === undefined;
  const shown = isOfOwnDays ? undefined : (period ?? periods[0]);
  // A segment without weeks has no newest one for the table to follow.
  const asked = period ?? (shown && spanOf(shown) !== 'week' ? shown : undefined);
  const quotes = useMemo(() => quotesOf(() => boardOf(dataset, segment, shown)), [dataset, segment, shown]);
  const matching = quotes.filter(({ instrument, isTraded }) => (isTraded || !isTradedOnly) && matchesSymbol(dataset, instrument, filter));
  const lines = linesOf(dataset, matching);
  const returnTo = state.prices.returnTo === undefined ? undefined : dataset.instruments[state.prices.returnTo]?.symbol;
  useFocusOfReturn(
    returnTo,
    lines.some(({ id }) => id === returnTo),
    filterBox('prices'),
  );
  return (
    <>
      <BoardFilters segments={segments} segment={segment} periods={periods} />
      {matching.length === 0 ? (
        <EmptyBoard segment={segment} isFiltered={quotes.length > 0} period={shown} periods={periods} />
      ) : (
        <VirtualList
          items={lines}
          idOf={({ id }) => id}
          rowHeight={ROW_HEIGHT}
          label={say('tab.prices')}
          filterBox={filterBox('prices')}
          returnTo={returnTo}
          isHeading={({ quote }) => quote === undefined}
          overscan={A_BOARD}
        >
          {({ quote, segment: name }, { tabIndex }) =>
            quote ? (
              <QuoteRow quote={quote} tabIndex={tabIndex} withPeriod={isOfOwnDays} />
            ) : (
              <Subtitle2 as="h2" className={styles.segment}>
                {SEGMENT_WORDS[name][state.language]}
              </Subtitle2>
            )
          }
        </VirtualList>
      )}
      <ActionBar note={say('board.asOf', { date: dataset.asOf })}>
        <InsertBoard segment={segment} period={asked} isEmpty={quotes.length === 0} />
      </ActionBar>
    </>
  );
}

/** A heading, or the quote of an instrument below it. */
interface Line {
  readonly id: string;
  readonly segment: Segment;
  readonly quote?: Quote;
}

/** Segment by segment. */
function linesOf({ instruments }: Dataset, quotes: readonly Quote[]): Line[] {
  return SEGMENTS.flatMap((segment) => {
    const own = quotes.filter(({ instrument }) => instruments[instrument]!.segment === segment);
    const rows = own.map((quote): Line => ({ id: instruments[quote.instrument]!.symbol, segment, quote }));
    return rows.length === 0 ? [] : [{ id: segment, segment }, ...rows];
  });
}

/** A board without a row is an answer too: the page then offers what there is. */
function quotesOf(board: () => Quote[]): Quote[] {
  try {
    return board();
  } catch (thrown) {
    if (thrown instanceof CarbonError && thrown.code === 'no-rows') return [];
    throw thrown;
  }
}

interface EmptyBoardProps {
  readonly segment: Segment | undefined;
  readonly isFiltered: boolean;
  readonly period: Period | undefined;
  readonly periods: readonly Period[];
}

function EmptyBoard({ segment, isFiltered, period, periods }: EmptyBoardProps) {
  const { state, dispatch, say } = usePane();
  if (isFiltered) {
    return <NothingFound page="prices" text={say('board.empty')} clear={say('board.clear')} onClear={() => dispatch(filterBoard(''))} />;
  }
  return (
    <EmptyList
      text={say('board.noFigures', {
        segment: segment ? SEGMENT_WORDS[segment][state.language] : say('segment.all'),
        period: period ? periodLabel(period, say) : '',
      })}
    >
      {periods.map((other) => (
        <Button key={periodText(other)} onClick={() => dispatch(choosePeriod(other))}>
          {periodLabel(other, say)}
        </Button>
      ))}
    </EmptyList>
  );
}
