import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CompiledRecords } from '../../../core/records';
import { clearNews } from '../../actions/news/clear-news';
import { showTimeline } from '../../actions/news/show-timeline';
import { ActionBar } from '../../components/action-bar';
import { filterBox } from '../../components/list-keys';
import { NothingFound } from '../../components/nothing-found';
import { useFocusOfReturn } from '../../components/use-focus-of-return';
import { VirtualList } from '../../components/virtual-list';
import { usePane } from '../../pane-context';
import { dayOfToday } from './dates';
import { EventRow } from './event-row';
import { InsertNews } from './insert-news';
import { askedOf, newsLines, timelineLines, type Line } from './lines';
import { NewsFilters } from './news-filters';
import { NewsRow } from './news-row';

const useStyles = makeStyles({
  heading: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  all: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/** A guess: a headline of one line with the line below it. */
const ROW_HEIGHT = 56;

/** What lies ahead, then the news by section; or the timeline. */
export function NewsListPage({ records }: { records: CompiledRecords }) {
  const { dataset, state, dispatch, say } = usePane();
  const { news, language } = state;
  const now = dayOfToday();
  const lines = useMemo(() => {
    const asked = askedOf(news);
    return news.view === 'timeline' ? timelineLines(records, asked, now, say) : newsLines(records, dataset, asked, now, language, say);
  }, [records, dataset, news, now, language, say]);
  useFocusOfReturn(
    news.returnTo,
    lines.some(({ id }) => id === news.returnTo),
    filterBox('news'),
  );
  return (
    <>
      <NewsFilters records={records} />
      {lines.length === 0 ? (
        <NothingFound page="news" text={say('news.empty')} clear={say('news.clear')} onClear={() => dispatch(clearNews())} />
      ) : (
        <VirtualList
          key={news.view}
          items={lines}
          idOf={({ id }) => id}
          rowHeight={ROW_HEIGHT}
          label={say(news.view === 'timeline' ? 'news.timeline' : 'news.list')}
          filterBox={filterBox('news')}
          returnTo={news.returnTo}
          isHeading={({ kind }) => kind === 'heading'}
        >
          {(line, { tabIndex }) => <LineOf line={line} records={records} tabIndex={tabIndex} now={now} />}
        </VirtualList>
      )}
      <ActionBar note={say('board.asOf', { date: dataset.asOf })}>
        <InsertNews lines={lines} />
      </ActionBar>
    </>
  );
}

function LineOf({ line, records, tabIndex, now }: { line: Line; records: CompiledRecords; tabIndex: 0 | -1; now: number }) {
  const { dispatch, say } = usePane();
  const styles = useStyles();
  switch (line.kind) {
    case 'heading':
      return (
        <Subtitle2 as="h2" className={styles.heading}>
          {line.text}
        </Subtitle2>
      );
    case 'event':
      return <EventRow records={records} event={line.event} tabIndex={tabIndex} now={now} />;
    case 'news':
      return <NewsRow item={line.item} tabIndex={tabIndex} />;
    case 'all':
      return (
        <div className={styles.all}>
          <Button size="small" data-main tabIndex={tabIndex} onClick={() => dispatch(showTimeline(true))}>
            {say('news.allAhead', { count: line.count })}
          </Button>
        </div>
      );
  }
}
