/** Where the figure of a call was printed: what an auditor asks of a cell. */
import { placeOfSystemField, placesOfPolicyField, type AttributePlace } from '../../core/attribute-places';
import { citePublication, citeRow } from '../../core/citation';
import { CONVERTED_WORDS, conversionText } from '../../core/cite-conversion';
import type { CitedPlace } from '../../core/cite-places';
import { conversionOf, type Conversion } from '../../core/currency';
import { isoDate, periodText } from '../../core/dataset';
import { carbonError } from '../../core/errors';
import { MEASURE_WORDS } from '../../core/fields';
import { measureOf } from '../../core/figure';
import type { Language } from '../../core/language';
import { isAnswer, periodOf, type Row } from '../../core/lookup';
import { findPolicy } from '../../core/policies';
import { citeRecord, recordById } from '../../core/record-citation';
import { findSystem } from '../../core/systems';
import { citedRow, type CitedArguments } from './cited';
import { context, records } from './context';
import { isSymbolText } from './heed';
import { readCurrency, readText } from './read';

export interface Trace {
  /** Symbol of the instrument, or id of the record or publication. */
  readonly about: string;
  readonly period: string;
  readonly measure: string;
  readonly printed: string;
  readonly status: string;
  readonly citation: string;
  /** Of a quote; undefined for a record or publication. */
  readonly row: Row | undefined;
  /** Where the cell shows the figure in another currency than it is printed in. */
  readonly conversion: Conversion | undefined;
  /** Of a record: where its words stand; empty for a quote. */
  readonly places: readonly CitedPlace[];
}

/** What a publication as a whole, which has an id of its own, says of one. */
const NO_FIGURE = { period: '', measure: '', printed: '', status: '', row: undefined, conversion: undefined, places: [] } as const;

type Arguments = readonly unknown[];

/** For each function that answers a figure of its own: the figures behind it. CHANGE has two. */
const CITED: Readonly<Record<string, (args: Arguments) => readonly CitedArguments[]>> = {
  PRICE: ([symbol, when, field, maxAgeDays, currency]) => [{ symbol, when, field, maxAgeDays, currency }],
  VOLUME: ([symbol, when]) => [{ symbol, when, field: 'volume' }],
  TURNOVER: ([symbol, when, currency]) => [{ symbol, when, field: 'turnover', currency }],
  CHANGE: ([symbol, start, end]) => [
    { symbol, when: start },
    { symbol, when: end },
  ],
  SOURCE: ([symbol, when, field, maxAgeDays]) => [{ symbol, when, field, maxAgeDays }],
};
const OF_RECORDS = ['SYSTEM', 'STAT', 'POLICY', 'SOURCE'];

/** @param name After the dot. Whether its answer is a figure or record that can be traced. */
export function isTraceable(name: string): boolean {
  return name in CITED || OF_RECORDS.includes(name);
}

/**
 * @param args Single values, as the function takes them.
 * @throws CarbonError what the function itself answers in place of a figure; RecordsOnTheirWay.
 */
export function tracesOf(name: string, args: Arguments, language: Language): Trace[] {
  const { dataset } = context();
  const text = readText(args[0], 'symbol_or_id');
  if (text === undefined) throw carbonError('missing-argument', { argument: 'symbol' });
  const isOfRecord = OF_RECORDS.includes(name) && (name !== 'SOURCE' || !isSymbolText(text));
  const publication = isOfRecord && name === 'SOURCE' ? dataset.sources.find(({ id }) => id === text.toLowerCase()) : undefined;
  if (publication) return [{ ...NO_FIGURE, about: publication.id, citation: citePublication(publication, language).full }];
  if (isOfRecord) return [traceRecord(name, text, readText(args[1], 'field') ?? '', language)];
  return CITED[name]!(args).map((cited) => traceRow(citedRow(cited), readCurrency(cited.currency), language));
}

function traceRow(row: Row, currency: string | undefined, language: Language): Trace {
  const { dataset } = context();
  const { printed, status, full } = citeRow(dataset, row, language);
  const conversion = isAnswer(dataset.quotes, row) ? conversionOf(dataset, row, currency) : undefined;
  const [between, space] = language === 'zh' ? ['；', ''] : ['; ', ' '];
  return {
    about: dataset.instruments[dataset.quotes.instrument[row]!]!.symbol,
    period: periodText(periodOf(dataset.quotes, row)),
    measure: MEASURE_WORDS[measureOf(dataset, row)][language],
    printed,
    status: conversion ? status + between + CONVERTED_WORDS[language] : status,
    citation: conversion ? full + space + conversionText(dataset, conversion, language) : full,
    row,
    conversion,
    places: [],
  };
}

function traceRecord(name: string, text: string, field: string, language: Language): Trace {
  const { sources } = context().dataset;
  const record = recordById(records(), text);
  if (!record) throw carbonError('unknown-id', { received: text, nearest: [] });
  const places = placesOfField(name, record.id, field);
  const cited = places.length > 0 ? { id: record.id, places } : record;
  const part = (wanted: 'printed' | 'status' | 'full') => {
    const value = citeRecord(cited, sources, wanted, language);
    return typeof value === 'string' ? value : isoDate(value.date);
  };
  const inferred = places.find((place) => place.inferred)?.inferred?.[language];
  return {
    about: record.id,
    period: '',
    measure: places.length > 0 ? field : '',
    printed: part('printed'),
    status: inferred === undefined ? part('status') : `${{ zh: '推断：', en: 'inferred: ' }[language]}${inferred}`,
    citation: part('full'),
    row: undefined,
    conversion: undefined,
    places: cited.places,
  };
}

/** The attribute's own words where the source prints them apart; else the record's. */
function placesOfField(name: string, id: string, field: string): readonly AttributePlace[] {
  if (name === 'SYSTEM') return [placeOfSystemField(findSystem(records(), id), field)].filter((place) => place !== undefined);
  return name === 'POLICY' ? placesOfPolicyField(findPolicy(records(), id), field) : [];
}
