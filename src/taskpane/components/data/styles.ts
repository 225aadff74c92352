import { makeStyles, tokens } from '@fluentui/react-components';

/** What the cards of the data page have in common. */
export const useCardStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  wraps: { overflowWrap: 'anywhere' },
});

/** Lists of what has several lines each. */
export const useListStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
});
