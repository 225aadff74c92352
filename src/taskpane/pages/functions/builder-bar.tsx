import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { BuiltCall } from '../../../core/built-call';
import { localFormula } from '../../../core/local-formula';
import { insertBuilt } from '../../actions/functions/insert-built';
import { ActionBar } from '../../components/action-bar';
import { ActionButton } from '../../components/action-button';
import { usePane } from '../../pane-context';
import { cellName } from './cell-name';
import { Result } from './result';
import { useSeparators } from './use-separators';

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: '50%',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  formula: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  text: {
    flexGrow: 1,
    minWidth: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
  },
  copy: { flexShrink: 0, whiteSpace: 'nowrap', minWidth: 'auto' },
});

interface BuilderBarProps {
  readonly call: BuiltCall;
  readonly text: string;
  /** Names of arguments that are needed and not there. */
  readonly missing: readonly string[];
  /** Whether every expression is one. */
  readonly isWhole: boolean;
}

/** What is being built, always in sight: the formula, what it answers, and where it goes. */
export function BuilderBar({ call, text, missing, isWhole }: BuilderBarProps) {
  const pane = usePane();
  const { state, say } = pane;
  const styles = useStyles();
  const local = localFormula(text, useSeparators());
  const isReady = missing.length === 0 && isWhole;
  const { taken } = state.functions;
  return (
    <>
      <section className={styles.panel} tabIndex={0} aria-label={say('builder.formula')}>
        <div className={styles.formula}>
          <code className={styles.text} data-formula={text}>
            {local}
          </code>
          <CopyFormula text={local} />
        </div>
        <Result call={isReady ? call : undefined} missing={missing} />
      </section>
      <ActionBar note={taken && say('builder.goesBack', { cell: taken.cell })}>
        <ActionButton appearance="primary" disabledFocusable={!isReady} onClick={() => void insertBuilt(pane, call)}>
          {taken ? say('builder.replace', { cell: cellName(taken.cell) }) : say('builder.insert')}
        </ActionButton>
      </ActionBar>
    </>
  );
}

function CopyFormula({ text }: { text: string }) {
  const { say } = usePane();
  const styles = useStyles();
  const [told, setTold] = useState<{ of: string; key: 'citation.copied' | 'citation.copyFailed' }>();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setTold({ of: text, key: 'citation.copied' }),
      () => setTold({ of: text, key: 'citation.copyFailed' }),
    );
  return (
    <>
      <Text role="status" size={200}>
        {told?.of === text && say(told.key)}
      </Text>
      <Button className={styles.copy} size="small" appearance="subtle" icon={<Copy16Regular />} onClick={() => void copy()}>
        {say('builder.copy')}
      </Button>
    </>
  );
}
