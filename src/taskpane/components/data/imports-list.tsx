import { Text } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { ImportItem } from './import-item';
import { useListStyles } from './styles';
import { useSayOfImports } from './use-say-of-imports';

/** What has been imported on this machine, the newest first: its figures hold before those of older ones. */
export function ImportsList() {
  const { dataset } = usePane();
  const say = useSayOfImports();
  const styles = useListStyles();
  if (dataset.imports.length === 0) return <Text>{say('list.none')}</Text>;
  return (
    <ul className={styles.list} aria-label={say('list.title')}>
      {dataset.imports.toReversed().map((card) => (
        <ImportItem key={card.id} card={card} />
      ))}
    </ul>
  );
}
