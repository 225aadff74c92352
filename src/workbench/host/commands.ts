/** Commands of ours that the spreadsheet takes beside its own; their types are the library's business nowhere else. */
import type { Model } from '@odoo/o-spreadsheet';

type RangeData = ReturnType<Model['getters']['getRangeDataFromZone']>;

/** Kept in the history as they are, so undone and redone like the library's own. */
export interface OwnCommands {
  /** Contents as they are typed; undefined leaves a cell as it is. */
  readonly CARBON_WRITE: { readonly sheetId: string; readonly col: number; readonly row: number; readonly contents: readonly (readonly string[])[] };
  /** No range takes the anchor away. */
  readonly CARBON_ANCHOR: { readonly name: string; readonly range: RangeData | undefined };
  readonly CARBON_RECORDS: { readonly text: string | undefined };
  /** No text takes the import away. */
  readonly CARBON_IMPORT: { readonly id: string; readonly text: string | undefined };
  readonly CARBON_NAME_TABLE: { readonly sheetId: string; readonly table: string; readonly name: string };
}

export const OWN_CORE_COMMANDS: readonly (keyof OwnCommands)[] = [
  'CARBON_WRITE',
  'CARBON_ANCHOR',
  'CARBON_RECORDS',
  'CARBON_IMPORT',
  'CARBON_NAME_TABLE',
];

/** Not kept itself: only what its step dispatches is. */
export const STEP = 'CARBON_STEP';

type LibraryDispatch = Model['dispatch'];
export type DispatchResult = ReturnType<LibraryDispatch>;

/** The library's dispatch, open to our commands. */
export type Dispatch = LibraryDispatch & (<Command extends keyof OwnCommands>(type: Command, payload: OwnCommands[Command]) => DispatchResult);

/** Any command as a plugin receives it, the library's and ours. */
export type AnyCommand = { readonly type: string } & Readonly<Record<string, unknown>>;
