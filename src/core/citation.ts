import { parsePeriod, periodText, type Serial } from '../dataset/period';
import { STATUSES } from '../dataset/codes';
import type { Source } from '../dataset/schemas/source';
import type { Dataset } from '../dataset/store';
import { carbonError } from './errors';
import { MEASURE_WORDS } from './fields';
import { boundOf, measureOf, textOf } from './figure';
import { periodOf, type Row } from './lookup';
import type { Language } from './language';

/** What of a citation can be asked for alone. `chart` is the line under a chart. */
export const CITATION_PARTS = [
  'full',
  'publication',
  'publisher',
  'date',
  'locator',
  'printed',
  'status',
  'measure',
  'gbt7714',
  'footnote',
  'chart',
] as const;
export type CitationPart = (typeof CITATION_PARTS)[number];

/** Texts, but for a day of publication, which is a date. */
export type CitationValue = string | { readonly date: Serial };
export type Citation = Readonly<Record<Exclude<CitationPart, 'date'>, string>> & { readonly date: CitationValue };
/** With what a reader should know beside the figure; may be empty. */
export type FigureCitation = Citation & { readonly note: string };

export const STATUS_WORDS = {
  reported: { zh: '来源原印', en: 'reported' },
  derived: { zh: '推算', en: 'derived' },
  inferred: { zh: '推断', en: 'inferred' },
  instrument: { zh: '品种为推断', en: 'instrument inferred' },
  date: { zh: '日期为推断', en: 'date inferred' },
  currency: { zh: '货币为推断', en: 'currency inferred' },
  untraded: { zh: '未成交', en: 'not traded' },
  unverified: { zh: '来源未经证实', en: 'source unverified' },
  imported: { zh: '导入', en: 'imported' },
} as const;

/** The citation of the figure in a row: what was printed, where, by whom, and what of it we concluded ourselves. */
export function citeRow(dataset: Dataset, row: Row, language: Language): FigureCitation {
  const source = dataset.sources[dataset.quotes.source[row]!]!;
  const locator = textOf(dataset, row, 'locator');
  const measure = measureOf(dataset, row);
  const figure = {
    locator,
    heading: textOf(dataset, row, 'heading'),
    printed: textOf(dataset, row, 'printed'),
    period: periodText(periodOf(dataset.quotes, row)),
    measure: MEASURE_WORDS[measure][language],
    status: statusText(dataset, row, source, language),
    note: notesText(dataset, row, language),
  };
  return {
    ...citePublication(source, language, locator),
    full: fullText(source, figure, language),
    locator,
    printed: figure.printed,
    status: figure.status,
    measure,
    note: figure.note,
  };
}

const PARTS_OF_A_PUBLICATION = ['full', 'publication', 'publisher', 'date', 'gbt7714', 'footnote', 'chart'] as const;

/** One part of the citation of a whole publication. @throws no-part for what only a figure has. */
export function citeSource(source: Source, part: CitationPart, language: Language): CitationValue {
  const citation = citePublication(source, language);
  if (part in citation) return citation[part as keyof typeof citation];
  throw carbonError('no-part', { received: source.id, part, allowed: PARTS_OF_A_PUBLICATION });
}

/** The citation of a publication, or of a line in it. */
export function citePublication(source: Source, language: Language, locator?: string): Pick<Citation, (typeof PARTS_OF_A_PUBLICATION)[number]> {
  const title = source.title[language];
  const publisher = source.publisher[language];
  const lines = locator ? lineText(locator, language) : undefined;
  const footnote =
    language === 'zh'
      ? `${publisher}：《${title}》，${source.published}${lines ? `，${lines}` : ''}。`
      : `${publisher}, ${title}, ${source.published}${lines ? `, ${lines}` : ''}.`;
  return {
    full: footnote,
    publication: title,
    publisher,
    date: dateOrText(source.published),
    gbt7714: gbt7714(source, locator),
    footnote,
    chart: source.attribution[language],
  };
}

/** GB/T 7714—2025, in the language of the publication whatever the reader's: responsible body. Title[type]. date: place. */
function gbt7714({ title, publisher, published, language, documentType }: Source, locator?: string): string {
  const place = locator ? `: ${lineText(locator, language)}` : '';
  return `${publisher[language]}. ${title[language]}[${documentType}]. ${published}${place}.`;
}

interface CitedFigure {
  readonly locator: string;
  readonly heading: string;
  readonly printed: string;
  readonly period: string;
  readonly measure: string;
  readonly status: string;
  readonly note: string;
}

function fullText(source: Source, figure: CitedFigure, language: Language): string {
  const { heading, printed, period, measure, status, note, locator } = figure;
  const lines = lineText(locator, language);
  if (language === 'zh') {
    return `${period} ${measure}：印作“${printed}”（${status}）。${source.publisher.zh}：《${source.title.zh}》，${source.published}，${lines}，见“${heading}”。${note}`;
  }
  const said = `${period} ${measure}: printed as "${printed}" (${status}). `;
  return `${said}${source.publisher.en}, ${source.title.en}, ${source.published}, ${lines}, under "${heading}".${note && ` ${note}`}`;
}

/** Whether the money a figure is given in was concluded, not printed. */
function hasInferredCurrency({ quotes, instruments }: Dataset, row: Row): boolean {
  const isMoney = quotes.currency[row] !== 0 && quotes.traded[row] === 1;
  return isMoney && instruments[quotes.instrument[row]!]!.currencyInferred !== undefined;
}

function statusText(dataset: Dataset, row: Row, source: Source, language: Language): string {
  const { quotes } = dataset;
  const derivation = textOf(dataset, row, 'derivation');
  const bound = boundOf(dataset, row);
  const parts = [
    STATUS_WORDS[STATUSES[quotes.status[row]!]!][language] + (derivation && `: ${derivation}`),
    ...(bound === '=' ? [] : [bound]),
    ...(quotes.traded[row] === 0 ? [STATUS_WORDS.untraded[language]] : []),
    ...(quotes.inferred[row]! & 1 ? [STATUS_WORDS.instrument[language]] : []),
    ...(quotes.inferred[row]! & 2 ? [STATUS_WORDS.date[language]] : []),
    ...(hasInferredCurrency(dataset, row) ? [STATUS_WORDS.currency[language]] : []),
    ...(source.grade === 'unverified' ? [STATUS_WORDS.unverified[language]] : []),
    ...(quotes.isImported(row) ? [STATUS_WORDS.imported[language]] : []),
  ];
  return parts.join(language === 'zh' ? '；' : '; ');
}

/** What a reader should know beside the figure: the figure's note, and where its currency comes from. */
function notesText(dataset: Dataset, row: Row, language: Language): string {
  const note = textOf(dataset, row, language === 'zh' ? 'noteZh' : 'noteEn');
  const { currencyInferred } = dataset.instruments[dataset.quotes.instrument[row]!]!;
  const currency = hasInferredCurrency(dataset, row) ? currencyInferred![language] : '';
  return [note, currency].filter(Boolean).join(language === 'zh' ? '' : ' ');
}

/** `L213+L397` as a reader says it, lines 213, 397 of the text the figures were read from; `L3–L7` are all from 3 to 7. */
export function lineText(locator: string, language: Language): string {
  const lines = locator.replaceAll('L', '').split('+');
  if (language === 'zh') return `第${lines.join('、')}行`;
  return `${/[+–]/.test(locator) ? 'lines' : 'line'} ${lines.join(', ')}`;
}

function dateOrText(published: string): CitationValue {
  return published.length === 10 ? { date: parsePeriod(published)!.end } : published;
}
