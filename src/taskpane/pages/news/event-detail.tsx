import { Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { TENSE_WORDS } from '../../../core/code-words';
import { eventText } from '../../../core/news-text';
import { nameOfPlace } from '../../../core/place-names';
import type { CompiledRecords, MarketEvent } from '../../../core/records';
import { chosenEvents } from '../../../workbook/news-queries';
import { closeNews } from '../../actions/news/close-news';
import { ActionBar } from '../../components/action-bar';
import { DetailFrame } from '../../components/detail-frame';
import { RecordCitation } from '../../components/record-citation';
import { usePane } from '../../pane-context';
import { dayOfToday, distance, eventDate } from './dates';
import { InsertRecord } from './insert-record';
import { SeeAlso } from './see-also';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** One event: when and where, whether it was planned, and what it leads to. */
export function EventDetail({ records, event }: { records: CompiledRecords; event: MarketEvent }) {
  const { dataset, state, dispatch, say } = usePane();
  const { language } = state;
  const styles = useStyles();
  const text = event.event[language];
  const about = [eventDate(event), nameOfPlace(records, event.jurisdiction)[language], TENSE_WORDS[event.tense][language]];
  const far = distance(event, dayOfToday(), say);
  const systems = [...new Set([...event.systems, event.jurisdiction])];
  return (
    <>
      <DetailFrame back={say(`tab.${state.news.cameFrom ?? 'news'}`)} onBack={() => dispatch(closeNews())}>
        <div className={styles.head}>
          <div className={styles.title}>
            <Title3 as="h2">{text}</Title3>
            <RecordCitation places={[event]} fact={text} />
          </div>
          <Text className={styles.quiet}>{event.event[language === 'zh' ? 'en' : 'zh']}</Text>
          <Text size={200}>{[...about, ...(far === undefined ? [] : [far])].join(' · ')}</Text>
          {event.note && <Text size={200}>{event.note[language]}</Text>}
        </div>
        <SeeAlso records={records} links={{ ...event, systems }} />
      </DetailFrame>
      <ActionBar>
        <InsertRecord text={eventText(event, dataset.sources, language)} query={chosenEvents([event.id], language)} />
      </ActionBar>
    </>
  );
}
