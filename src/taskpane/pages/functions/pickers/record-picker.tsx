import { useMemo } from 'react';
import { typedArgument, typedText } from '../../../../core/built-call';
import type { Dataset } from '../../../../core/dataset';
import { instrumentPicks, policyPicks, sourcePicks, statisticPicks, systemPicks, type Pick } from '../../../../core/picks';
import type { CompiledRecords } from '../../../../core/records';
import { usePane } from '../../../pane-context';
import { useRecords } from '../../../use-records';
import type { PickerProps } from './picker-props';
import { SuggestBox } from './suggest-box';

const NONE: readonly Pick[] = [];

const OF_RECORDS: Readonly<Record<string, (records: CompiledRecords) => readonly Pick[]>> = {
  system: systemPicks,
  statistic: statisticPicks,
  policy: policyPicks,
  citable: (records) => [...systemPicks(records), ...policyPicks(records), ...statisticPicks(records)],
};

/** What can be cited is there before the records are. */
const OF_DATASET: Readonly<Record<string, (dataset: Dataset) => readonly Pick[]>> = {
  citable: (dataset) => [...instrumentPicks(dataset), ...sourcePicks(dataset)],
};

/** A record by its id, found by any title, name or alias. */
export function RecordPicker({ parameter, value, put, field }: PickerProps) {
  const { dataset } = usePane();
  const { picker, name } = parameter;
  const loaded = useRecords();
  const records = loaded.status === 'there' ? loaded.records : undefined;
  const picks = useMemo(
    () => [...(OF_DATASET[picker]?.(dataset) ?? NONE), ...(records ? OF_RECORDS[picker]!(records) : NONE)],
    [picker, dataset, records],
  );
  return (
    <SuggestBox
      field={field}
      name={name}
      text={typedText(value)}
      onText={(text) => put(typedArgument(text, false))}
      picks={picks}
      isLoading={loaded.status === 'loading'}
    />
  );
}
