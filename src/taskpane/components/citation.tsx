import { Info16Regular } from '@fluentui/react-icons';
import type { Row } from '../../core/lookup';
import { lazily } from '../lazily';
import { usePane } from '../pane-context';
import { PopupButton } from './popup-button';

const CitationPopover = lazily(() => import('./citation-popover'));

/** The ⓘ beside a figure: the printed words, and where they stand. */
export function Citation({ row, figure }: { row: Row; figure: string }) {
  const { say } = usePane();
  const label = say('citation.open', { figure });
  return (
    <PopupButton
      opens="dialog"
      appearance="transparent"
      icon={<Info16Regular />}
      aria-label={label}
      popup={(popup) => <CitationPopover {...popup} row={row} label={label} />}
    />
  );
}
