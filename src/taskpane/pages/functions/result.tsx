import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { BuiltCall } from '../../../core/built-call';
import { conversionText, followable } from '../../../core/cite-conversion';
import { CarbonError } from '../../../core/errors';
import { PassedError, cellText, type Cell } from '../../../functions/_lib/cells';
import type { Trace } from '../../../functions/_lib/trace';
import type { LiveAnswer } from '../../../workbook/live-answer';
import { Citation } from '../../components/citation';
import { RecordCitation } from '../../components/record-citation';
import { numberText } from '../../format';
import { usePane } from '../../pane-context';
import { ResultTable } from './result-table';
import { useLiveAnswer } from './use-live-answer';

const useStyles = makeStyles({
  // As high as one figure and what it is, so that nothing jumps.
  result: { minHeight: '48px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  figure: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  trace: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  error: { overflowWrap: 'anywhere', color: tokens.colorStatusDangerForeground1 },
});

/** What the formula answers now: a figure with its unit and where it was printed, a table, or the error with its words. */
export function Result({ call, missing }: { call: BuiltCall | undefined; missing: readonly string[] }) {
  const { say } = usePane();
  const styles = useStyles();
  const { answered, isCurrent } = useLiveAnswer(call);
  if (!call) {
    return (
      <div className={styles.result} role="status">
        <Text size={200} className={styles.quiet}>
          {missing.length > 0 && say('builder.missing', { names: missing.join(', ') })}
        </Text>
      </div>
    );
  }
  return (
    <div className={styles.result} aria-busy={!isCurrent} data-result>
      {answered.status === 'answered' && <Answer call={answered.call} answer={answered.answer} />}
      <div role="status">
        {answered.status === 'calculated' && <Text size={200}>{say('builder.calculated')}</Text>}
        {answered.status === 'waiting' && (
          <Text size={200} className={styles.quiet}>
            {say('builder.calculating')}
          </Text>
        )}
        {answered.status === 'failed' && <Failure error={answered.error} />}
      </div>
    </div>
  );
}

function Failure({ error }: { error: CarbonError }) {
  const { state, say } = usePane();
  const styles = useStyles();
  return (
    <Text size={200} className={styles.error}>
      {say('builder.notAnswered', { reason: error.text(state.language) })}
    </Text>
  );
}

function Answer({ call, answer: { cells, traces, unit } }: { call: BuiltCall; answer: LiveAnswer }) {
  const only = cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0]! : undefined;
  if (only === undefined) return <ResultTable call={call} cells={cells} />;
  return only instanceof CarbonError || only instanceof PassedError ? (
    <ErrorCell error={only} />
  ) : (
    <Figure value={only} unit={unit} traces={traces} />
  );
}

function ErrorCell({ error }: { error: CarbonError | PassedError }) {
  const { state } = usePane();
  const styles = useStyles();
  return (
    <Text size={200} className={styles.error} role="status">
      <strong>{cellText(error)}</strong> {error instanceof CarbonError ? error.text(state.language) : error.message}
    </Text>
  );
}

function Figure({ value, unit, traces }: { value: Cell; unit: string; traces: readonly Trace[] }) {
  const styles = useStyles();
  const isConverted = traces.some(({ conversion }) => conversion);
  const text = typeof value === 'number' ? numberText(isConverted ? followable(value) : value) : cellText(value);
  return (
    <>
      <div role="status" className={styles.figure}>
        <Text size={typeof value === 'number' ? 500 : 300} weight={typeof value === 'number' ? 'semibold' : 'regular'}>
          {text}
        </Text>
        {unit !== '' && <Text className={styles.quiet}> {unit}</Text>}
      </div>
      {traces.map((trace, at) => (
        <Traced key={at} trace={trace} figure={traces.length > 1 ? trace.printed : `${text} ${unit}`.trim()} />
      ))}
    </>
  );
}

function Traced({ trace, figure }: { trace: Trace; figure: string }) {
  const { dataset, state } = usePane();
  const styles = useStyles();
  return (
    <>
      <div className={styles.trace}>
        <Text size={200} className={styles.quiet}>
          {[trace.about, trace.measure, trace.period].filter((part) => part !== '').join(' · ')}
        </Text>
        {trace.row === undefined ? (
          <RecordCitation places={trace.places} fact={figure} />
        ) : (
          <Citation row={trace.row} conversion={trace.conversion} figure={figure} />
        )}
      </div>
      {trace.conversion && (
        <Text size={200} className={styles.quiet}>
          {conversionText(dataset, trace.conversion, state.language)}
        </Text>
      )}
    </>
  );
}
