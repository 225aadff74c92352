import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { LEVEL_WORDS, POLICY_STATUS_WORDS, POLICY_TYPE_WORDS, SECTOR_WORDS, TOPIC_WORDS } from '../../../core/code-words';
import { JURISDICTIONS } from '../../../core/jurisdictions';
import type { Policy } from '../../../core/records';
import { RecordCitation } from '../../components/record-citation';
import { capitalised } from '../../format';
import { usePane } from '../../pane-context';
import { PolicyDates } from './policy-dates';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'baseline',
    margin: `${tokens.spacingVerticalM} 0 0`,
  },
  label: { color: tokens.colorNeutralForeground3 },
  whole: { whiteSpace: 'nowrap' },
  value: { margin: 0, minWidth: 0 },
});

const DATES = ['issued', 'published', 'effective'] as const;

/** What is printed about the document itself, each with where. */
export function PolicyFacts({ policy }: { policy: Policy }) {
  const { state, say } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { number, issuer, type, topic, jurisdiction, level, sectors, status, statusAsOf, isFirstHand, mentions } = policy;
  const join = (words: readonly string[]) => words.join(language === 'zh' ? '、' : ', ');
  const printed = (text: string, asOf = '') => (
    <>
      {text}
      {asOf !== '' && language === 'en' && ' '}
      <span className={styles.whole}>{asOf}</span> <RecordCitation places={mentions} fact={text} />
    </>
  );
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    ...(number ? [[say('policy.number'), printed(number)] as const] : []),
    [say('policyFacet.type'), capitalised(POLICY_TYPE_WORDS[type][language])],
    [say('policyFacet.issuer'), printed(issuer[language])],
    ...DATES.filter((kind) => policy[kind].length > 0).map(
      (kind) => [say(`policy.${kind}`), <PolicyDates key={kind} dates={policy[kind]} />] as const,
    ),
    [say('policyFacet.status'), printed(capitalised(POLICY_STATUS_WORDS[status][language]), say('policy.asOf', { date: statusAsOf }))],
    [say('policyFacet.jurisdiction'), JURISDICTIONS[jurisdiction]?.[language] ?? jurisdiction],
    [say('policyFacet.level'), capitalised(LEVEL_WORDS[level][language])],
    [say('policyFacet.topic'), capitalised(TOPIC_WORDS[topic][language])],
    ...(sectors.length > 0 ? [[say('policyFacet.sector'), capitalised(join(sectors.map((sector) => SECTOR_WORDS[sector][language])))] as const] : []),
    [say('policyFacet.origin'), say(isFirstHand ? 'policy.firstHand' : 'policy.quoted')],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <Fragment key={label}>
          <dt className={styles.label}>
            <Text size={200}>{label}</Text>
          </dt>
          <dd className={styles.value}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
