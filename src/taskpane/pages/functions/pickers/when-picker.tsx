import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useMemo } from 'react';
import { typedArgument, typedText, type BuiltCall } from '../../../../core/built-call';
import { SEGMENTS, isoDate, parsePeriod, type Dataset } from '../../../../core/dataset';
import { CarbonError } from '../../../../core/errors';
import { periodPicks, yearPicks, type Pick } from '../../../../core/picks';
import { isSymbol, resolveSymbol } from '../../../../core/symbols';
import type { FunctionEntry } from '../../../../functions/_lib/entry';
import { PopupButton } from '../../../components/popup-button';
import { lazily } from '../../../lazily';
import { usePane } from '../../../pane-context';
import type { PickerProps } from './picker-props';
import { SuggestBox } from './suggest-box';

const DayCalendar = lazily(() => import('./day-calendar'));

const useStyles = makeStyles({ row: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' } });

/** A day or a period: typed in any form, chosen from what is printed, or a day from a calendar. */
export function WhenPicker({ entry, args, parameter, value, put, field }: PickerProps) {
  const { dataset, say } = usePane();
  const styles = useStyles();
  const picks = useMemo(() => picksFor(dataset, entry, args), [dataset, entry, args]);
  const text = typedText(value);
  const chosen = parsePeriod(text) ?? parsePeriod(dataset.asOf)!;
  const label = say('calendar.open', { name: parameter.name });
  return (
    <div className={styles.row}>
      <SuggestBox field={field} name={parameter.name} text={text} onText={(typed) => put(typedArgument(typed, false))} picks={picks} />
      <PopupButton
        opens="dialog"
        appearance="subtle"
        icon={<CalendarLtr16Regular />}
        aria-label={label}
        popup={(popup, close) => (
          <DayCalendar
            {...popup}
            label={label}
            chosen={chosen.end}
            choose={(day) => {
              put(typedArgument(isoDate(day), false));
              close();
            }}
          />
        )}
      />
    </div>
  );
}

/** The periods the chosen instrument, or the chosen board, has figures of; else years. */
function picksFor(dataset: Dataset, { parameters }: FunctionEntry, args: BuiltCall['args']): Pick[] {
  const textOf = (wanted: (parameter: FunctionEntry['parameters'][number]) => boolean) => {
    const argument = args[parameters.findIndex(wanted)];
    return argument?.kind === 'literal' ? String(argument.value) : '';
  };
  if (parameters.some(({ name }) => name === 'segment')) {
    const code = textOf(({ name }) => name === 'segment');
    return periodPicks(dataset, { segment: SEGMENTS.find((segment) => segment === code) });
  }
  const symbol = textOf(({ picker }) => picker === 'instrument' || picker === 'citable');
  // A name half typed, or one of a record; asked first, since looking for what comes nearest takes its time.
  if (!isSymbol(dataset, symbol)) return yearPicks(dataset);
  try {
    return periodPicks(dataset, { instrument: resolveSymbol(dataset, symbol) });
  } catch (thrown) {
    // A name of several.
    if (thrown instanceof CarbonError) return yearPicks(dataset);
    throw thrown;
  }
}
