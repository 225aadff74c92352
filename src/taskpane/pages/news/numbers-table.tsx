import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NewsItem } from '../../../core/records';
import { RecordCitation } from '../../components/record-citation';
import { amountParts } from '../../format';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: 'end', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { width: '1px', paddingRight: 0 },
});

/** The figures an item prints: what each measures, its value and unit, and its place. */
export function NumbersTable({ numbers, source }: { numbers: NewsItem['numbers']; source: string }) {
  const { state, say } = usePane();
  const { language } = state;
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={say('news.numbers')}>
      <tbody>
        {numbers.map(({ what, printed, locator, ...amount }, at) => {
          const { number, unit } = amountParts(amount, language);
          return (
            <tr key={at}>
              <th scope="row" className={styles.cell}>
                <Text size={200}>{what[language]}</Text>
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>
                <Text>{number}</Text>{' '}
                <Text size={200} className={styles.quiet}>
                  {unit}
                </Text>
              </td>
              <td className={mergeClasses(styles.cell, styles.actions)}>
                <RecordCitation places={[{ source, printed, locator }]} fact={`${what[language]} ${number} ${unit}`} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
