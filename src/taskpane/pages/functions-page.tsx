import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { insertFormula } from '../actions/insert-formula';
import type { FunctionEntry } from '../../functions/_lib/entry';
import { ActionBar } from '../components/action-bar';
import { ActionButton } from '../components/action-button';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: tokens.spacingHorizontalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
});

/** Every function with an example that can be put into the sheet as it is. */
export default function FunctionsPage() {
  const { catalogue, say } = usePane();
  const styles = useStyles();
  return (
    <>
      <div className={styles.page}>
        <Text>{say('functions.intro')}</Text>
        <ul className={styles.list}>
          {catalogue.map((entry) => (
            <FunctionItem key={entry.id} entry={entry} />
          ))}
        </ul>
      </div>
      <ActionBar>{null}</ActionBar>
    </>
  );
}

function FunctionItem({ entry: { id, description, examples } }: { entry: FunctionEntry }) {
  const pane = usePane();
  const { host, state, say } = pane;
  const styles = useStyles();
  const [example] = examples;
  const link = useRef<HTMLAnchorElement>(null);
  const isOpened = state.openedFunction === id;
  useEffect(() => {
    if (isOpened) link.current?.focus();
  }, [isOpened]);
  return (
    <li className={styles.item}>
      <Link
        ref={link}
        href={`help/${state.language}/${id.toLowerCase()}.html`}
        target="_blank"
        rel="noopener"
        aria-label={say('functions.help', { name: id })}
      >
        CARBON.{id}
      </Link>
      <Text>{description[state.language]}</Text>
      {example && (
        <div className={styles.actions}>
          <Text className={styles.formula}>{example.formula}</Text>
          {host.kind !== 'none' && (
            <ActionButton
              size="small"
              aria-label={`${say('functions.insert')} ${example.formula}`}
              onClick={() => void insertFormula(pane, { text: example.formula, spills: Array.isArray(example.result) })}
            >
              {say('functions.insert')}
            </ActionButton>
          )}
        </div>
      )}
    </li>
  );
}
