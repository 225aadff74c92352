import type { CompiledRecords, Statistic } from '../../../core/records';
import type { Pane } from '../../pane-context';
import type { Change } from '../../state';
import type { StringKey } from '../../strings';

export interface Found {
  readonly key: string;
  readonly name: string;
  /** Stands before the description. */
  readonly date?: string | undefined;
  readonly description: string;
  /** What has no page of its own is cited and inserted where it stands. */
  readonly open: Change | Statistic;
}

/** A kind of thing the search looks for. */
export interface SearchGroup {
  readonly title: StringKey;
  /** @param records undefined while they are on their way. */
  readonly find: (pane: Pane, records: CompiledRecords | undefined) => readonly Found[];
}
