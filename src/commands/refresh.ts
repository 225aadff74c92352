/** Refresh: newer data where there are any, then every CARBON formula and inserted table of the workbook, and nothing else. */
import type { Language } from '../core/language';
import type { RefreshOutcome } from '../live/outcome';
import { refresh, type RefreshReport } from '../workbook/refresh';
import type { Command } from './command';
import { reasonOf } from './reason';
import { FAILED, missingHere, newerData, notKept, nothingNewer, nothingToRefresh, refreshed, waitsForF9 } from './strings';

/** Newer data that could not be had do not keep the workbook from being refreshed, nor the other way round: both are told. */
export const refreshWorkbook: Command = async ({ desk, data, notify }) => {
  const { language } = desk;
  const outcome = await data.refresh();
  const told = await refresh(desk).then(
    (report) => toldOf(report, language),
    (thrown: unknown) => ({ title: FAILED.refreshWorkbook[language], lines: [reasonOf(thrown, language)] }),
  );
  await notify({ language, title: told.title, lines: [...told.lines, ...linesAboutData(outcome, language)] });
};

function toldOf({ tables, recalculated, isManual, missing }: RefreshReport, language: Language): { title: string; lines: string[] } {
  const faults = tables.flatMap(({ fault }) => fault ?? []);
  const fine = tables.length - faults.length;
  const lines = [
    ...faults.map((fault) => fault.text(language)),
    ...(isManual && recalculated > 0 ? [waitsForF9[language]()] : []),
    ...(missing.length > 0 ? [missingHere[language](missing)] : []),
  ];
  if (fine + recalculated > 0) return { title: refreshed[language](recalculated, fine), lines };
  return { title: faults.length > 0 ? FAILED.refreshWorkbook[language] : nothingToRefresh[language](), lines };
}

function linesAboutData(outcome: RefreshOutcome, language: Language): string[] {
  switch (outcome.kind) {
    case 'refused':
      return [outcome.error.text(language)];
    case 'up-to-date':
      return [nothingNewer[language](outcome.inUse)];
    case 'changed':
      return [newerData[language](outcome.before, outcome.after, outcome.changes), ...(outcome.isKept ? [] : [notKept[language]()])];
  }
}
