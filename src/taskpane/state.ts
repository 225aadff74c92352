import type { Dataset, Period, Segment } from '../core/dataset';
import type { CarbonError } from '../core/errors';
import type { Bilingual, Language } from '../core/language';
import type { InstrumentNumber } from '../core/symbols';
import type { WorkbookState } from '../workbook/tables';
import type { PageName } from './page-name';
import type { Report } from './report';
import { FUNCTIONS_AT_START, type FunctionsSlice } from './slices/functions';
import { IMPORTS_AT_START, type ImportsSlice } from './slices/imports';
import { NEWS_AT_START, type NewsSlice } from './slices/news';
import { POLICIES_AT_START, type PoliciesSlice } from './slices/policies';
import { SYSTEMS_AT_START, type SystemsSlice } from './slices/systems';
import type { StringKey } from './strings';

/** Everything the pane shows, in one value; pages only render it. */
export interface State {
  readonly language: Language;
  readonly page: PageName;
  /** The data in use. */
  readonly dataset: Dataset;
  readonly prices: {
    readonly segment: Segment | undefined;
    /** undefined for the newest week. */
    readonly period: Period | undefined;
    readonly filter: string;
    readonly isTradedOnly: boolean;
    /** The instrument whose page is open. */
    readonly opened: InstrumentNumber | undefined;
    /** The one that was closed last: the focus goes back to its row. */
    readonly returnTo: InstrumentNumber | undefined;
  };
  readonly policies: PoliciesSlice;
  readonly systems: SystemsSlice;
  readonly news: NewsSlice;
  readonly functions: FunctionsSlice;
  readonly imports: ImportsSlice;
  readonly search: string;
  readonly isFirstRun: boolean;
  /** First selected cell, where the host has one. */
  readonly selectedCell: string | undefined;
  readonly workbook: WorkbookView;
  readonly work: Work;
}

export type { PageName };

/** What the pane knows of our work in the workbook, from the last look at it. */
export type WorkbookView =
  { readonly status: 'unknown' } | { readonly status: 'unreadable'; readonly error: CarbonError } | ({ readonly status: 'known' } & WorkbookState);

/** The one action that runs, or how the last one went; the message is read out to screen readers. */
export type Work =
  | { readonly status: 'none' }
  | {
      readonly status: 'working';
      readonly label: StringKey | Bilingual;
      /** From 0 to 1; undefined while nobody can tell. */
      readonly progress: number | undefined;
      /** undefined for what is over in a moment. */
      readonly cancel: (() => void) | undefined;
    }
  | { readonly status: 'done' | 'failed' | 'cancelled'; readonly report: Report };

/** An action: what it makes of the state. One file each in `actions/`; the reducer knows none of them by name. */
export type Change = (state: State) => State;
export type Dispatch = (change: Change) => void;

export function reduce(state: State, change: Change): State {
  return change(state);
}

/** A message is about what was in sight when it came; what still runs is told wherever one goes. */
export function withoutMessage(state: State): State {
  return state.work.status === 'working' ? state : { ...state, work: { status: 'none' } };
}

/** Whoever goes somewhere has been welcomed. */
export function goingOn(state: State): State {
  return { ...withoutMessage(state), isFirstRun: false };
}

export function initialState(language: Language, isFirstRun: boolean, dataset: Dataset): State {
  return {
    language,
    page: 'prices',
    dataset,
    prices: { segment: undefined, period: undefined, filter: '', isTradedOnly: false, opened: undefined, returnTo: undefined },
    policies: POLICIES_AT_START,
    systems: SYSTEMS_AT_START,
    news: NEWS_AT_START,
    functions: FUNCTIONS_AT_START,
    imports: IMPORTS_AT_START,
    search: '',
    isFirstRun,
    selectedCell: undefined,
    workbook: { status: 'unknown' },
    work: { status: 'none' },
  };
}
