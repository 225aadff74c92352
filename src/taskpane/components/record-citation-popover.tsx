import { Popover, PopoverSurface, Text, makeStyles, tokens } from '@fluentui/react-components';
import { citePlaces, type CitedPlace, type CitedPublication } from '../../core/cite-places';
import { usePane } from '../pane-context';
import { CopyButtons } from './copy-buttons';
import type { Popup } from './popup-button';

const useStyles = makeStyles({
  surface: {
    maxWidth: 'min(280px, calc(100vw - 64px))',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  // A record may be printed in many places: they scroll above the buttons.
  publications: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxHeight: '45vh',
    overflowY: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  publication: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  places: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export default function RecordCitationPopover({ places, label, ...popup }: Popup & { places: readonly CitedPlace[]; label: string }) {
  const { dataset, state } = usePane();
  const styles = useStyles();
  const cited = citePlaces(places, dataset.sources, state.language);
  const textOf = (style: 'full' | 'gbt7714' | 'footnote') => cited.map((publication) => publication[style]).join('\n');
  return (
    <Popover trapFocus withArrow {...popup}>
      <PopoverSurface className={styles.surface} aria-label={label}>
        <div className={styles.publications} tabIndex={0} role="group" aria-label={label}>
          {cited.map((publication) => (
            <Publication key={publication.source} publication={publication} />
          ))}
        </div>
        <CopyButtons
          texts={[
            { name: 'citation.copy', text: textOf('full') },
            { name: 'citation.copyGbt', text: textOf('gbt7714') },
            { name: 'citation.copyFootnote', text: textOf('footnote') },
          ]}
        />
      </PopoverSurface>
    </Popover>
  );
}

function Publication({ publication: { publication, publisher, published, lines, places, status, notes } }: { publication: CitedPublication }) {
  const { say } = usePane();
  const styles = useStyles();
  const [only] = places;
  return (
    <div className={styles.publication}>
      <Text>{publication}</Text>
      <Text size={200} className={styles.quiet}>
        {publisher} · {published} · {lines} · {status}
      </Text>
      {places.length === 1 ? (
        <Text size={200}>
          {say('citation.printed')}: <strong>{only!.printed}</strong>
          {only!.heading && ` · ${say('citation.under', { heading: only!.heading })}`}
        </Text>
      ) : (
        <ul className={styles.places} aria-label={say('citation.printed')}>
          {places.map((place, at) => (
            <li key={at}>
              <Text size={200}>
                {place.lines}: <strong>{place.printed}</strong>
                {place.heading && ` · ${say('citation.under', { heading: place.heading })}`}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <Text key={note} size={200}>
          {note}
        </Text>
      ))}
    </div>
  );
}
