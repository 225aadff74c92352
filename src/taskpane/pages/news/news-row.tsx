import { Text } from '@fluentui/react-components';
import { FIRMNESS_WORDS, REGION_WORDS } from '../../../core/code-words';
import type { NewsItem } from '../../../core/records';
import { openNews } from '../../actions/news/open-news';
import { Marked } from '../../components/marked';
import { RecordCitation } from '../../components/record-citation';
import { usePane } from '../../pane-context';
import { newsDate } from './dates';
import { PickBox } from './pick-box';
import { useRowStyles } from './row-styles';

/** A news item in the list: headline, when, where, and how firm it is; what is done needs no word. */
export function NewsRow({ item, tabIndex }: { item: NewsItem; tabIndex: 0 | -1 }) {
  const { dataset, state, dispatch, say } = usePane();
  const { language } = state;
  const { query } = state.news.filter;
  const styles = useRowStyles();
  const { id, region, firmness } = item;
  const headline = item.headline[language];
  const about = [newsDate(item, dataset, say), REGION_WORDS[region][language]].join(' · ');
  return (
    <div className={styles.row}>
      <PickBox id={id} headline={headline} tabIndex={tabIndex} />
      <button className={styles.open} data-main data-news={id} tabIndex={tabIndex} onClick={() => dispatch(openNews(id))}>
        <Text weight="semibold">
          <Marked text={headline} query={query} />
        </Text>
        <Text size={200} className={styles.quiet}>
          {about}
          {firmness !== 'done' && <strong>{` · ${FIRMNESS_WORDS[firmness][language]}`}</strong>}
        </Text>
      </button>
      <RecordCitation places={[item]} fact={headline} tabIndex={tabIndex} />
    </div>
  );
}
