import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Comparison } from '../../../core/imports';
import { useSayOfImports } from '../../components/data/use-say-of-imports';
import { Notice } from '../../components/notice';
import { Part } from '../../components/part';
import { numberText } from '../../format';

const useStyles = makeStyles({
  counts: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  count: { margin: 0 },
  none: { color: tokens.colorNeutralForeground3 },
  notice: { paddingTop: tokens.spacingVerticalS },
});

const HOWS = ['fresh', 'replaced', 'same', 'conflicts'] as const;

/** How many figures formulas will answer with that they do not answer with now. */
export function worthKeeping({ isKept, counts: { fresh, replaced } }: Comparison): number {
  return isKept ? 0 : fresh + replaced;
}

/** What would come of importing it, in numbers; and where nothing would, why. */
export function ImportCounts({ comparison }: { comparison: Comparison }) {
  const say = useSayOfImports();
  const styles = useStyles();
  const isNothing = worthKeeping(comparison) === 0;
  return (
    <Part title={say('counts.title')} isEmpty={false}>
      <dl className={styles.counts}>
        {HOWS.map((how) => {
          const count = comparison.counts[how];
          const quiet = count === 0 && styles.none;
          return (
            <div key={how} className={styles.line}>
              <dt className={mergeClasses(quiet)}>
                <Text>{say(`counts.${how}`)}</Text>
              </dt>
              <dd className={mergeClasses(styles.count, quiet)}>
                <Text weight="semibold">{numberText(count)}</Text>
              </dd>
            </div>
          );
        })}
      </dl>
      {isNothing && (
        <div className={styles.notice} role="status">
          <Notice intent="info">{say(comparison.isKept ? 'counts.known' : 'counts.nothing')}</Notice>
        </div>
      )}
    </Part>
  );
}
