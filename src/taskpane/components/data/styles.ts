import { makeStyles, tokens } from '@fluentui/react-components';

/** What the cards of the data page have in common. */
export const useCardStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  wraps: { overflowWrap: 'anywhere' },
});
