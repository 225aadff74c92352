import { useMemo } from 'react';
import { typedArgument, typedText } from '../../../../core/built-call';
import type { Dataset } from '../../../../core/dataset';
import { currencyPicks, instrumentPicks, jurisdictionPicks, regionPicks, sourcePicks, topicPicks, type Pick } from '../../../../core/picks';
import { usePane } from '../../../pane-context';
import type { PickerProps } from './picker-props';
import { SuggestBox } from './suggest-box';

const PICKS: Readonly<Record<string, (dataset: Dataset) => Pick[]>> = {
  instrument: instrumentPicks,
  currency: currencyPicks,
  source: sourcePicks,
  jurisdiction: jurisdictionPicks,
  topic: topicPicks,
  region: regionPicks,
};

/** One of what the dataset itself names, found by any name or alias. */
export function DataPicker({ parameter, value, put, field }: PickerProps) {
  const { dataset } = usePane();
  const picks = useMemo(() => PICKS[parameter.picker]!(dataset), [parameter.picker, dataset]);
  return <SuggestBox field={field} name={parameter.name} text={typedText(value)} onText={(text) => put(typedArgument(text, false))} picks={picks} />;
}
