import { makeStyles, tokens } from '@fluentui/react-components';
import { ROW_BUTTON } from './row-button';
import { usePane } from '../pane-context';
import { textOf, type Offer, type Said, type Section } from '../report';

const useStyles = makeStyles({
  section: { paddingTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  link: { ...ROW_BUTTON, padding: 0, verticalAlign: 'top', color: tokens.colorBrandForegroundLink, ':hover': { textDecorationLine: 'underline' } },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

const isOffer = (item: Said | Offer): item is Offer => typeof item === 'object' && 'act' in item;

/** A list with its title, folded unless somebody has to act on it. */
export function ReportSection({ section: { title, items, isOpen } }: { section: Section }) {
  const { language } = usePane().state;
  const styles = useStyles();
  return (
    <details className={styles.section} open={isOpen}>
      <summary className={styles.title}>{textOf(title, language)}</summary>
      <ul className={styles.list}>
        {items.map((item, at) => (
          <li key={at}>
            {isOffer(item) ? (
              <button className={styles.link} onClick={item.act}>
                {textOf(item.said, language)}
              </button>
            ) : (
              textOf(item, language)
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
