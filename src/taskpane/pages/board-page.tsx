import { Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { choosePeriod } from '../actions/choose-period';
import { filterBoard } from '../actions/filter-board';
import { boardOf, type Quote } from '../../core/board';
import { SEGMENTS, periodText, spanOf, type Period } from '../../core/dataset';
import { CarbonError } from '../../core/errors';
import { boardPeriods } from '../../core/series';
import { matchesSymbol } from '../../core/symbol-list';
import { ActionBar } from '../components/action-bar';
import { BoardFilters } from '../components/board-filters';
import { InsertBoard } from '../components/insert-board';
import { FILTER_BOX, focusOn, useListKeys } from '../components/list-keys';
import { QuoteRow } from '../components/quote-row';
import { periodLabel } from '../format';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  segment: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, display: 'block' },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  empty: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalL, alignItems: 'flex-start' },
});

/** The quote board of a period, segment by segment. */
export function BoardPage() {
  const { dataset, state, say } = usePane();
  const { segment, period, filter, isTradedOnly } = state.prices;
  const styles = useStyles();
  const periods = useMemo(() => boardPeriods(dataset, segment), [dataset, segment]);
  const shown = period ?? periods[0];
  // A segment without weeks has no newest one for the table to follow.
  const asked = period ?? (shown && spanOf(shown) !== 'week' ? shown : undefined);
  const quotes = useMemo(() => quotesOf(() => boardOf(dataset, segment, shown)), [dataset, segment, shown]);
  const listKeys = useListKeys(FILTER_BOX);
  const list = useFocusOfReturn();
  const matching = quotes.filter(({ instrument, isTraded }) => (isTraded || !isTradedOnly) && matchesSymbol(dataset, instrument, filter));
  return (
    <>
      <BoardFilters periods={periods} />
      <div ref={list} className={styles.list} {...listKeys}>
        {SEGMENTS.map((name) => ({ name, rows: matching.filter(({ instrument }) => dataset.instruments[instrument]!.segment === name) }))
          .filter(({ rows }) => rows.length > 0)
          .map(({ name, rows }) => (
            <section key={name} aria-labelledby={`segment-${name}`}>
              <Subtitle2 as="h2" id={`segment-${name}`} className={styles.segment}>
                {say(`segment.${name}`)}
              </Subtitle2>
              <ul className={styles.rows}>
                {rows.map((quote) => (
                  <QuoteRow key={quote.instrument} quote={quote} />
                ))}
              </ul>
            </section>
          ))}
        {matching.length === 0 && <EmptyBoard isFiltered={quotes.length > 0} period={shown} periods={periods} />}
      </div>
      <ActionBar note={say('board.asOf', { date: dataset.asOf })}>
        <InsertBoard period={asked} isEmpty={quotes.length === 0} />
      </ActionBar>
    </>
  );
}

/** Coming back from an instrument's page, the focus is on its row again; where that is not shown, on the filter that hides it. */
function useFocusOfReturn() {
  const { dataset, state } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const { returnTo } = state.prices;
  useEffect(() => {
    const isElsewhere = document.activeElement !== document.body;
    if (returnTo === undefined || isElsewhere) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-symbol="${dataset.instruments[returnTo]!.symbol}"]`);
    if (row) row.focus();
    else focusOn(FILTER_BOX);
    // Once, when the board comes back.
  }, []);
  return list;
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

function EmptyBoard({ isFiltered, period, periods }: { isFiltered: boolean; period: Period | undefined; periods: readonly Period[] }) {
  const { state, dispatch, say } = usePane();
  const styles = useStyles();
  if (isFiltered) {
    return (
      <div className={styles.empty}>
        <Text role="status">{say('board.empty')}</Text>
        <Button
          onClick={() => {
            dispatch(filterBoard(''));
            focusOn(FILTER_BOX);
          }}
        >
          {say('board.clear')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <Text role="status">
        {say('board.noFigures', { segment: say(`segment.${state.prices.segment ?? 'all'}`), period: period ? periodLabel(period, say) : '' })}
      </Text>
      {periods.map((other) => (
        <Button key={periodText(other)} onClick={() => dispatch(choosePeriod(other))}>
          {periodLabel(other, say)}
        </Button>
      ))}
    </div>
  );
}
