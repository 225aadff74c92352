import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lineText } from '../../../core/citation';
import { MEASURE_WORDS } from '../../../core/fields';
import type { Comparison, Difference, Side } from '../../../core/imports';
import { useSayOfImports } from '../../components/data/use-say-of-imports';
import { Part } from '../../components/part';
import { numberText } from '../../format';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  sides: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  side: { display: 'flex', flexDirection: 'column', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  // The one that formulas do not answer with.
  loses: { textDecorationLine: 'line-through' },
});

interface ImportDifferencesProps {
  readonly which: 'conflicts' | 'replaced';
  readonly comparison: Comparison;
}

/** Figures that stand in the file and in the data in use, and are not the same: side by side, each with its place, and which of the two holds. */
export function ImportDifferences({ which, comparison }: ImportDifferencesProps) {
  const say = useSayOfImports();
  const styles = useStyles();
  const count = comparison.counts[which];
  const shown = comparison[which];
  return (
    <Part title={say(`${which}.title`, { count: numberText(count) })} isEmpty={count === 0}>
      <Text size={200}>{say(`${which}.what`)}</Text>
      <ul className={styles.list}>
        {shown.map((difference, at) => (
          <Item key={at} which={which} difference={difference} />
        ))}
        {count > shown.length && (
          <li className={styles.item}>
            <Text size={200}>{say('list.cut', { count: numberText(count - shown.length) })}</Text>
          </li>
        )}
      </ul>
    </Part>
  );
}

function Item({ which, difference }: { which: ImportDifferencesProps['which']; difference: Difference }) {
  const say = useSayOfImports();
  const styles = useStyles();
  const { symbol, period, measure, imported, standing } = difference;
  const isOurs = which === 'conflicts';
  return (
    <li className={styles.item}>
      <Text size={200}>
        <strong>{symbol}</strong> {period} · <Measure measure={measure} />
      </Text>
      <div className={styles.sides}>
        <OneSide title={say(isOurs ? 'side.theirs' : 'side.earlier')} side={standing} of={measure} holds={isOurs} />
        <OneSide title={say('side.file')} side={imported} of={measure} holds={!isOurs} />
      </div>
    </li>
  );
}

interface OneSideProps {
  readonly title: string;
  readonly side: Side;
  readonly of: Difference['measure'];
  readonly holds: boolean;
}

function OneSide({ title, side, of, holds }: OneSideProps) {
  const { dataset, state } = usePane();
  const say = useSayOfImports();
  const styles = useStyles();
  const { value, isTraded, bound, unit, source, locator, measure } = side;
  const publication = dataset.sources.find(({ id }) => id === source)?.title[state.language];
  const number = value === undefined || !isTraded ? say('side.untraded') : `${bound === '=' ? '' : `${bound} `}${numberText(value)}`;
  return (
    <span className={styles.side}>
      <Text size={200} className={styles.quiet}>
        {title}
      </Text>
      <span>
        <Text className={mergeClasses(!holds && styles.loses)}>{number}</Text>{' '}
        <Text size={200} className={styles.quiet}>
          {isTraded && unit}
        </Text>
      </span>
      <Text size={100} className={styles.quiet}>
        {[measure === of ? undefined : <Measure key="measure" measure={measure} />, publication, lineText(locator, state.language)]
          .filter((part) => part !== undefined)
          .map((part, at) => (
            <span key={at}>
              {at > 0 && ' · '}
              {part}
            </span>
          ))}
      </Text>
    </span>
  );
}

function Measure({ measure }: { measure: Difference['measure'] }) {
  const { language } = usePane().state;
  const say = useSayOfImports();
  return measure === 'rate' ? say('figures.rate') : MEASURE_WORDS[measure][language];
}
