import { makeStyles, tokens } from '@fluentui/react-components';
import { ROW_BUTTON } from '../../components/row-button';

/** News and events look alike in the lists. */
export const useRowStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  withoutBox: { gridTemplateColumns: 'minmax(0, 1fr) auto', paddingLeft: tokens.spacingHorizontalM },
  open: {
    ...ROW_BUTTON,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});
