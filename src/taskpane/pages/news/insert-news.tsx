import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { chosenEvents, chosenNews, eventsQuery, newsQuery } from '../../../workbook/news-queries';
import type { TableQuery } from '../../../workbook/records';
import { insertList } from '../../actions/insert-list';
import { ActionButton } from '../../components/action-button';
import ChoiceMenu from '../../components/choice-menu';
import { PopupButton } from '../../components/popup-button';
import { usePane } from '../../pane-context';
import { askedOf, type Line } from './lines';

const useStyles = makeStyles({ pair: { display: 'flex', gap: tokens.spacingHorizontalXXS } });

interface Way {
  readonly name: string;
  readonly query: TableQuery;
}

/** Puts what is marked, what is shown, or what lies ahead into the sheet as a table. */
export function InsertNews({ lines }: { lines: readonly Line[] }) {
  const pane = usePane();
  const { state, say } = pane;
  const { picked } = state.news;
  const styles = useStyles();
  const ways = useWays(lines);
  const [first] = ways;
  const insert = (way: Way | undefined) => () => way && void insertList(pane, way.query, 'table');
  return (
    <span className={styles.pair}>
      <ActionButton appearance="primary" disabledFocusable={!first} onClick={insert(first)}>
        {picked.length > 0 ? say('news.insertPicked', { count: picked.length }) : say('news.insert')}
      </ActionButton>
      <PopupButton
        opens="menu"
        size="medium"
        appearance="primary"
        disabledFocusable={!first || state.work.status === 'working'}
        icon={<ChevronDown16Regular />}
        aria-label={say('news.insertMore')}
        popup={(popup) => (
          <ChoiceMenu {...popup} name={say('news.insertMore')} choices={ways.map((way) => ({ name: way.name, choose: insert(way) }))} />
        )}
      />
    </span>
  );
}

/** What can be inserted now, the likeliest first. */
function useWays(lines: readonly Line[]): readonly Way[] {
  const { state, say } = usePane();
  const { news, language } = state;
  const asked = askedOf(news);
  const ids = (kind: Line['kind']) => lines.filter((line) => line.kind === kind).map(({ id }) => id);
  const isTimeline = news.view === 'timeline';
  const [shownNews, shownEvents] = [ids('news'), ids('event')];
  return [
    ...(news.picked.length > 0
      ? [
          {
            name: say('news.insertPicked', { count: news.picked.length }),
            query: isTimeline ? chosenEvents(news.picked, language) : chosenNews(news.picked, language),
          },
        ]
      : []),
    ...(shownNews.length > 0 ? [{ name: say('news.insertNews'), query: newsQuery(asked, shownNews, language) }] : []),
    ...(isTimeline && shownEvents.length > 0 ? [{ name: say('news.insertEvents'), query: eventsQuery(asked, language) }] : []),
    ...(aheadOf(lines).length > 0 && isTimeline ? [{ name: say('news.insertAhead'), query: chosenEvents(aheadOf(lines), language) }] : []),
  ];
}

/** The events under the headings of what lies ahead. */
function aheadOf(lines: readonly Line[]): string[] {
  const end = lines.findIndex(({ kind, id }) => kind === 'heading' && !id.startsWith('heading-ahead'));
  return lines.slice(0, end < 0 ? lines.length : end).flatMap((line) => (line.kind === 'event' ? [line.id] : []));
}
