import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Suspense } from 'react';
import { dismissMessage } from '../actions/dismiss-message';
import { lazily } from '../lazily';
import { usePane } from '../pane-context';
import { textOf, type Offer, type Report } from '../report';
import { Notice, type NoticeProps } from './notice';
import { PAGE, focusOn } from './list-keys';
import { ReportSection } from './report-section';

const Running = lazily(() => import('./running'));

const useStyles = makeStyles({
  message: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  // Long lists scroll within: the page behind stays in sight.
  report: { display: 'block', maxHeight: '45vh', overflowY: 'auto', overscrollBehavior: 'contain' },
  line: { display: 'block' },
  offers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

const INTENTS = { done: 'success', failed: 'error', cancelled: 'info' } as const satisfies Record<string, NoticeProps['intent']>;

/** The action that runs, with a way to end it, or how the last one went: told to the eye and to screen readers. */
export function WorkMessage() {
  const { state, say } = usePane();
  const styles = useStyles();
  const { work } = state;
  return (
    <div className={styles.message}>
      <div role={work.status === 'failed' ? 'alert' : 'status'}>
        {work.status === 'working' && <Notice intent="info">{typeof work.label === 'string' ? say(work.label) : work.label[state.language]}</Notice>}
        {work.status !== 'working' && work.status !== 'none' && (
          <Notice intent={INTENTS[work.status]} action={<Dismiss />}>
            <ReportText report={work.report} />
            {work.report.offers && <Offers offers={work.report.offers} />}
          </Notice>
        )}
      </div>
      {work.status === 'working' && work.cancel && (
        <Suspense fallback={null}>
          <Running progress={work.progress} cancel={work.cancel} />
        </Suspense>
      )}
    </div>
  );
}

function ReportText({ report: { said, sections } }: { report: Report }) {
  const { language } = usePane().state;
  const styles = useStyles();
  return (
    // What scrolls has to be reached by keyboard.
    <span className={styles.report} tabIndex={sections.length > 0 ? 0 : undefined}>
      {said.map((one, at) => (
        <Text key={at} className={styles.line}>
          {textOf(one, language)}
        </Text>
      ))}
      {sections.map((section, at) => (
        <ReportSection key={at} section={section} />
      ))}
    </span>
  );
}

/** What can be done next, such as undoing it. The button may go away with the message. */
function Offers({ offers }: { offers: readonly Offer[] }) {
  const { language } = usePane().state;
  const styles = useStyles();
  return (
    <span className={styles.offers}>
      {offers.map(({ said, act }, at) => (
        <Button
          key={at}
          size="small"
          onClick={() => {
            focusOn(PAGE);
            act();
          }}
        >
          {textOf(said, language)}
        </Button>
      ))}
    </span>
  );
}

function Dismiss() {
  const { dispatch, say } = usePane();
  const dismiss = () => {
    // The button goes away with the message.
    focusOn(PAGE);
    dispatch(dismissMessage());
  };
  return <Button size="small" appearance="transparent" icon={<Dismiss16Regular />} aria-label={say('insert.dismiss')} onClick={dismiss} />;
}
