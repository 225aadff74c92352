import type { Period, Segment } from '../core/dataset';
import type { FormulaText } from '../core/formula-text';
import type { Language } from '../core/language';
import type { InstrumentNumber } from '../core/symbols';

/** Everything the pane shows, in one value; pages only render it. */
export interface State {
  readonly language: Language;
  readonly page: PageName;
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
  /** The function the search led to. */
  readonly openedFunction: string | undefined;
  readonly search: string;
  readonly isFirstRun: boolean;
  /** First selected cell, where the host has one. */
  readonly selectedCell: string | undefined;
  readonly insertion: Insertion;
}

export type PageName = 'prices' | 'functions' | 'data';

/** How the last insert went; the message is read out to screen readers. */
export type Insertion =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly formula: FormulaText }
  | { readonly status: 'done'; readonly cell: string }
  | { readonly status: 'failed'; readonly message: string };

/** An action: what it makes of the state. One file each in `actions/`; the reducer knows none of them by name. */
export type Change = (state: State) => State;
export type Dispatch = (change: Change) => void;

export function reduce(state: State, change: Change): State {
  return change(state);
}

export function initialState(language: Language, isFirstRun: boolean): State {
  return {
    language,
    page: 'prices',
    prices: { segment: undefined, period: undefined, filter: '', isTradedOnly: false, opened: undefined, returnTo: undefined },
    openedFunction: undefined,
    search: '',
    isFirstRun,
    selectedCell: undefined,
    insertion: { status: 'none' },
  };
}
