/** What differs between two datasets: figures and records that are new, corrected or withdrawn. */
import { changedFigures, figureLine, type FigureLine } from './changed-figures';
import { changedRecords, type RecordKind, type RecordLine } from './changed-records';
import type { Answering, How } from './comparison';

export type { FigureLine, RecordLine };
export type Counts = Readonly<Record<How, number>>;

export interface Changes {
  readonly figures: Counts;
  /** Only kinds in which something changed. */
  readonly records: Readonly<Partial<Record<RecordKind, Counts>>>;
  /** What was corrected and withdrawn first; at most {@link MOST_LINES}, while the counts are of everything. */
  readonly figureLines: readonly FigureLine[];
  readonly recordLines: readonly RecordLine[];
}

/** A list that long is looked through; a longer one is only counted. */
export const MOST_LINES = 200;

export function changesBetween(before: Answering, after: Answering): Changes {
  const figures = changedFigures(before.dataset, after.dataset);
  const records = changedRecords(before, after);
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  return {
    figures: countsOf(figures),
    records: Object.fromEntries(kinds.map((kind) => [kind, countsOf(records.filter((line) => line.kind === kind))])),
    figureLines: firstLines(figures).map((figure) => figureLine(before.dataset, after.dataset, figure)),
    recordLines: firstLines(records),
  };
}

function countsOf(lines: readonly { readonly how: How }[]): Counts {
  const count = (how: How) => lines.filter((line) => line.how === how).length;
  return { new: count('new'), corrected: count('corrected'), withdrawn: count('withdrawn') };
}

const ORDER: readonly How[] = ['corrected', 'withdrawn', 'new'];

function firstLines<Line extends { readonly how: How }>(lines: readonly Line[]): Line[] {
  return ORDER.flatMap((how) => lines.filter((line) => line.how === how)).slice(0, MOST_LINES);
}
