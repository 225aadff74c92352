/** What a refresh, or a step back, is told as: the data, then the workbook, then everything that changed, folded. */
import { CarbonError } from '../../core/errors';
import type { Bilingual } from '../../core/language';
import type { RefreshOutcome, Version } from '../../live/outcome';
import type { RefreshReport, TableOutcome } from '../../workbook/refresh';
import { report, section, type Report, type Said, type Section, type Sentence } from '../report';
import { figureSentence, recordSentence } from './changed-data';

type Workbook = RefreshReport | CarbonError | undefined;

export function toldOfRefresh(outcome: RefreshOutcome, workbook: Workbook): Report {
  return together(outcome, saidOfData(outcome), workbook);
}

export function toldOfStepBack(outcome: RefreshOutcome, workbook: Workbook): Report {
  const said: Said[] = outcome.kind === 'changed' ? [{ key: 'stepBack.done', values: versionOf(outcome.after) }] : saidOfData(outcome);
  return together(outcome, said, workbook);
}

export function toldOfWorkbook(workbook: RefreshReport): Report {
  return report(saidOfWorkbook(workbook), sectionsOfWorkbook(workbook));
}

function together(outcome: RefreshOutcome, saidOfIt: readonly Said[], workbook: Workbook): Report {
  const sections = workbook === undefined || workbook instanceof CarbonError ? [] : sectionsOfWorkbook(workbook);
  return report([...saidOfIt, ...saidOfWorkbook(workbook)], [...sections, ...sectionsOfData(outcome)]);
}

function saidOfData(outcome: RefreshOutcome): Said[] {
  if (outcome.kind === 'refused') return [outcome.error];
  if (outcome.kind === 'up-to-date') return [{ key: 'refresh.upToDate', values: versionOf(outcome.inUse) }];
  const { before, after, isKept } = outcome;
  const taken: Sentence = { key: 'refresh.changed', values: { ...versionOf(after), before: before.version } };
  return isKept ? [taken] : [taken, { key: 'refresh.notKept' }];
}

function versionOf({ asOf, version }: Version): { asOf: string; version: string } {
  return { asOf, version };
}

function saidOfWorkbook(workbook: Workbook): Said[] {
  if (workbook === undefined) return [];
  if (workbook instanceof CarbonError) return [workbook];
  const { tables, recalculated, isManual, missing } = workbook;
  const left = tables.filter(({ fault }) => fault);
  if (tables.length === 0 && recalculated === 0) return [{ key: 'refresh.nothingThere' }];
  return [
    { key: 'refresh.workbook', values: { tables: tables.length - left.length, formulas: recalculated } },
    ...(left.length > 0 ? [{ key: 'refresh.notAll' as const, values: { count: left.length } }] : []),
    ...(missing.length > 0 ? [{ key: 'refresh.lacking' as const, values: { names: inWords(missing.map(({ name }) => name)) } }] : []),
    ...(isManual ? [{ key: 'refresh.manual' as const }] : []),
  ];
}

function sectionsOfWorkbook({ tables }: RefreshReport): (Section | undefined)[] {
  const left = tables.flatMap(({ fault }) => fault ?? []);
  const refreshed = tables.filter(({ fault }) => !fault);
  return [section('refresh.left', left, { isOpen: true }), section('refresh.tables', refreshed.flatMap(saidOfTable), { count: refreshed.length })];
}

function saidOfTable({ name, added, removed, missing }: TableOutcome): Sentence[] {
  const rows: Sentence =
    added === 0 && removed === 0
      ? { key: 'refresh.sameRows', values: { table: name } }
      : { key: 'refresh.rows', values: { table: name, added, removed } };
  return missing.length === 0 ? [rows] : [rows, { key: 'refresh.missing', values: { table: name, columns: inWords(missing) } }];
}

function inWords(names: readonly string[]): Bilingual {
  return { zh: names.join('、'), en: names.join(', ') };
}

function sectionsOfData(outcome: RefreshOutcome): (Section | undefined)[] {
  if (outcome.kind !== 'changed') return [];
  const { figures, records, figureLines, recordLines } = outcome.changes;
  const hows = ['corrected', 'withdrawn', 'new'] as const;
  return [
    ...hows.map((how) => section(`figures.${how}`, figureLines.filter((line) => line.how === how).map(figureSentence), { count: figures[how] })),
    ...hows.map((how) =>
      section(`records.${how}`, recordLines.filter((line) => line.how === how).map(recordSentence), {
        count: Object.values(records).reduce((sum, counts) => sum + counts[how], 0),
      }),
    ),
  ];
}
