import { Button, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { JSX } from 'react';
import { typedArgument, typedText } from '../../../../core/built-call';
import type { Argument } from '../../../../core/formula-calls';
import { HISTORY_FIELDS } from '../../../../core/history';
import type { ParameterEntry } from '../../../../functions/_lib/entry';
import { usePane } from '../../../pane-context';
import { labelOfCode } from '../code-words';

const useStyles = makeStyles({
  columns: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, '& select': { width: '100%', minWidth: 0 } },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  column: { display: 'flex', alignItems: 'center' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface ColumnPickerProps {
  readonly label: JSX.Element;
  readonly parameter: ParameterEntry;
  readonly values: readonly Argument[];
  readonly put: (values: readonly Argument[]) => void;
}

/** Columns of a table in their order: added from a list, moved and taken away. */
export function ColumnPicker({ label, parameter, values, put }: ColumnPickerProps) {
  const { state, say } = usePane();
  const styles = useStyles();
  const nameOf = (value: Argument) => {
    const text = typedText(value);
    return labelOfCode(parameter, HISTORY_FIELDS[Number(text === '' ? 0 : text)] ?? text, state.language);
  };
  const chosen = new Set(values.map(typedText));
  const swapped = (at: number, other: number) =>
    values.map((value, index) => (index === at ? values[other]! : index === other ? values[at]! : value));
  return (
    <div className={styles.columns}>
      <Field label={label}>
        <Select size="small" value="" onChange={(_, { value }) => put([...values, typedArgument(value, false)])}>
          <option value="">{say('builder.addColumn')}</option>
          {HISTORY_FIELDS.filter((field) => !chosen.has(field)).map((field) => (
            <option key={field} value={field}>
              {labelOfCode(parameter, field, state.language)}
            </option>
          ))}
        </Select>
      </Field>
      {values.length > 0 && (
        <ol className={styles.list} aria-label={say('builder.columns')}>
          {values.map((value, at) => {
            const name = nameOf(value);
            return (
              <li key={`${at} ${name}`} className={styles.column}>
                <Text size={200} className={styles.name}>
                  {at + 1}. {name}
                </Text>
                <Small icon={<ArrowUp16Regular />} label={say('builder.moveUp', { name })} isOff={at === 0} act={() => put(swapped(at, at - 1))} />
                <Small
                  icon={<ArrowDown16Regular />}
                  label={say('builder.moveDown', { name })}
                  isOff={at === values.length - 1}
                  act={() => put(swapped(at, at + 1))}
                />
                <Small
                  icon={<Dismiss16Regular />}
                  label={say('builder.remove', { name })}
                  act={() => put(values.filter((_, index) => index !== at))}
                />
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}

function Small({ icon, label, isOff = false, act }: { icon: JSX.Element; label: string; isOff?: boolean; act: () => void }) {
  return <Button size="small" appearance="transparent" icon={icon} aria-label={label} disabledFocusable={isOff} onClick={act} />;
}
