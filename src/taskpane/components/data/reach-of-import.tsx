import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { isoDate, type ImportCard } from '../../../core/dataset';
import { openSymbol } from '../../actions/open-symbol';
import { usePane } from '../../pane-context';
import { useCardStyles } from './styles';
import { useSayOfImports } from './use-say-of-imports';

/** More than that are folded away. */
const MOST_SHOWN = 3;
/** Rates stand in the reach beside instruments, as `EUR/USD`. */
const RATES = 'EUR/';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: { fontSize: 'inherit', textAlign: 'start' },
  title: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** What an import holds figures of: instruments, each leading to its page, and exchange rates. */
export function ReachOfImport({ card: { reach } }: { card: ImportCard }) {
  const say = useSayOfImports();
  const styles = useStyles();
  const instruments = reach.filter(({ symbol }) => !symbol.startsWith(RATES));
  const currencies = reach.filter(({ symbol }) => symbol.startsWith(RATES)).map(({ symbol }) => symbol.slice(RATES.length));
  return (
    <>
      {instruments.length > MOST_SHOWN ? (
        <details>
          <summary className={styles.title}>
            <Text size={200}>{say('list.instruments', { count: instruments.length })}</Text>
          </summary>
          <Instruments reach={instruments} />
        </details>
      ) : (
        <Instruments reach={instruments} />
      )}
      {currencies.length > 0 && <Text size={200}>{say('list.rates', { currencies: currencies.join(', ') })}</Text>}
    </>
  );
}

function Instruments({ reach }: { reach: ImportCard['reach'] }) {
  const { dispatch } = usePane();
  const styles = useStyles();
  const { quiet } = useCardStyles();
  if (reach.length === 0) return null;
  return (
    <ul className={styles.list}>
      {reach.map(({ symbol, first, last }) => (
        <li key={symbol}>
          <Text size={200}>
            <Link as="button" className={styles.link} onClick={() => dispatch(openSymbol(symbol))}>
              {symbol}
            </Link>{' '}
            <span className={quiet}>{first === last ? isoDate(last) : `${isoDate(first)} … ${isoDate(last)}`}</span>
          </Text>
        </li>
      ))}
    </ul>
  );
}
