import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A button that fills a row of a list and looks like text: the row is what one clicks. */
export const ROW_BUTTON = {
  border: 'none',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} satisfies GriffelStyle;
