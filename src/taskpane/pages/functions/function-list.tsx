import { Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { matchesWords } from '../../../core/picks';
import type { FunctionEntry } from '../../../functions/_lib/entry';
import { filterFunctions } from '../../actions/functions/filter-functions';
import { openFunction } from '../../actions/open-function';
import { CATALOGUE } from '../../catalogue';
import { filterBox, focusFirstIn, focusOn, useListKeys } from '../../components/list-keys';
import { NothingFound } from '../../components/nothing-found';
import { Marked } from '../../components/marked';
import { ROW_BUTTON } from '../../components/row-button';
import { WorkMessage } from '../../components/work-message';
import { usePane } from '../../pane-context';
import { EditSelected } from './edit-selected';

const LIST = 'carbon-functions';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  page: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    ...ROW_BUTTON,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  message: { padding: `0 ${tokens.spacingHorizontalM}`, flexShrink: 0 },
});

/** Every function with what it answers; a row opens its builder. */
export function FunctionList() {
  const { state, dispatch, say } = usePane();
  const { filter, returnTo } = state.functions;
  const styles = useStyles();
  const listKeys = useListKeys(filterBox('functions'));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const isElsewhere = document.activeElement !== document.body;
    if (returnTo === undefined || isElsewhere) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-function="${returnTo}"]`);
    if (row) row.focus();
    else focusOn(filterBox('functions'));
    // Once, when the list comes back.
  }, []);
  const matching = CATALOGUE.filter((entry) => matchesWords(textsOf(entry), filter));
  return (
    <>
      <div className={styles.top}>
        <Input
          size="small"
          type="search"
          id={filterBox('functions')}
          aria-label={say('functions.filter')}
          placeholder={say('functions.filter')}
          value={filter}
          onChange={(_, { value }) => dispatch(filterFunctions(value))}
          onKeyDown={({ key }) => key === 'ArrowDown' && focusFirstIn(LIST)}
        />
        <EditSelected />
      </div>
      <div id={LIST} className={styles.page} {...listKeys}>
        <ul ref={list} className={styles.list} aria-label={say('functions.list')}>
          {matching.map((entry) => (
            <FunctionRow key={entry.id} entry={entry} />
          ))}
        </ul>
        {matching.length === 0 && (
          <NothingFound page="functions" text={say('functions.none')} clear={say('functions.clear')} onClear={() => dispatch(filterFunctions(''))} />
        )}
      </div>
      <div className={styles.message}>
        <WorkMessage />
      </div>
    </>
  );
}

/** A function is looked for by its name, by what it is, and by what it answers, in either language. */
function textsOf({ id, description, returns, parameters }: FunctionEntry): string[] {
  return [`CARBON.${id}`, description.zh, description.en, returns.zh, returns.en, ...parameters.map(({ name }) => name)];
}

function FunctionRow({ entry: { id, description } }: { entry: FunctionEntry }) {
  const { state, dispatch } = usePane();
  const { filter } = state.functions;
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button className={styles.row} data-function={id} onClick={() => dispatch(openFunction(id))}>
        <Text weight="semibold">
          <Marked text={`CARBON.${id}`} query={filter} />
        </Text>
        <Text size={200} className={styles.quiet}>
          <Marked text={description[state.language]} query={filter} />
        </Text>
      </button>
    </li>
  );
}
