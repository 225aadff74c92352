import { Button, Subtitle2, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { usePane } from '../pane-context';
import { useRecords } from '../use-records';
import { SEARCH_BOX, SEARCH_RESULTS, useListKeys } from './list-keys';
import { Marked } from './marked';
import { ROW_BUTTON } from './row-button';
import { FUNCTIONS } from './search/functions';
import { INSTRUMENTS } from './search/instruments';
import { NEWS } from './search/news';
import { POLICIES } from './search/policies';
import { StatisticActions } from './statistic-actions';
import { STATISTICS } from './search/statistics';
import { SYSTEMS } from './search/systems';
import type { Found, SearchGroup } from './search/found';

const useStyles = makeStyles({
  results: { flexGrow: 1, overflowY: 'auto', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  group: { marginBottom: tokens.spacingVerticalM },
  result: {
    ...ROW_BUTTON,
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  figure: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  // Plain elements: there are fifty of them at every letter typed.
  name: { ...typographyStyles.body1Strong },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  date: { whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** In the order they are shown in: one more kind of thing to find is one more file. */
const GROUPS: readonly SearchGroup[] = [INSTRUMENTS, POLICIES, SYSTEMS, NEWS, STATISTICS, FUNCTIONS];

/** What is read at a glance; the rest of a group is one click away. */
const MOST_SHOWN = 5;

/** What the one search box finds, grouped by what it is. */
export default function SearchResults() {
  const pane = usePane();
  const { state, dataset, say } = pane;
  const styles = useStyles();
  const listKeys = useListKeys(SEARCH_BOX);
  const loaded = useRecords();
  const records = loaded.status === 'there' ? loaded.records : undefined;
  const groups = useMemo(
    () => GROUPS.map((group) => ({ title: group.title, found: group.find(pane, records) })),
    [dataset, records, state.search, state.language, state.page],
  );
  const count = groups.reduce((sum, { found }) => sum + found.length, 0);
  const told = loaded.status === 'loading' ? say('loading.records') : say('search.none', { text: state.search });
  return (
    <div id={SEARCH_RESULTS} className={styles.results} {...listKeys}>
      <Text role="status" size={200} className={styles.quiet}>
        {count === 0 ? told : say('search.count', { count })}
      </Text>
      {groups.map(({ title, found }) => (
        <Group key={title} id={title} title={say(title)} found={found} />
      ))}
    </div>
  );
}

function Group({ id, title, found }: { id: string; title: string; found: readonly Found[] }) {
  const { state, say } = usePane();
  const styles = useStyles();
  // Rows that are found by the next letter too stay as they are.
  const [wholeFor, showWholeFor] = useState<string>();
  if (found.length === 0) return null;
  const shown = wholeFor === state.search ? found : found.slice(0, MOST_SHOWN);
  return (
    <section aria-labelledby={id} className={styles.group}>
      <Subtitle2 as="h2" id={id}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {shown.map((one) => (
          <Result key={one.key} found={one} />
        ))}
      </ul>
      {found.length > shown.length && (
        <Button size="small" appearance="subtle" onClick={() => showWholeFor(state.search)}>
          {say('list.more', { count: found.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

function Result({ found: { name, date, description, open } }: { found: Found }) {
  const { state, dispatch } = usePane();
  const styles = useStyles();
  const text = (
    <>
      <span className={styles.name}>
        <Marked text={name} query={state.search} />
      </span>{' '}
      <span className={styles.about}>
        {date !== undefined && <span className={styles.date}>{date} </span>}
        <Marked text={description} query={state.search} />
      </span>
    </>
  );
  if (typeof open === 'function') {
    return (
      <li>
        <button className={styles.result} onClick={() => dispatch(open)}>
          {text}
        </button>
      </li>
    );
  }
  return (
    <li className={styles.figure}>
      <span>{text}</span>
      <StatisticActions statistic={open} />
    </li>
  );
}
