import { Info16Regular } from '@fluentui/react-icons/svg/info';
import type { Conversion } from '../../core/currency';
import type { Row } from '../../core/lookup';
import { lazily } from '../lazily';
import { usePane } from '../pane-context';
import { PopupButton } from './popup-button';

const CitationPopover = lazily(() => import('./citation-popover'));

interface CitationProps {
  readonly row: Row;
  readonly figure: string;
  /** Where the figure is shown in another currency than it is printed in. */
  readonly conversion?: Conversion | undefined;
  /** In lists only the row that has the focus is reached by Tab. */
  readonly tabIndex?: number;
}

/** The ⓘ beside a figure: the printed words, and where they stand. */
export function Citation({ row, figure, conversion, tabIndex }: CitationProps) {
  const { say } = usePane();
  const label = say('citation.open', { figure });
  return (
    <PopupButton
      opens="dialog"
      appearance="transparent"
      icon={<Info16Regular />}
      aria-label={label}
      tabIndex={tabIndex}
      popup={(popup) => <CitationPopover {...popup} row={row} conversion={conversion} label={label} />}
    />
  );
}
