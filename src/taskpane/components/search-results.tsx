import { Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { openFunction } from '../actions/open-function';
import { openInstrument } from '../actions/open-instrument';
import { matchesSymbol } from '../../core/symbol-list';
import { usePane } from '../pane-context';
import { SEARCH_BOX, SEARCH_RESULTS, useListKeys } from './list-keys';

const useStyles = makeStyles({
  results: { flexGrow: 1, overflowY: 'auto', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
  result: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What the one search box finds, grouped: instruments and functions. */
export function SearchResults() {
  const { dataset, catalogue, state, dispatch, say } = usePane();
  const styles = useStyles();
  const listKeys = useListKeys(SEARCH_BOX);
  const instruments = [...dataset.instruments.keys()].filter((at) => matchesSymbol(dataset, at, state.search));
  const word = state.search.trim().toLowerCase();
  const functions = catalogue.filter(({ id, description }) => `CARBON.${id} ${description.zh} ${description.en}`.toLowerCase().includes(word));
  const count = instruments.length + functions.length;
  return (
    <div id={SEARCH_RESULTS} className={styles.results} {...listKeys}>
      <Text role="status" size={200} className={styles.quiet}>
        {count === 0 ? say('search.none', { text: state.search }) : say('search.count', { count })}
      </Text>
      {instruments.length > 0 && (
        <section aria-labelledby="found-instruments">
          <Subtitle2 as="h2" id="found-instruments">
            {say('search.instruments')}
          </Subtitle2>
          <ul className={styles.list}>
            {instruments.map((at) => (
              <li key={at}>
                <button className={styles.result} onClick={() => dispatch(openInstrument(at))}>
                  <Text weight="semibold">{dataset.instruments[at]!.symbol}</Text>{' '}
                  <Text size={200} className={styles.quiet}>
                    {dataset.instruments[at]!.name[state.language]}
                  </Text>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {functions.length > 0 && (
        <section aria-labelledby="found-functions">
          <Subtitle2 as="h2" id="found-functions">
            {say('search.functions')}
          </Subtitle2>
          <ul className={styles.list}>
            {functions.map(({ id, description }) => (
              <li key={id}>
                <button className={styles.result} onClick={() => dispatch(openFunction(id))}>
                  <Text weight="semibold">CARBON.{id}</Text>{' '}
                  <Text size={200} className={styles.quiet}>
                    {description[state.language]}
                  </Text>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
