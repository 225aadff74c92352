import { Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CompiledRecords, Policy } from '../../../core/records';
import { closePolicy } from '../../actions/policies/close-policy';
import { ActionBar } from '../../components/action-bar';
import { DetailFrame } from '../../components/detail-frame';
import { Notice } from '../../components/notice';
import { Part } from '../../components/part';
import { RecordCitation } from '../../components/record-citation';
import { usePane } from '../../pane-context';
import { InsertSummary } from './insert-summary';
import { PolicyFacts } from './policy-facts';
import { PolicyIndicators } from './policy-indicators';
import { PolicyLinks } from './policy-links';
import { PolicySources } from './policy-sources';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  title: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  ours: { color: tokens.colorNeutralForeground3, paddingBottom: tokens.spacingVerticalXXS },
  points: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** One policy: what it is, what it changes, by which figures, and where all of that was printed. */
export function PolicyDetail({ records, id }: { records: CompiledRecords; id: string }) {
  const { state, dispatch, say } = usePane();
  const { trail, cameFrom } = state.policies;
  const policy = records.policies.find((one) => one.id === id);
  const back = trail.length > 1 ? say('policy.before') : say(`tab.${cameFrom ?? 'policies'}`);
  return (
    <>
      <DetailFrame back={back} onBack={() => dispatch(closePolicy())}>
        {policy ? <PolicyText records={records} policy={policy} /> : <Notice intent="info">{say('policy.gone', { id })}</Notice>}
      </DetailFrame>
      {policy && (
        <ActionBar>
          <InsertSummary policy={policy} />
        </ActionBar>
      )}
    </>
  );
}

function PolicyText({ records, policy }: { records: CompiledRecords; policy: Policy }) {
  const { state, say } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { title, aliases, summary, keyPoints, indicators, note, mentions } = policy;
  return (
    <>
      <div className={styles.head}>
        <div className={styles.title}>
          <Subtitle1 as="h2">{title[language]}</Subtitle1>
          <RecordCitation places={mentions} fact={title[language]} />
        </div>
        <Text className={styles.quiet} lang={language === 'zh' ? 'en' : 'zh-CN'}>
          {title[language === 'zh' ? 'en' : 'zh']}
        </Text>
        {aliases.length > 0 && (
          <Text size={200} className={styles.quiet}>
            {say('policy.aliases', { names: aliases.join(language === 'zh' ? '、' : ', ') })}
          </Text>
        )}
      </div>
      <PolicyFacts policy={policy} />
      <Part title={say('policy.summary')} isEmpty={false}>
        {summary && (
          <Text block size={200} className={styles.ours}>
            {say('policy.ours')}
          </Text>
        )}
        <Text>{summary ? summary[language] : say('policy.noSummary')}</Text>
      </Part>
      <Part title={say('policy.keyPoints')} isEmpty={keyPoints.length === 0}>
        <ul className={styles.points}>
          {keyPoints.map((point) => (
            <li key={point.zh}>{point[language]}</li>
          ))}
        </ul>
      </Part>
      <Part title={say('policy.indicators')} isEmpty={indicators.length === 0}>
        <PolicyIndicators indicators={indicators} />
      </Part>
      <PolicyLinks records={records} policy={policy} />
      <Part title={say('policy.note')} isEmpty={note === undefined}>
        <Text>{note?.[language]}</Text>
      </Part>
      <Part title={say('policy.sources')} isEmpty={false}>
        <PolicySources policy={policy} />
      </Part>
    </>
  );
}
