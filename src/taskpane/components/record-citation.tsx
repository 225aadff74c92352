import { Info16Regular } from '@fluentui/react-icons/svg/info';
import type { CitedPlace } from '../../core/cite-places';
import { lazily } from '../lazily';
import { usePane } from '../pane-context';
import { PopupButton } from './popup-button';

const RecordCitationPopover = lazily(() => import('./record-citation-popover'));

interface RecordCitationProps {
  readonly places: readonly CitedPlace[];
  /** What was printed there, as the reader knows it: the ⓘ is named after it. */
  readonly fact: string;
  /** In lists only the row that has the focus is reached by Tab. */
  readonly tabIndex?: number;
}

/** The ⓘ beside a fact of a record: where it stands, in every publication that prints it. */
export function RecordCitation({ places, fact, tabIndex }: RecordCitationProps) {
  const { say } = usePane();
  if (places.length === 0) return null;
  const label = say('citation.open', { figure: fact });
  return (
    <PopupButton
      opens="dialog"
      appearance="transparent"
      icon={<Info16Regular />}
      aria-label={label}
      tabIndex={tabIndex}
      popup={(popup) => <RecordCitationPopover {...popup} places={places} label={label} />}
    />
  );
}
