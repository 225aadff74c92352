import { Text } from '@fluentui/react-components';
import { countsOf } from '../../../core/dataset-info';
import { refreshEverything } from '../../actions/refresh-everything';
import { stepBack } from '../../actions/step-back';
import { usePane } from '../../pane-context';
import { ActionButton } from '../action-button';
import { DataCard } from './card';
import { FeedAddress } from './feed-address';
import { useCardStyles } from './styles';

/** The data in use, and how newer ones come. */
export function DatasetCard() {
  const pane = usePane();
  const { data, dataset, say } = pane;
  const styles = useCardStyles();
  return (
    <DataCard title={`${say('data.version')} ${dataset.version}`}>
      <Text>
        {say('data.asOf')} {dataset.asOf} · {say('data.counts', Object.fromEntries(countsOf(dataset)))}
      </Text>
      <div className={styles.actions}>
        <ActionButton appearance="primary" onClick={() => void refreshEverything(pane)}>
          {say('refresh.do')}
        </ActionButton>
        {data.canStepBack() && <ActionButton onClick={() => void stepBack(pane)}>{say('data.back')}</ActionButton>}
      </div>
      <Text size={200}>{say('data.refreshHint')}</Text>
      <FeedAddress />
      <Text size={200} className={styles.quiet}>
        {say('data.promise')}
      </Text>
    </DataCard>
  );
}
