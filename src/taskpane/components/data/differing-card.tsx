import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { allDifferingFigures } from '../../../core/differing-figures';
import { disagreements } from '../../../core/disagreements';
import type { CompiledRecords } from '../../../core/records';
import { usePane } from '../../pane-context';
import { DifferingFigures } from '../differing-figures';
import { FigureList } from '../figure-list';
import { WithRecords } from '../with-records';
import { DataCard } from './card';

const useStyles = makeStyles({
  // Rows that come do not move what stands below them out of sight at once.
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxHeight: '60vh', overflowY: 'auto' },
});

/** Figures of which the sources say different things, side by side: none is put right, each keeps its source. */
export function DifferingCard() {
  const { say } = usePane();
  return (
    <DataCard title={say('data.differing')}>
      <Text size={200}>{say('data.differingWhat')}</Text>
      <WithRecords>{(records) => <Groups records={records} />}</WithRecords>
    </DataCard>
  );
}

function Groups({ records }: { records: CompiledRecords }) {
  const { dataset, state, say } = usePane();
  const styles = useStyles();
  const groups = disagreements(records);
  const ofInstruments = useMemo(() => allDifferingFigures(dataset), [dataset]);
  if (groups.length + ofInstruments.length === 0) return <Text>{say('data.differingNone')}</Text>;
  return (
    <div className={styles.groups} tabIndex={0} role="group" aria-label={say('data.differing')}>
      {groups.map((group) => (
        <section key={group[0]!.id}>
          <Text weight="semibold">{group[0]!.subject[state.language]}</Text>
          <FigureList figures={group} withSource />
        </section>
      ))}
      {ofInstruments.map(({ instrument, groups: figures }) => {
        const { symbol, name } = dataset.instruments[instrument]!;
        return (
          <section key={symbol}>
            <Text weight="semibold">
              {name[state.language]} · {symbol}
            </Text>
            <DifferingFigures groups={figures} />
          </section>
        );
      })}
    </div>
  );
}
