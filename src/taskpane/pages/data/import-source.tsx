import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { citePublication } from '../../../core/citation';
import type { Import } from '../../../core/dataset';
import { useSayOfImports } from '../../components/data/use-say-of-imports';
import { Part } from '../../components/part';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** How the figures of the file will be cited, and on which terms they may be used. */
export function ImportSource({ source }: { source: Import['source'] }) {
  const { language } = usePane().state;
  const say = useSayOfImports();
  const styles = useStyles();
  return (
    <Part title={say('source.title')} isEmpty={false}>
      <div className={styles.lines}>
        <Text>{citePublication(source, language).full}</Text>
        <Text size={200}>{source.terms[language]}</Text>
        <Text size={200} className={styles.quiet}>
          {source.attribution[language]}
        </Text>
      </div>
    </Part>
  );
}
