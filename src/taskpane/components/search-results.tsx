import { Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { openFunction } from '../actions/open-function';
import { openInstrument } from '../actions/open-instrument';
import { matchesSymbol } from '../../core/symbol-list';
import { usePane, type Pane } from '../pane-context';
import type { Change } from '../state';
import { SEARCH_BOX, SEARCH_RESULTS, useListKeys } from './list-keys';
import { ROW_BUTTON } from './row-button';

const useStyles = makeStyles({
  results: { flexGrow: 1, overflowY: 'auto', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
  result: {
    ...ROW_BUTTON,
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Result {
  readonly name: string;
  readonly description: string;
  readonly open: () => Change;
}

/** What the one search box finds, grouped: instruments and functions. */
export function SearchResults() {
  const pane = usePane();
  const { state, say } = pane;
  const styles = useStyles();
  const listKeys = useListKeys(SEARCH_BOX);
  const groups = { instruments: foundInstruments(pane), functions: foundFunctions(pane) };
  const count = groups.instruments.length + groups.functions.length;
  return (
    <div id={SEARCH_RESULTS} className={styles.results} {...listKeys}>
      <Text role="status" size={200} className={styles.quiet}>
        {count === 0 ? say('search.none', { text: state.search }) : say('search.count', { count })}
      </Text>
      {(['instruments', 'functions'] as const).map((group) => (
        <ResultGroup key={group} id={`found-${group}`} title={say(`search.${group}`)} results={groups[group]} />
      ))}
    </div>
  );
}

function foundInstruments({ dataset, state }: Pane): Result[] {
  return [...dataset.instruments.keys()]
    .filter((at) => matchesSymbol(dataset, at, state.search))
    .map((at) => ({
      name: dataset.instruments[at]!.symbol,
      description: dataset.instruments[at]!.name[state.language],
      open: () => openInstrument(at),
    }));
}

function foundFunctions({ catalogue, state }: Pane): Result[] {
  const word = state.search.trim().toLowerCase();
  return catalogue
    .filter(({ id, description }) => `CARBON.${id} ${description.zh} ${description.en}`.toLowerCase().includes(word))
    .map(({ id, description }) => ({ name: `CARBON.${id}`, description: description[state.language], open: () => openFunction(id) }));
}

function ResultGroup({ id, title, results }: { id: string; title: string; results: readonly Result[] }) {
  const { dispatch } = usePane();
  const styles = useStyles();
  if (results.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {results.map(({ name, description, open }) => (
          <li key={name}>
            <button className={styles.result} onClick={() => dispatch(open())}>
              <Text weight="semibold">{name}</Text>{' '}
              <Text size={200} className={styles.quiet}>
                {description}
              </Text>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
