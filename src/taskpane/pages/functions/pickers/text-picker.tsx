import { Input } from '@fluentui/react-components';
import { typedArgument, typedText } from '../../../../core/built-call';
import type { PickerProps } from './picker-props';

/** The longest text a formula of Excel may hold. */
const MOST_CHARACTERS = 255;

/** Words to search for, or a number of days. */
export function TextPicker({ parameter, value, put, field }: PickerProps) {
  const isNumber = parameter.picker === 'days';
  return (
    <Input
      {...field}
      size="small"
      spellCheck={false}
      autoComplete="off"
      maxLength={MOST_CHARACTERS}
      inputMode={isNumber ? 'numeric' : 'text'}
      value={typedText(value)}
      onChange={(_, { value: text }) => put(typedArgument(text, isNumber))}
    />
  );
}
