import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { useState } from 'react';
import { FIRMNESS_WORDS, REGION_WORDS, SECTION_WORDS } from '../../../core/code-words';
import { parsePeriod } from '../../../core/dataset';
import type { Bilingual } from '../../../core/language';
import { newsCounts } from '../../../core/news-browse';
import type { CompiledRecords } from '../../../core/records';
import { narrowNews } from '../../actions/news/narrow-news';
import { showTimeline } from '../../actions/news/show-timeline';
import { filterBox } from '../../components/list-keys';
import { withCount } from '../../format';
import { usePane } from '../../pane-context';
import { askedOf } from './lines';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  words: { flexGrow: 1, minWidth: 0 },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalXS, '> *': { minWidth: 0 } },
  day: { width: '100%', minWidth: 0 },
});

/** Words and view always in sight; sections, regions, firmness and days below when asked for. */
export function NewsFilters({ records }: { records: CompiledRecords }) {
  const { state, dispatch, say } = usePane();
  const { filter, from, to, view } = state.news;
  const styles = useStyles();
  const count = [filter.section, filter.region, filter.firmness, from, to].filter(Boolean).length;
  const [isOpen, setOpen] = useState(count > 0);
  return (
    <div className={styles.filters}>
      <div className={styles.row}>
        <Input
          className={styles.words}
          size="small"
          type="search"
          id={filterBox('news')}
          aria-label={say('news.filter')}
          placeholder={say('news.filter')}
          value={filter.query}
          onChange={(_, { value }) => dispatch(narrowNews({ query: value }))}
        />
        <Button size="small" icon={<Filter20Regular />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {count > 0 ? say('news.filtersOn', { count }) : say('news.filters')}
        </Button>
      </div>
      <div className={styles.row} role="group" aria-label={say('news.view')}>
        {(['news', 'timeline'] as const).map((name) => (
          <Button
            key={name}
            size="small"
            appearance={view === name ? 'secondary' : 'subtle'}
            aria-pressed={view === name}
            onClick={() => dispatch(showTimeline(name === 'timeline'))}
          >
            {say(`news.view.${name}`)}
          </Button>
        ))}
      </div>
      {isOpen && view === 'news' && <NewsChoices records={records} />}
      {isOpen && (
        <div className={styles.pair}>
          <DayField side="from" />
          <DayField side="to" />
        </div>
      )}
    </div>
  );
}

/** What only news have; a value is offered with the number of items one would see. */
function NewsChoices({ records }: { records: CompiledRecords }) {
  const { dataset, state } = usePane();
  const styles = useStyles();
  const asked = askedOf(state.news);
  const counts = <Name extends 'section' | 'region' | 'firmness'>(name: Name) => newsCounts(records, dataset.sources, asked, name);
  return (
    <>
      <div className={styles.pair}>
        <Choice name="section" all="news.allSections" words={SECTION_WORDS} counts={counts('section')} />
        <Choice name="region" all="news.allRegions" words={REGION_WORDS} counts={counts('region')} />
      </div>
      <Choice name="firmness" all="news.anyFirmness" words={FIRMNESS_WORDS} counts={counts('firmness')} />
    </>
  );
}

interface ChoiceProps<Code extends string> {
  readonly name: 'section' | 'region' | 'firmness';
  readonly all: 'news.allSections' | 'news.allRegions' | 'news.anyFirmness';
  readonly words: Readonly<Record<Code, Bilingual>>;
  readonly counts: ReadonlyMap<Code, number>;
}

function Choice<Code extends string>({ name, all, words, counts }: ChoiceProps<Code>) {
  const { state, dispatch, say } = usePane();
  const chosen = state.news.filter[name];
  return (
    <Select
      size="small"
      aria-label={say(`news.${name}`)}
      value={chosen ?? ''}
      onChange={(_, { value }) => dispatch(narrowNews({ [name]: value === '' ? undefined : value }))}
    >
      <option value="">{say(all)}</option>
      {(Object.keys(words) as Code[])
        .filter((code) => counts.has(code) || code === chosen)
        .map((code) => (
          <option key={code} value={code}>
            {withCount(words[code][state.language], counts.get(code) ?? 0, state.language)}
          </option>
        ))}
    </Select>
  );
}

function DayField({ side }: { side: 'from' | 'to' }) {
  const { state, dispatch, say } = usePane();
  const styles = useStyles();
  const text = state.news[side];
  const isRead = text.trim() === '' || parsePeriod(text) !== undefined;
  return (
    <Field size="small" label={say(`news.${side}`)} {...(isRead ? {} : { validationMessage: say('news.noPeriod') })}>
      <Input
        className={styles.day}
        size="small"
        placeholder="YYYY-MM-DD"
        title={say('news.period')}
        value={text}
        onChange={(_, { value }) => dispatch(narrowNews({ [side]: value }))}
      />
    </Field>
  );
}
