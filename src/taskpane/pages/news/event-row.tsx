import { Text, mergeClasses } from '@fluentui/react-components';
import { nameOfPlace } from '../../../core/place-names';
import type { CompiledRecords, MarketEvent } from '../../../core/records';
import { openNews } from '../../actions/news/open-news';
import { Marked } from '../../components/marked';
import { RecordCitation } from '../../components/record-citation';
import { usePane } from '../../pane-context';
import { distance, eventDate } from './dates';
import { PickBox } from './pick-box';
import { useRowStyles } from './row-styles';

interface EventRowProps {
  readonly records: CompiledRecords;
  readonly event: MarketEvent;
  readonly tabIndex: 0 | -1;
  readonly now: number;
}

/** An event: when, where and what; one that lies ahead says how far. In the timeline it can be marked. */
export function EventRow({ records, event, tabIndex, now }: EventRowProps) {
  const { state, dispatch, say } = usePane();
  const { language } = state;
  const { view, filter } = state.news;
  const styles = useRowStyles();
  const text = event.event[language];
  const far = distance(event, now, say);
  const about = [eventDate(event), nameOfPlace(records, event.jurisdiction)[language]].join(' · ');
  const hasBox = view === 'timeline';
  return (
    <div className={mergeClasses(styles.row, !hasBox && styles.withoutBox)}>
      {hasBox && <PickBox id={event.id} headline={text} tabIndex={tabIndex} />}
      <button className={styles.open} data-main data-event={event.id} tabIndex={tabIndex} onClick={() => dispatch(openNews(event.id))}>
        <Text size={200} className={styles.quiet}>
          {about}
          {far !== undefined && <strong>{` · ${far}`}</strong>}
        </Text>
        <Text>
          <Marked text={text} query={filter.query} />
        </Text>
      </button>
      <RecordCitation places={[event]} fact={text} tabIndex={tabIndex} />
    </div>
  );
}
