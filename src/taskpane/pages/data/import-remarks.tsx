import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Remark } from '../../../importers/_lib/remarks';
import { useSayOfImports } from '../../components/data/use-say-of-imports';
import { Part } from '../../components/part';
import { numberText } from '../../format';
import { useImportParts } from '../../load-import-parts';
import { usePane } from '../../pane-context';

/** Of one kind; the others are only counted. */
const MOST_SHOWN = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  inner: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What a reader should know of the file, line by line: those of one kind under the first of them. */
export function ImportRemarks({ remarks }: { remarks: readonly Remark[] }) {
  const say = useSayOfImports();
  const styles = useStyles();
  return (
    <Part title={say('remarks.title', { count: numberText(remarks.length) })} isEmpty={remarks.length === 0}>
      <ul className={styles.list}>
        {[...byCode(remarks)].map(([code, alike]) => (
          <li key={code} className={styles.item}>
            {alike.length === 1 ? <RemarkText remark={alike[0]!} /> : <Alike remarks={alike} />}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function byCode(remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const alike = groups.get(remark.code);
    if (alike) alike.push(remark);
    else groups.set(remark.code, [remark]);
  }
  return groups;
}

function Alike({ remarks: [first, ...others] }: { remarks: readonly Remark[] }) {
  const say = useSayOfImports();
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.title}>
        <RemarkText remark={first!} />{' '}
        <Text size={200} className={styles.quiet}>
          {say('remarks.like', { count: numberText(others.length) })}
        </Text>
      </summary>
      <ul className={styles.inner}>
        {others.slice(0, MOST_SHOWN).map((remark, at) => (
          <li key={at}>
            <RemarkText remark={remark} />
          </li>
        ))}
        {others.length > MOST_SHOWN && <li>{say('list.cut', { count: numberText(others.length - MOST_SHOWN) })}</li>}
      </ul>
    </details>
  );
}

/** Where it is, and what. */
function RemarkText({ remark }: { remark: Remark }) {
  const { language } = usePane().state;
  const parts = useImportParts();
  const styles = useStyles();
  const place = parts?.placeText(remark, language);
  return (
    <Text size={200}>
      {place && <span className={styles.quiet}>{`${place}${language === 'zh' ? '：' : ': '}`}</span>}
      {parts?.remarkText(remark, language)}
    </Text>
  );
}
