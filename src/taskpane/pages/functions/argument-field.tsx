import { Field, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { OMITTED, isOneArgument, type BuiltCall } from '../../../core/built-call';
import type { Argument } from '../../../core/formula-calls';
import type { FunctionEntry, ParameterEntry } from '../../../functions/_lib/entry';
import { putArguments } from '../../actions/functions/put-arguments';
import { usePane } from '../../pane-context';
import { CodePicker } from './pickers/code-picker';
import { ColumnPicker } from './pickers/column-picker';
import { DataPicker } from './pickers/data-picker';
import type { PickerProps } from './pickers/picker-props';
import { RecordPicker } from './pickers/record-picker';
import { TextPicker } from './pickers/text-picker';
import { WhenPicker } from './pickers/when-picker';

/** By the name a docstring gives each; a new one is one line here. */
const PICKERS: Readonly<Record<string, ComponentType<PickerProps>>> = {
  codes: CodePicker,
  text: TextPicker,
  days: TextPicker,
  when: WhenPicker,
  instrument: DataPicker,
  currency: DataPicker,
  source: DataPicker,
  jurisdiction: DataPicker,
  topic: DataPicker,
  region: DataPicker,
  system: RecordPicker,
  statistic: RecordPicker,
  policy: RecordPicker,
  citable: RecordPicker,
};

/** Beyond that a description is little but the list that one chooses from. */
const MOST_LISTED = 8;

const useStyles = makeStyles({
  label: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3 },
  // A list is as wide as the pane, however long its words are.
  field: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

interface ArgumentFieldProps {
  readonly entry: FunctionEntry;
  readonly parameter: ParameterEntry;
  /** Its place among the arguments. */
  readonly at: number;
  readonly args: BuiltCall['args'];
}

/** One argument: its name, whether it is needed, what to choose it from, and how it is written. */
export function ArgumentField({ entry, parameter, at, args }: ArgumentFieldProps) {
  const { state, dispatch, say } = usePane();
  const styles = useStyles();
  const { name, description, isOptional, picker, codes, isRepeating } = parameter;
  const label = (
    <span className={styles.label}>
      {name}{' '}
      <Text size={200} className={styles.quiet}>
        {say(isOptional ? 'builder.optional' : 'builder.required')}
      </Text>
    </span>
  );
  const before = Array.from({ length: at }, (_, index) => args[index] ?? OMITTED);
  const put = (values: readonly Argument[]) => dispatch(putArguments(entry.id, [...before, ...values]));
  if (isRepeating) return <ColumnPicker label={label} parameter={parameter} values={args.slice(at)} put={put} />;

  const value = args[at] ?? OMITTED;
  const Picker = PICKERS[picker] ?? TextPicker;
  return (
    <Field
      className={styles.field}
      label={label}
      hint={codes.length > MOST_LISTED ? undefined : description[state.language]}
      validationMessage={isOneArgument(value) ? undefined : say('builder.notOne')}
    >
      {(field) => (
        <Picker
          entry={entry}
          args={args}
          parameter={parameter}
          value={value}
          put={(next) => put([next, ...args.slice(at + 1)])}
          field={{ id: field.id, 'aria-describedby': field['aria-describedby'], 'aria-invalid': field['aria-invalid'] ? 'true' : undefined }}
        />
      )}
    </Field>
  );
}
