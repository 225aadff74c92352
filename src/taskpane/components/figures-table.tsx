import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { insertFormula } from '../actions/insert-formula';
import { formulaForRow } from '../../core/formula-text';
import { measureOf } from '../../core/figure';
import { periodOf, type Row } from '../../core/lookup';
import { figureParts, measureWord, numberText, periodLabel } from '../format';
import { usePane } from '../pane-context';
import { ActionButton } from './action-button';
import { Citation } from './citation';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figure: { textAlign: 'end' },
  part: { display: 'inline-block', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { whiteSpace: 'nowrap', textAlign: 'end', width: '1px' },
});

/** Imported series have thousands. */
const SHOWN_AT_FIRST = 100;

/** Every figure of an instrument: the same that the chart shows, and all others, for reading and for copying; of a long series more as one asks for them. */
export function FiguresTable({ rows }: { rows: readonly Row[] }) {
  const { say } = usePane();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  return (
    <>
      <Table rows={rows.slice(0, shown)} />
      {shown < rows.length && (
        <Button size="small" onClick={() => setShown(2 * shown)}>
          {say('list.showMore', { count: numberText(rows.length - shown) })}
        </Button>
      )}
    </>
  );
}

function Table({ rows }: { rows: readonly Row[] }) {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {(['instrument.period', 'instrument.kind', 'instrument.value', 'instrument.source'] as const).map((key) => (
            <th
              key={key}
              scope="col"
              className={mergeClasses(styles.cell, key === 'instrument.value' && styles.figure, key === 'instrument.source' && styles.actions)}
            >
              <Text size={200} className={styles.quiet}>
                {say(key)}
              </Text>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FigureRow key={row} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function FigureRow({ row }: { row: Row }) {
  const pane = usePane();
  const { host, dataset, state, say } = pane;
  const styles = useStyles();
  const isTraded = dataset.quotes.traded[row] === 1;
  const { number, unit } = isTraded ? figureParts(dataset, row, state.language) : { number: say('board.notTraded'), unit: '' };
  const formula = formulaForRow(dataset, row);
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <Parts text={periodLabel(periodOf(dataset.quotes, row), say)} breaks={/(?<=[/ ])/} />
      </th>
      <td className={styles.cell}>
        <Text wrap={false} size={200} title={measureWord(dataset, row, state.language)}>
          {say(`measure.${measureOf(dataset, row)}`)}
        </Text>
      </td>
      <td className={mergeClasses(styles.cell, styles.figure)}>
        {isTraded ? <Parts text={number} breaks={/(?<=,)/} size={300} /> : <Text className={styles.quiet}>{number}</Text>}{' '}
        <Text size={200} className={mergeClasses(styles.part, styles.quiet)}>
          {unit}
        </Text>
      </td>
      <td className={mergeClasses(styles.cell, styles.actions)}>
        {host.kind !== 'none' && formula && (
          <ActionButton
            size="small"
            appearance="transparent"
            icon={<Add16Regular />}
            title={formula.text}
            aria-label={`${say('instrument.insertRow')} ${formula.text}`}
            onClick={() => void insertFormula(pane, formula)}
          />
        )}
        <Citation row={row} figure={`${number} ${unit}`} />
      </td>
    </tr>
  );
}

/** A text that breaks, where the pane is very narrow, at some places only: a period at its slash or space, a long figure at its commas. */
function Parts({ text, breaks, size = 200 }: { text: string; breaks: RegExp; size?: 200 | 300 }) {
  const { part } = useStyles();
  return text.split(breaks).map((piece, at) => (
    <Text key={at} size={size} className={part}>
      {piece}
    </Text>
  ));
}
