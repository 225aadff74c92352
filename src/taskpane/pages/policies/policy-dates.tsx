import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { differingDates } from '../../../core/policies';
import type { Policy } from '../../../core/records';
import { RecordCitation } from '../../components/record-citation';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  dates: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  date: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A date as it is printed; where publications print different ones, each stands beside the others with whose it is. */
export function PolicyDates({ dates }: { dates: Policy['issued'] }) {
  const { dataset, state, say } = usePane();
  const styles = useStyles();
  const printed = differingDates(dates);
  const publisherOf = (id: string) => dataset.sources.find((source) => source.id === id)!.publisher[state.language];
  return (
    <>
      {printed.length > 1 && (
        <Text size={200} block className={styles.quiet}>
          {say('policy.datesDiffer')}
        </Text>
      )}
      <div className={styles.dates}>
        {printed.map(({ date, places }) => (
          <div key={date} className={styles.date}>
            <span>
              {date} <RecordCitation places={places} fact={date} />
            </span>
            {printed.length > 1 && (
              <Text size={200} className={styles.quiet}>
                {[...new Set(places.map(({ source }) => publisherOf(source)))].join(state.language === 'zh' ? '、' : ', ')}
              </Text>
            )}
          </div>
        ))}
      </div>
    </>
  );
}
