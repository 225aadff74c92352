import { Button, Link, Subtitle2, Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { OMITTED, callText, callWithin, isOneArgument, type BuiltCall } from '../../../core/built-call';
import type { Argument } from '../../../core/formula-calls';
import type { Language } from '../../../core/language';
import type { FunctionEntry } from '../../../functions/_lib/entry';
import { closeFunction } from '../../actions/functions/close-function';
import { putArguments } from '../../actions/functions/put-arguments';
import { CATALOGUE } from '../../catalogue';
import { DetailFrame } from '../../components/detail-frame';
import { usePane } from '../../pane-context';
import { ArgumentField } from './argument-field';
import { BuilderBar } from './builder-bar';
import { EditSelected } from './edit-selected';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, alignItems: 'flex-start' },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalM },
  clear: { alignSelf: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  examples: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'stretch', paddingTop: tokens.spacingVerticalS },
  example: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
});

/** Builds a formula of one function: what is put in, what the formula is, what it answers. */
export function Builder({ entry }: { entry: FunctionEntry }) {
  const { state, dispatch, say } = usePane();
  const { id, description, parameters } = entry;
  const { language } = state;
  const styles = useStyles();
  const draft = state.functions.drafts[id];
  const args = draft ?? NO_ARGUMENTS;
  const call = useMemo<BuiltCall>(() => ({ id, args: withLanguage(entry, args, language) }), [entry, id, args, language]);
  const missing = parameters.filter(({ isOptional }, at) => !isOptional && isBlank(args[at])).map(({ name }) => name);
  const isWhole = args.every(isOneArgument);
  const close = () => dispatch(closeFunction());
  return (
    <>
      <DetailFrame back={say('functions.back')} onBack={close}>
        <div className={styles.head}>
          <Title3 as="h2">CARBON.{id}</Title3>
          <Text>{description[language]}</Text>
          <Link href={`help/${language}/${id.toLowerCase()}.html`} target="_blank" rel="noopener">
            {say('functions.help', { name: id })}
          </Link>
          <EditSelected />
        </div>
        <div className={styles.fields}>
          {parameters.map((parameter, at) => (
            <ArgumentField key={parameter.name} entry={entry} parameter={parameter} at={at} args={args} />
          ))}
          <Text size={200} className={styles.quiet}>
            {say('builder.cells')}
          </Text>
          {draft && draft.length > 0 && (
            <Button size="small" className={styles.clear} onClick={() => dispatch(putArguments(id, []))}>
              {say('builder.clear')}
            </Button>
          )}
        </div>
        <Examples entry={entry} />
      </DetailFrame>
      <BuilderBar call={call} text={callText(call)} missing={missing} isWhole={isWhole} />
    </>
  );
}

const NO_ARGUMENTS: readonly Argument[] = [];

function isBlank(argument: Argument | undefined): boolean {
  return argument === undefined || argument.kind === 'omitted' || (argument.kind === 'literal' && String(argument.value).trim() === '');
}

/** A formula states its language, so that it says the same on every machine: the pane's, where the user states none. */
function withLanguage({ parameters }: FunctionEntry, args: readonly Argument[], language: Language): readonly Argument[] {
  const at = parameters.findIndex(({ name }) => name === 'language');
  if (at < 0 || !isBlank(args[at])) return args;
  return parameters.map((_, index) => (index === at ? { kind: 'literal', value: language } : (args[index] ?? OMITTED)));
}

function Examples({ entry: { id, examples } }: { entry: FunctionEntry }) {
  const { dispatch, say } = usePane();
  const styles = useStyles();
  const calls = [...new Map(examples.map(({ formula }) => callWithin(formula, id, CATALOGUE)).map((call) => [callText(call), call])).entries()];
  return (
    <section aria-labelledby="builder-examples">
      <Subtitle2 as="h3" id="builder-examples">
        {say('builder.examples')}
      </Subtitle2>
      <div className={styles.examples}>
        {calls.map(([text, { args }]) => (
          <Button key={text} size="small" className={styles.example} onClick={() => dispatch(putArguments(id, args))}>
            {text}
          </Button>
        ))}
      </div>
    </section>
  );
}
