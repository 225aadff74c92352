/** What the user was doing, as it is kept on this machine: pages, filters, what is open and what was put in; never what is in a workbook. */
import { FIRMNESS, NEWS_SECTIONS, REGIONS, SEGMENTS, parsePeriod, periodText } from '../core/dataset';
import type { Argument } from '../core/formula-calls';
import { Misfit, fields, flag, listOf, oneOf, optional, recordOf, text, type Reader } from './kept-shapes';
import type { PageName, State } from './state';

/** One more whenever a slice is kept in another form: what an older version kept is then forgotten. */
const VERSION = 1;

/** Beyond that something is wrong, and storage is shared with other add-ins of the host. */
export const MOST_CHARACTERS = 100_000;

/** @returns undefined where there is too much to keep. */
export function snapshotOf({ page, prices, policies, systems, news, functions, dataset }: State): string | undefined {
  const { segment, period, filter, isTradedOnly, opened } = prices;
  const snapshot = JSON.stringify({
    version: VERSION,
    page,
    prices: {
      segment,
      period: period && periodText(period),
      filter,
      isTradedOnly,
      // Numbers of instruments belong to one dataset.
      opened: opened === undefined ? undefined : dataset.instruments[opened]!.symbol,
    },
    policies: { query: policies.query, chosen: policies.chosen, picked: policies.picked, trail: policies.trail },
    systems: {
      filter: systems.filter,
      opened: systems.opened,
      compared: systems.compared,
      isComparing: systems.isComparing,
      chart: systems.chart,
    },
    news: { view: news.view, filter: news.filter, from: news.from, to: news.to, opened: news.opened, picked: news.picked },
    functions: { filter: functions.filter, opened: functions.opened, drafts: functions.drafts },
  });
  return snapshot.length <= MOST_CHARACTERS ? snapshot : undefined;
}

/**
 * The state at the start with what was kept. A slice that does not fit begins anew, the others are there again.
 * @param pages Those there are.
 */
export function restored(start: State, snapshot: string | undefined, pages: readonly PageName[]): State {
  const kept = keptIn(snapshot);
  if (kept?.version !== VERSION) return start;
  const read = <Name extends keyof typeof READERS>(name: Name) =>
    orStart(start[name], () => READERS[name](fields(kept[name]), start) as Partial<State[Name]>);
  return {
    ...start,
    page: pages.find((page) => page === kept.page) ?? start.page,
    prices: read('prices'),
    policies: read('policies'),
    systems: read('systems'),
    news: read('news'),
    functions: read('functions'),
  };
}

function keptIn(snapshot: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    return snapshot === undefined ? undefined : fields(JSON.parse(snapshot));
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof Misfit) return undefined;
    throw thrown;
  }
}

function orStart<Slice extends object>(start: Slice, read: () => Partial<Slice>): Slice {
  try {
    return { ...start, ...read() };
  } catch (thrown) {
    if (thrown instanceof Misfit) return start;
    throw thrown;
  }
}

const ids = listOf(text);

const argument: Reader<Argument> = (kept) => {
  const { kind, value, text: expression } = fields(kept);
  if (kind === 'omitted') return { kind };
  if (kind === 'reference' || kind === 'calculated') return { kind, text: text(expression) };
  if (kind !== 'literal') throw new Misfit();
  return { kind, value: typeof value === 'number' || typeof value === 'boolean' ? value : text(value) };
};

type Kept = Readonly<Record<string, unknown>>;

const READERS = {
  prices: ({ segment, period, filter, isTradedOnly, opened }: Kept, { dataset }: State): Partial<State['prices']> => {
    const symbol = optional(text)(opened);
    const at = dataset.instruments.findIndex((instrument) => instrument.symbol === symbol);
    return {
      segment: optional(oneOf(SEGMENTS))(segment),
      period: parsePeriod(optional(text)(period) ?? ''),
      filter: text(filter),
      isTradedOnly: flag(isTradedOnly),
      opened: at < 0 ? undefined : at,
    };
  },
  policies: ({ query, chosen, picked, trail }: Kept): Partial<State['policies']> => ({
    query: text(query),
    chosen: recordOf(ids)(chosen),
    picked: ids(picked),
    trail: ids(trail),
  }),
  systems: ({ filter, opened, compared, isComparing, chart }: Kept): Partial<State['systems']> => ({
    filter: { query: text(fields(filter).query), region: optional(oneOf(REGIONS))(fields(filter).region) },
    opened: optional(text)(opened),
    compared: ids(compared),
    isComparing: flag(isComparing),
    chart: { measure: oneOf(['coverage_pct', 'offset_limit_pct'])(fields(chart).measure), isOfAll: flag(fields(chart).isOfAll) },
  }),
  news: ({ view, filter, from, to, opened, picked }: Kept): Partial<State['news']> => ({
    view: oneOf(['news', 'timeline'])(view),
    filter: {
      query: text(fields(filter).query),
      section: optional(oneOf(NEWS_SECTIONS))(fields(filter).section),
      region: optional(oneOf(REGIONS))(fields(filter).region),
      firmness: optional(oneOf(FIRMNESS))(fields(filter).firmness),
    },
    from: text(from),
    to: text(to),
    opened: optional(text)(opened),
    picked: ids(picked),
  }),
  functions: ({ filter, opened, drafts }: Kept): Partial<State['functions']> => ({
    filter: text(filter),
    opened: optional(text)(opened),
    drafts: recordOf(listOf(argument))(drafts),
  }),
};
