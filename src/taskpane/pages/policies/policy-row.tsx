import { Checkbox, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, MouseEvent } from 'react';
import { POLICY_STATUS_WORDS } from '../../../core/code-words';
import { excerptOf } from '../../../core/marks';
import { issuedDate } from '../../../core/policies';
import type { Policy } from '../../../core/records';
import { openPolicy } from '../../actions/policies/open-policy';
import { pickPolicy } from '../../actions/policies/pick-policies';
import { Marked } from '../../components/marked';
import { RecordCitation } from '../../components/record-citation';
import { ROW_BUTTON } from '../../components/row-button';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    paddingLeft: tokens.spacingHorizontalXS,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  picked: { backgroundColor: tokens.colorNeutralBackground1Selected },
  open: {
    ...ROW_BUTTON,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
  },
  title: { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  // A date is never broken at its hyphens.
  whole: { whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const LONGEST_UNBROKEN = 20;

/** A policy in the list: the row opens it, the box marks it, the ⓘ says where it is named. */
export function PolicyRow({ policy, tabIndex }: { policy: Policy; tabIndex: 0 | -1 }) {
  const { dataset, state, dispatch, say } = usePane();
  const { query, picked } = state.policies;
  const { language } = state;
  const styles = useStyles();
  const title = policy.title[language];
  const isPicked = picked.includes(policy.id);
  const pick = () => dispatch(pickPolicy(policy.id));
  const facts = [
    policy.number,
    policy.issuer[language],
    issuedDate(policy, dataset.sources) ?? say('policies.undated'),
    POLICY_STATUS_WORDS[policy.status][language],
  ];
  const below = facts.filter((fact) => fact !== undefined);
  const excerpt = excerptOf(otherTexts(policy, language), query, [title, ...below].join('\n'));
  const onClick = (event: MouseEvent) => (event.ctrlKey || event.metaKey ? pick() : dispatch(openPolicy(policy.id)));
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    // The button itself would open the policy, some browsers when the key is let go.
    event.preventDefault();
    if (event.type === 'keydown') pick();
  };
  return (
    <div className={mergeClasses(styles.row, isPicked && styles.picked)}>
      <Checkbox size="medium" checked={isPicked} onChange={pick} aria-label={say('policies.pick', { title })} input={{ tabIndex }} />
      <button className={styles.open} data-main={policy.id} tabIndex={tabIndex} onClick={onClick} onKeyDown={onKey} onKeyUp={onKey}>
        <Text weight="semibold" className={styles.title} title={title}>
          <Marked text={title} query={query} />
        </Text>
        <Text size={200} className={styles.quiet}>
          {below.map((fact, at) => (
            <span key={at} className={fact.length <= LONGEST_UNBROKEN ? styles.whole : undefined}>
              {at > 0 && ' · '}
              <Marked text={fact} query={query} />
            </span>
          ))}
        </Text>
        {excerpt !== undefined && (
          <Text size={200}>
            <Marked text={excerpt} query={query} />
          </Text>
        )}
      </button>
      <RecordCitation places={policy.mentions} fact={title} tabIndex={tabIndex} />
    </div>
  );
}

/** What else the search looks into, in the order a reader wants to see it. */
function otherTexts({ title, aliases, summary, keyPoints, issuer, mentions, id }: Policy, language: 'zh' | 'en'): string[] {
  const other = language === 'zh' ? 'en' : 'zh';
  const texts = [...(summary ? [summary] : []), ...keyPoints];
  return [
    title[other],
    ...aliases,
    ...texts.map((text) => text[language]),
    ...texts.map((text) => text[other]),
    issuer[other],
    ...mentions.map(({ printed }) => printed),
    id,
  ];
}
