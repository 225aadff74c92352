import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, lazy, type ReactNode } from 'react';
import { placeOfSystemField } from '../../../core/attribute-places';
import type { System } from '../../../core/records';
import type { SystemMeasure, sharesOf } from '../../../core/system-browse';
import { RecordCitation } from '../../components/record-citation';
import { usePane } from '../../pane-context';
import { BAR_SPACE, CHART_MARGIN } from './chart-size';
import { CoverageShare, OffsetShare } from './shares';

/** Charts come when first needed: the list must not wait for them. */
const SharesChart = lazy(() => import('./shares-chart'));

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`, textAlign: 'start', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  actions: { width: '1px' },
}); // prettier-ignore

interface SharesFiguresProps {
  readonly shares: ReturnType<typeof sharesOf>;
  readonly measure: SystemMeasure;
}

/** Shares as bars, and as a table for reading and for copying. */
export function SharesFigures({ shares, measure }: SharesFiguresProps) {
  const { say } = usePane();
  const styles = useStyles();
  if (shares.length === 0) return <Text role="status">{say('compare.nothing')}</Text>;
  const Share = measure === 'coverage_pct' ? CoverageShare : OffsetShare;
  return (
    <>
      {/* As high as what comes, so that nothing jumps. */}
      <div style={{ minHeight: shares.length * BAR_SPACE + CHART_MARGIN }}>
        <Suspense fallback={null}>
          <SharesChart shares={shares} measure={measure} />
        </Suspense>
      </div>
      <table className={styles.table} aria-label={say('compare.figures')}>
        <tbody>
          {shares.map(({ system }) => (
            <ShareRow key={system.id} system={system} measure={measure}>
              <Share system={system} />
            </ShareRow>
          ))}
        </tbody>
      </table>
    </>
  );
}

function ShareRow({ system, measure, children }: { system: System; measure: SystemMeasure; children: ReactNode }) {
  const { state } = usePane();
  const styles = useStyles();
  const name = system.name[state.language];
  const place = placeOfSystemField(system, measure) ?? placeOfSystemField(system, 'offset_rule');
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <Text size={200}>{name}</Text>
      </th>
      <td className={styles.cell}>{children}</td>
      <td className={mergeClasses(styles.cell, styles.actions)}>{place && <RecordCitation places={[place]} fact={name} />}</td>
    </tr>
  );
}
