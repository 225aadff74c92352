import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Bilingual } from '../../core/language';
import type { Statistic } from '../../core/records';
import { StatisticActions } from './statistic-actions';
import { amountParts } from '../format';
import { usePane } from '../pane-context';

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
  // A date is not cut at its hyphens.
  part: { display: 'inline-block' },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  number: { whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FigureListProps {
  readonly figures: readonly Statistic[];
  /** Where the publications are what differs. */
  readonly withSource?: boolean;
  /** The subject that goes without saying; any other is named. Left out: all do. */
  readonly subject?: Bilingual | undefined;
}

/** Printed figures, each with what it measures, its publication's words and its formula. */
export function FigureList({ figures, withSource = false, subject }: FigureListProps) {
  const { say } = usePane();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(figures.length <= SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {(isWhole ? figures : figures.slice(0, SHOWN_AT_FIRST)).map((figure) => (
          <Figure key={figure.id} figure={figure} withSource={withSource} withSubject={subject !== undefined && figure.subject.zh !== subject.zh} />
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

function Figure({ figure, withSource, withSubject }: { figure: Statistic; withSource: boolean; withSubject: boolean }) {
  const { dataset, state } = usePane();
  const { language } = state;
  const styles = useStyles();
  const { number, unit } = amountParts(figure, language);
  const publication = dataset.sources.find(({ id }) => id === figure.source)!;
  const about = [
    ...(withSubject ? [figure.subject[language]] : []),
    ...(withSource ? [publication.publisher[language], publication.published] : []),
    figure.period,
    figure.basis?.[language],
  ];
  return (
    <li className={styles.item}>
      <span className={styles.what}>
        <Text size={200}>{figure.metric[language]}</Text>
        <Text size={200} className={styles.quiet}>
          {about
            .filter((one) => one !== undefined)
            .map((one, at) => (
              <span key={at} className={styles.part}>
                {at > 0 && '· '}
                {one}&nbsp;
              </span>
            ))}
        </Text>
      </span>
      <span className={styles.figure}>
        <Text className={styles.number}>{number}</Text>{' '}
        <Text size={200} className={styles.quiet}>
          {unit}
        </Text>
      </span>
      <StatisticActions statistic={figure} />
    </li>
  );
}
