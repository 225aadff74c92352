import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Importer } from '../../../importers/importer';
import { usePane } from '../../pane-context';
import { useSayOfImports } from './use-say-of-imports';

const useStyles = makeStyles({
  title: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: 0, paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  about: { margin: 0, paddingBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground3 },
});

/** What can be imported, for somebody who has no file yet. */
export function KindsOfFile({ importers }: { importers: readonly Importer[] }) {
  const { language } = usePane().state;
  const say = useSayOfImports();
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.title}>
        <Text size={200}>{say('kinds')}</Text>
      </summary>
      <dl className={styles.list}>
        {importers.map(({ id, title, about }) => (
          <div key={id}>
            <dt>
              <Text size={200} weight="semibold">
                {title[language]}
              </Text>
            </dt>
            <dd className={styles.about}>
              <Text size={200}>{about[language]}</Text>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
