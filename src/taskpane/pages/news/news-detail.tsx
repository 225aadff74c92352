import { Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { FIRMNESS_WORDS, REGION_WORDS, SECTION_WORDS } from '../../../core/code-words';
import { newsText } from '../../../core/news-text';
import type { CompiledRecords, NewsItem } from '../../../core/records';
import { closeNews } from '../../actions/news/close-news';
import { ActionBar } from '../../components/action-bar';
import { DetailFrame } from '../../components/detail-frame';
import { Part } from '../../components/part';
import { RecordCitation } from '../../components/record-citation';
import { usePane } from '../../pane-context';
import { chosenNews } from '../../../workbook/news-queries';
import { newsDate } from './dates';
import { InsertRecord } from './insert-record';
import { NumbersTable } from './numbers-table';
import { SeeAlso } from './see-also';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** One news item: what was said and how firm it is, its figures, and what it leads to. */
export function NewsDetail({ records, item }: { records: CompiledRecords; item: NewsItem }) {
  const { dataset, state, dispatch, say } = usePane();
  const { language } = state;
  const styles = useStyles();
  const { headline, summary, section, firmness, region, regionPrinted, note, entities, numbers } = item;
  const place = REGION_WORDS[region][language];
  const where = regionPrinted ? say('news.printed', { region: place, printed: regionPrinted }) : place;
  const about = [newsDate(item, dataset, say), SECTION_WORDS[section][language], where].join(' · ');
  return (
    <>
      <DetailFrame back={say(`tab.${state.news.cameFrom ?? 'news'}`)} onBack={() => dispatch(closeNews())}>
        <div className={styles.head}>
          <div className={styles.title}>
            <Title3 as="h2">{headline[language]}</Title3>
            <RecordCitation places={[item]} fact={headline[language]} />
          </div>
          <Text className={styles.quiet}>{headline[language === 'zh' ? 'en' : 'zh']}</Text>
          <Text size={200}>
            {about}
            {firmness !== 'done' && <strong>{` · ${FIRMNESS_WORDS[firmness][language]}`}</strong>}
          </Text>
          <Text>{summary[language]}</Text>
          {note && <Text size={200}>{note[language]}</Text>}
          <Text size={200} className={styles.quiet}>
            {say('news.ours')}
          </Text>
        </div>
        <Part title={say('news.numbers')} isEmpty={numbers.length === 0}>
          <NumbersTable numbers={numbers} source={item.source} />
        </Part>
        <Part title={say('news.entities')} isEmpty={entities.length === 0}>
          <Text>{entities.map((entity) => entity[language]).join(language === 'zh' ? '；' : '; ')}</Text>
        </Part>
        <SeeAlso records={records} links={{ policies: item.policies, systems: item.jurisdictions, symbols: [], sameEventAs: item.sameEventAs }} />
      </DetailFrame>
      <ActionBar>
        <InsertRecord text={newsText(item, dataset.sources, language)} query={chosenNews([item.id], language)} />
      </ActionBar>
    </>
  );
}
