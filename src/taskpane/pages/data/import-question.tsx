import { Field, Input, Select, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { MEASURE_WORDS } from '../../../core/fields';
import { currencyPicks, instrumentPicks } from '../../../core/picks';
import type { Question } from '../../../importers/importer';
import { readOtherwise } from '../../actions/imports/read-otherwise';
import { useSayOfImports } from '../../components/data/use-say-of-imports';
import { capitalised } from '../../format';
import { usePane } from '../../pane-context';
import type { OfFile } from '../../slices/imports';
import { SuggestBox } from '../functions/pickers/suggest-box';
import type { PickerProps } from '../functions/pickers/picker-props';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

interface AskProps {
  readonly question: Question;
  readonly answer: string;
  readonly put: (answer: string) => void;
  readonly field: PickerProps['field'];
}

/** What only the user knows, such as whose prices a list of dates and numbers holds. */
export function ImportQuestion({ question, of }: { question: Question; of: OfFile }) {
  const { dispatch } = usePane();
  const say = useSayOfImports();
  const styles = useStyles();
  const { name, suggestion, choices } = question;
  const put = (answer: string) => dispatch(readOtherwise({ answers: { ...of.answers, [name]: answer } }));
  const Ask = choices ? Choice : name === 'symbol' || name === 'currency' ? Suggested : Typed;
  return (
    <Field size="small" className={styles.field} label={say(`${name}.label`)} hint={name === 'measure' ? undefined : say(`${name}.hint`)}>
      {(field) => (
        <Ask
          question={question}
          answer={of.answers[name] ?? suggestion}
          put={put}
          field={{ id: field.id, 'aria-describedby': field['aria-describedby'], 'aria-invalid': field['aria-invalid'] ? 'true' : undefined }}
        />
      )}
    </Field>
  );
}

function Choice({ question: { choices = [], suggestion }, answer, put, field }: AskProps) {
  const { language } = usePane().state;
  const say = useSayOfImports();
  const wordOf = (code: string) => {
    const word = (MEASURE_WORDS as Readonly<Record<string, (typeof MEASURE_WORDS)['close'] | undefined>>)[code]?.[language];
    return word === undefined ? code : capitalised(word);
  };
  return (
    <Select {...field} size="small" value={answer} onChange={(_, { value }) => put(value)}>
      {suggestion === '' && <option value="">{say('question.choose')}</option>}
      {choices.map((code) => (
        <option key={code} value={code}>
          {wordOf(code)}
        </option>
      ))}
    </Select>
  );
}

function Suggested({ question: { name }, answer, put, field }: AskProps) {
  const { dataset } = usePane();
  const say = useSayOfImports();
  const picks = useMemo(() => (name === 'symbol' ? instrumentPicks(dataset) : currencyPicks(dataset)), [name, dataset]);
  return <SuggestBox field={field} name={say(`${name}.label`)} text={answer} onText={put} picks={picks} />;
}

function Typed({ answer, put, field }: AskProps) {
  return <Input {...field} size="small" value={answer} onChange={(_, { value }) => put(value)} />;
}
