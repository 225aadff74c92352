import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { openInstrument } from '../actions/open-instrument';
import { textOf } from '../../core/figure';
import type { Quote } from '../../core/board';
import type { Measure } from '../../core/dataset';
import { alignedNumber, periodDays, volumeText } from '../format';
import { usePane } from '../pane-context';
import { Citation } from './citation';
import { ROW_BUTTON } from './row-button';
import { Sparkline } from './sparkline';
import { Trend } from './trend';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: {
    ...ROW_BUTTON,
    display: 'grid',
    gridColumn: '1 / 3',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  // In a narrow pane venue and kind go below the symbol; neither is cut.
  part: { display: 'inline-block', whiteSpace: 'nowrap' },
  below: { gridColumn: '1 / 3', display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  figures: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface QuoteRowProps {
  readonly quote: Quote;
  readonly tabIndex: 0 | -1;
  /** Where the quotes of the board are of different days. */
  readonly withPeriod: boolean;
}

/** An instrument on the board. The row opens its page; the ⓘ beside it cites the figure. */
export function QuoteRow({ quote, tabIndex, withPeriod }: QuoteRowProps) {
  const { dataset, state, dispatch, say } = usePane();
  const styles = useStyles();
  const { symbol, name, venue } = dataset.instruments[quote.instrument]!;
  return (
    <div className={styles.row}>
      <button className={styles.open} data-main tabIndex={tabIndex} onClick={() => dispatch(openInstrument(quote.instrument))} data-symbol={symbol}>
        <span>
          <Text weight="semibold" className={mergeClasses(styles.part, !quote.isTraded && styles.quiet)}>
            {symbol.split(':')[1]}
          </Text>{' '}
          <Text size={200} className={mergeClasses(styles.part, styles.quiet)}>
            {quote.measure ? `${venue} · ${say(`measure.${quote.measure as Measure}`)}` : venue}
          </Text>
          {withPeriod && (
            <>
              {' '}
              <Text size={200} className={mergeClasses(styles.part, styles.quiet)}>
                {periodDays(quote.period, say)}
              </Text>
            </>
          )}
        </span>
        <span className={styles.figures}>
          <Price quote={quote} />
        </span>
        <span className={styles.below}>
          <Text size={200} className={mergeClasses(styles.name, styles.quiet)} title={name[state.language]}>
            {name[state.language]}
          </Text>
          <Sparkline instrument={quote.instrument} beside={quote.measure} />
          <Text size={200} className={mergeClasses(styles.figures, styles.quiet)}>
            <Trend mark={quote.trend} /> {quote.isTraded && quote.volumeTonnes !== undefined && volumeText(quote.volumeTonnes, state.language)}
          </Text>
        </span>
      </button>
      <Citation row={quote.row} figure={`${symbol} ${quote.price ?? say('board.notTraded')}`} tabIndex={tabIndex} />
    </div>
  );
}

function Price({ quote }: { quote: Quote }) {
  const { dataset, say } = usePane();
  const styles = useStyles();
  if (quote.price === undefined) return <Text className={styles.quiet}>{say(quote.isTraded ? 'board.noPrice' : 'board.notTraded')}</Text>;
  return (
    <>
      <Text weight="semibold">{alignedNumber(quote.price)}</Text>{' '}
      <Text size={200} className={styles.quiet}>
        {textOf(dataset, quote.row, 'currency')}/t
      </Text>
    </>
  );
}
