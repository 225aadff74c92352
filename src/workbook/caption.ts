/** The two lines above whatever we put into a sheet: what it is, how new, and whose figures. */
import { SECTION_WORDS, SEGMENT_WORDS, SYSTEM_STATUS_WORDS, TOPIC_WORDS } from '../core/code-words';
import { isoDate, type Dataset } from '../core/dataset';
import { onlyCall } from '../core/formula-calls';
import type { Bilingual, Language } from '../core/language';
import { isSymbol, resolveSymbol } from '../core/symbols';
import { DateCell, cellText, type Cell } from '../functions/_lib/cells';
import { context } from '../functions/_lib/context';
import { isTraceable, tracesOf } from '../functions/_lib/trace';
import type { Area } from '../host/area';
import { within } from '../host/area';
import { Formula, type Change } from '../host/change';
import { REPEATING_FROM, askNow, type Desk } from './desk';
import type { TableQuery } from './records';
import { kindOf, type TableContent } from './table-content';

export const CAPTION_ROWS = 2;

const WORDS: Readonly<Record<string, Bilingual>> = { ...SEGMENT_WORDS, ...TOPIC_WORDS, ...SECTION_WORDS, ...SYSTEM_STATUS_WORDS };
const AS_OF = {
  zh: (asOf: string, sources: string) => `数据截至 ${asOf}${sources && `。${sources}`}`,
  en: (asOf: string, sources: string) => `Data as of ${asOf}${sources && `. ${sources}`}`,
};

/** @param content What the query answers now. */
export function captionOf(desk: Pick<Desk, 'functions'>, query: TableQuery, content: TableContent, language: Language): string[] {
  const { dataset } = context();
  const kind = kindOf(query);
  // Which columns were asked for is told by their headers.
  const said = query.args.slice(0, REPEATING_FROM[query.function]);
  const asked = said.filter((arg, at) => at !== kind.headersAt && at !== kind.languageAt && typeof arg === 'string' && arg !== '');
  const words = asked.map((arg) => wordOf(dataset, String(arg), language));
  const title = [kind.title[language], ...words, ...periodOf(content).filter((period) => !words.includes(period))];
  return [title.join(' · '), AS_OF[language](dataset.asOf, attributions(dataset, sourcesIn(desk, query, content, language), language))];
}

/** @param area Its first rows are the caption's. */
export function writeCaption(area: Area, lines: readonly string[]): Change[] {
  const place = within(area, 0, 0, { rows: CAPTION_ROWS, columns: 1 });
  return [
    { do: 'write', area: place, cells: lines.map((line) => [line]) },
    { do: 'style', area: within(place, 0, 0, { rows: 1 }), style: { isBold: true } },
    { do: 'style', area: within(place, 1), style: { isQuiet: true } },
  ];
}

/** Publications whose figures are shown, as their publishers want to be named. */
export function attributions({ sources }: Dataset, ids: ReadonlySet<string>, language: Language): string {
  const lines = sources.filter(({ id }) => ids.has(id)).map(({ attribution }) => attribution[language]);
  return lines.join(language === 'zh' ? '；' : '; ');
}

function wordOf(dataset: Dataset, arg: string, language: Language): string {
  if (Object.hasOwn(WORDS, arg)) return WORDS[arg]![language];
  return isSymbol(dataset, arg) ? dataset.instruments[resolveSymbol(dataset, arg)]!.name[language] : arg;
}

/** The period all rows share, where they have one. */
function periodOf({ columns, rows }: TableContent): string[] {
  const [start, end] = ['period_start', 'period_end'].map((code) => {
    const at = columns.findIndex((column) => column.code === code);
    const days = new Set(rows.map(({ answers }) => (answers[at] instanceof DateCell ? answers[at].serial : undefined)));
    const [day] = days;
    return days.size === 1 && day !== undefined ? isoDate(day) : undefined;
  });
  return end === undefined ? [] : [start === undefined || start === end ? end : `${start} … ${end}`];
}

/** Ids of publications: as the list names them or, where it has no such column, of the figures that are alive in it. */
function sourcesIn(desk: Pick<Desk, 'functions'>, query: TableQuery, { columns, rows }: TableContent, language: Language): Set<string> {
  const at = columns.findIndex(({ code }) => code === 'source');
  if (at >= 0) return new Set(rows.flatMap(({ answers }) => idsIn(answers[at])));
  if (query.function === 'HISTORY') return sourcesOfHistory(desk, query);
  const { dataset } = context();
  const alive = rows.flatMap(({ cells }) => cells.filter((content) => content instanceof Formula));
  return new Set(alive.flatMap(({ text }) => sourcesOf(dataset, text, language)));
}

/** A week made of its days is alive in no cell: the list is asked for the column that names the sources of its others. */
function sourcesOfHistory(desk: Pick<Desk, 'functions'>, { args }: TableQuery): Set<string> {
  const [symbol = null, start = null, end = null, interval = null] = args;
  const fields = args.slice(REPEATING_FROM.HISTORY);
  const rows = askNow(desk, 'HISTORY', [symbol, start, end, interval, 0, ...(fields.length > 0 ? fields : ['price']), 'source']);
  return new Set(rows.flatMap((cells) => idsIn(cells.at(-1))));
}

function idsIn(cell: Cell | undefined): string[] {
  return cellText(cell).split(/[;；]\s*/);
}

function sourcesOf(dataset: Dataset, formula: string, language: Language): string[] {
  const { name, args } = onlyCall(formula)!;
  if (!isTraceable(name)) return [];
  const values = args.map((arg) => (arg.kind === 'literal' ? arg.value : null));
  return tracesOf(name, values, language).flatMap(({ row, places }) =>
    row === undefined ? places.map(({ source }) => source) : [dataset.sources[dataset.quotes.source[row]!]!.id],
  );
}
