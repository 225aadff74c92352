import { Select } from '@fluentui/react-components';
import { typedArgument, typedText } from '../../../../core/built-call';
import { usePane } from '../../../pane-context';
import type { PickerProps } from './picker-props';
import { labelOfCode, wordOfCode } from '../code-words';

/** A code out of a list, with its word; another one, as an older formula or a reference may have it, stays as it is. */
export function CodePicker({ parameter, value, put, field }: PickerProps) {
  const { state, say } = usePane();
  const { language } = state;
  const { codes, isOptional, name } = parameter;
  const current = typedText(value);
  const isOther = current !== '' && !codes.includes(current);
  const leftOut = () => {
    if (!isOptional) return say('builder.choose');
    return name === 'language' ? say('builder.ownLanguage', { language: wordOfCode(parameter, language)![language] }) : say('builder.leftOut');
  };
  return (
    <Select {...field} size="small" value={current} onChange={(_, { value: code }) => put(typedArgument(code, true))}>
      <option value="">{leftOut()}</option>
      {isOther && <option value={current}>{current}</option>}
      {codes.map((code) => (
        <option key={code} value={code}>
          {labelOfCode(parameter, code, language)}
        </option>
      ))}
    </Select>
  );
}
