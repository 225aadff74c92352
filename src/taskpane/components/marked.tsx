import { makeStyles, tokens } from '@fluentui/react-components';
import { markMatches } from '../../core/marks';

const useStyles = makeStyles({
  mark: {
    padding: 0,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { color: 'HighlightText', backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** A text with the words of a query marked, as the search compares them. */
export function Marked({ text, query }: { text: string; query: string }) {
  const styles = useStyles();
  return markMatches(text, query).map((piece, at) =>
    piece.isMatch ? (
      <mark key={at} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
