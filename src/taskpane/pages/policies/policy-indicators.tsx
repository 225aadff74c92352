import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Policy } from '../../../core/records';
import { RecordCitation } from '../../components/record-citation';
import { alignedTexts, amountParts } from '../../format';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    verticalAlign: 'baseline',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  value: { textAlign: 'end', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  narrow: { width: '1px', whiteSpace: 'nowrap' },
});

/** The figures of a policy: value, unit, and what is counted. */
export function PolicyIndicators({ indicators }: { indicators: Policy['indicators'] }) {
  const { state, say } = usePane();
  const styles = useStyles();
  const amounts = indicators.map((indicator) => amountParts(indicator, state.language));
  const numbers = alignedTexts(amounts.map(({ number }) => number));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {(['policy.value', 'policy.unit', 'policy.what', 'policy.source'] as const).map((key) => (
            <th
              key={key}
              scope="col"
              className={mergeClasses(styles.cell, key === 'policy.value' && styles.value, key !== 'policy.what' && styles.narrow)}
            >
              <Text wrap={false} size={200} className={styles.quiet}>
                {say(key)}
              </Text>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator, at) => (
          <tr key={indicator.what.zh}>
            <td className={mergeClasses(styles.cell, styles.value)}>{numbers[at]}</td>
            <td className={mergeClasses(styles.cell, styles.narrow)}>
              <Text wrap={false} size={200} className={styles.quiet}>
                {amounts[at]!.unit}
              </Text>
            </td>
            <th scope="row" className={styles.cell}>
              {indicator.what[state.language]}
            </th>
            <td className={mergeClasses(styles.cell, styles.narrow)}>
              <RecordCitation places={[indicator]} fact={`${amounts[at]!.number} ${amounts[at]!.unit}`.trim()} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
