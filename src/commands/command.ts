import type { DataInUse } from '../live/data-in-use';
import type { Desk } from '../workbook/desk';
import type { Notice } from './notice';

/** What a command is given. Nobody need be looking at the pane: what the user must know goes through `notify`. */
export interface Surroundings {
  readonly desk: Desk;
  readonly data: Pick<DataInUse, 'refresh'>;
  readonly notify: (notice: Notice) => Promise<void>;
}

/** One entry of ribbon or context menu. What it throws is told to the user in its name. */
export type Command = (around: Surroundings) => Promise<void>;
