import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { formulaText } from '../../../core/formula-text';
import type { Statistic } from '../../../core/records';
import { insertFormula } from '../../actions/insert-formula';
import { ActionButton } from '../../components/action-button';
import { RecordCitation } from '../../components/record-citation';
import { amountParts } from '../../format';
import { usePane } from '../../pane-context';

const SHOWN_AT_FIRST = 8;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { display: 'flex', flexDirection: 'column' },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  number: { whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { whiteSpace: 'nowrap' },
});

/** Printed figures, each with what it measures, its publication's words and its formula. @param withSource Where the publications are what differs. */
export function FigureList({ figures, withSource = false }: { figures: readonly Statistic[]; withSource?: boolean }) {
  const { say } = usePane();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(figures.length <= SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {(isWhole ? figures : figures.slice(0, SHOWN_AT_FIRST)).map((figure) => (
          <Figure key={figure.id} figure={figure} withSource={withSource} />
        ))}
      </ul>
      {!isWhole && (
        <Button size="small" onClick={() => setWhole(true)}>
          {say('system.figuresMore', { count: figures.length })}
        </Button>
      )}
    </>
  );
}

function Figure({ figure, withSource }: { figure: Statistic; withSource: boolean }) {
  const pane = usePane();
  const { host, dataset, state, say } = pane;
  const { language } = state;
  const styles = useStyles();
  const { number, unit } = amountParts(figure, language);
  const formula = formulaText('STAT', [figure.id]);
  const publication = dataset.sources.find(({ id }) => id === figure.source)!;
  const about = [withSource ? `${publication.publisher[language]}, ${publication.published}` : undefined, figure.period, figure.basis?.[language]];
  return (
    <li className={styles.item}>
      <span className={styles.what}>
        <Text size={200}>{figure.metric[language]}</Text>
        <Text size={200} className={styles.quiet}>
          {about.filter((one) => one !== undefined).join(' · ')}
        </Text>
      </span>
      <span className={styles.figure}>
        <Text className={styles.number}>{number}</Text>{' '}
        <Text size={200} className={styles.quiet}>
          {unit}
        </Text>
      </span>
      <span className={styles.actions}>
        {host.kind !== 'none' && (
          <ActionButton
            size="small"
            appearance="transparent"
            icon={<Add16Regular />}
            title={formula.text}
            aria-label={`${say('system.insertStat')} ${formula.text}`}
            onClick={() => void insertFormula(pane, formula)}
          />
        )}
        <RecordCitation places={[figure]} fact={`${figure.metric[language]} ${number} ${unit}`} />
      </span>
    </li>
  );
}
