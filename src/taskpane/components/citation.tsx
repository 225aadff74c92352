import { Info16Regular } from '@fluentui/react-icons/svg/info';
import type { Row } from '../../core/lookup';
import { lazily } from '../lazily';
import { usePane } from '../pane-context';
import { PopupButton } from './popup-button';

const CitationPopover = lazily(() => import('./citation-popover'));

/** The ⓘ beside a figure: the printed words, and where they stand. @param tabIndex In lists only the row that has the focus is reached by Tab. */
export function Citation({ row, figure, tabIndex }: { row: Row; figure: string; tabIndex?: number }) {
  const { say } = usePane();
  const label = say('citation.open', { figure });
  return (
    <PopupButton
      opens="dialog"
      appearance="transparent"
      icon={<Info16Regular />}
      aria-label={label}
      tabIndex={tabIndex}
      popup={(popup) => <CitationPopover {...popup} row={row} label={label} />}
    />
  );
}
