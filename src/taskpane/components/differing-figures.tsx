import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { periodOf, type Row } from '../../core/lookup';
import { figureParts, measureWord, periodLabel } from '../format';
import { usePane } from '../pane-context';
import { Citation } from './citation';

const SHOWN_AT_FIRST = 8;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  figures: { listStyleType: 'none', margin: 0, padding: `0 0 ${tokens.spacingVerticalXS}` },
  figure: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Figures of an instrument that sources print differently: by period and kind, each with its publication and its citation. */
export function DifferingFigures({ groups }: { groups: readonly (readonly Row[])[] }) {
  const { dataset, state, say } = usePane();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(groups.length <= SHOWN_AT_FIRST);
  const shown = isWhole ? groups : groups.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((rows) => (
          <li key={rows[0]}>
            <Text size={200} weight="semibold">
              {periodLabel(periodOf(dataset.quotes, rows[0]!), say)} · {measureWord(dataset, rows[0]!, state.language)}
            </Text>
            <ul className={styles.figures}>
              {rows.map((row) => (
                <DifferingFigure key={row} row={row} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {!isWhole && (
        <Button size="small" onClick={() => setWhole(true)}>
          {say('list.more', { count: groups.length - shown.length })}
        </Button>
      )}
    </>
  );
}

function DifferingFigure({ row }: { row: Row }) {
  const { dataset, state } = usePane();
  const styles = useStyles();
  const { number, unit } = figureParts(dataset, row, state.language);
  const { publisher, published } = dataset.sources[dataset.quotes.source[row]!]!;
  return (
    <li className={styles.figure}>
      <Text size={200}>
        {publisher[state.language]} · {published}
      </Text>
      <span className={styles.number}>
        <Text>{number}</Text>{' '}
        <Text size={200} className={styles.quiet}>
          {unit}
        </Text>
      </span>
      <Citation row={row} figure={`${number} ${unit}`} />
    </li>
  );
}
