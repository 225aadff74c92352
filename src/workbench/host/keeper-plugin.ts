/**
 * What the workbook keeps for the add-in, in the model itself: undone and redone with it, saved with it, moved with its cells.
 * The library has visible names only, forgets what a table is called and numbers its tables anew in each session.
 */
import { CorePlugin, type Model } from '@odoo/o-spreadsheet';
import type { AnyCommand, OwnCommands } from './commands';

type Range = ReturnType<Model['getters']['getRangeFromZone']>;
type RangeAdapterFunctions = Parameters<CorePlugin['adaptRanges']>[0];
type Data = Parameters<CorePlugin['import']>[0];
type CoreCommand = Parameters<CorePlugin['handle']>[0];
type Zone = Range['zone'];

export interface TableIdentity {
  readonly id: string;
  readonly name: string;
}

/** The part of a saved workbook that is ours. */
export interface KeptData {
  /** Addresses, null for cells that are gone. */
  readonly anchors: Readonly<Record<string, string | null>>;
  readonly tables: readonly (TableIdentity & { readonly sheetId: string; readonly at: string })[];
  readonly nextTable: number;
  readonly records?: string;
  /** By their ids. */
  readonly imports?: Readonly<Record<string, string>>;
}

/** What the plugin adds to the getters of a model. */
export interface KeeperGetters {
  getCarbonAnchors(): Readonly<Record<string, Range | null>>;
  getCarbonRecords(): string | undefined;
  getCarbonImport(id: string): string | undefined;
  /** @param table The library's own id of it. */
  getCarbonTable(sheetId: string, table: string): TableIdentity | undefined;
}

interface LeavingTable {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly identity: TableIdentity;
}

const keyOf = (sheetId: string, table: string) => `${sheetId}/${table}`;

export class KeeperPlugin extends CorePlugin<KeeperPlugin> {
  static override readonly getters = ['getCarbonAnchors', 'getCarbonRecords', 'getCarbonImport', 'getCarbonTable'];

  readonly anchors: Readonly<Record<string, Range | null>> = {};
  /** By sheet and the library's own id, which follows a table for as long as the session lasts. */
  readonly tables: Readonly<Record<string, TableIdentity>> = {};
  readonly nextTable: number = 1;
  readonly records: string | undefined = undefined;
  readonly imports: Readonly<Record<string, string | undefined>> = {};
  /** The library cuts a table by taking it away and making another, and only then says that cells were moved. */
  private leaving: readonly LeavingTable[] = [];

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    for (const [name, range] of Object.entries(this.anchors)) {
      if (!range) continue;
      const { changeType, range: adapted } = applyChange(range);
      if (changeType !== 'NONE') this.history.update('anchors', name, changeType === 'REMOVE' ? null : adapted);
    }
  }

  override beforeHandle(command: CoreCommand): void {
    if (command.type === 'REMOVE_TABLE') this.noteLeaving(command.sheetId);
  }

  override handle(command: CoreCommand): void {
    if (this.handleOwn(command as unknown as AnyCommand)) return;
    switch (command.type) {
      case 'CREATE_TABLE':
        return this.nameTables(command.sheetId);
      case 'DUPLICATE_SHEET':
        return this.nameTables(command.sheetIdTo);
      case 'MOVE_RANGES':
        return this.followTables(command);
    }
  }

  private handleOwn(command: AnyCommand): boolean {
    switch (command.type) {
      case 'CARBON_WRITE':
        this.write(command as unknown as OwnCommands['CARBON_WRITE']);
        return true;
      case 'CARBON_ANCHOR': {
        const { name, range } = command as unknown as OwnCommands['CARBON_ANCHOR'];
        this.history.update('anchors', name, (range && this.getters.getRangeFromRangeData(range)) as Range);
        return true;
      }
      case 'CARBON_RECORDS':
        this.history.update('records', (command as unknown as OwnCommands['CARBON_RECORDS']).text);
        return true;
      case 'CARBON_IMPORT': {
        const { id, text } = command as unknown as OwnCommands['CARBON_IMPORT'];
        this.history.update('imports', id, text);
        return true;
      }
      case 'CARBON_NAME_TABLE': {
        const { sheetId, table, name } = command as unknown as OwnCommands['CARBON_NAME_TABLE'];
        this.history.update('tables', keyOf(sheetId, table), 'name', name);
        return true;
      }
      default:
        return false;
    }
  }

  /** One command for many cells: each would else be checked by every plugin and kept in the history by itself. */
  private write({ sheetId, col, row, contents }: OwnCommands['CARBON_WRITE']): void {
    contents.forEach((line, down) =>
      line.forEach((content, right) => {
        const position = { sheetId, col: col + right, row: row + down };
        if (content !== '' || this.getters.getCell(position)) this.dispatch('UPDATE_CELL', { ...position, content });
      }),
    );
  }

  private noteLeaving(sheetId: string): void {
    this.leaving = this.getters.getCoreTables(sheetId).flatMap(({ id, range }) => {
      const identity = this.getCarbonTable(sheetId, id);
      return identity ? [{ sheetId, zone: range.zone, identity }] : [];
    });
  }

  private nameTables(sheetId: string): void {
    for (const { id } of this.getters.getCoreTables(sheetId)) {
      if (this.getCarbonTable(sheetId, id)) continue;
      const number = this.nextTable;
      this.history.update('nextTable', number + 1);
      this.history.update('tables', keyOf(sheetId, id), { id: `table-${number}`, name: `Table${number}` });
    }
  }

  /** A table that was cut and pasted stays the one it was. */
  private followTables({ sheetId, target, targetSheetId, col, row }: Extract<CoreCommand, { type: 'MOVE_RANGES' }>): void {
    const [from] = target;
    for (const { zone, identity, ...left } of this.leaving) {
      if (left.sheetId !== sheetId || !isWithin(zone, from!)) continue;
      const at = { left: zone.left - from!.left + col, top: zone.top - from!.top + row };
      const moved = this.getters.getCoreTables(targetSheetId).find(({ range }) => range.zone.left === at.left && range.zone.top === at.top);
      if (moved) this.history.update('tables', keyOf(targetSheetId, moved.id), identity);
    }
    this.leaving = [];
  }

  override import(data: Data): void {
    const kept = (data as { carbon?: KeptData }).carbon;
    if (kept) {
      const anchors = Object.entries(kept.anchors).map(([name, address]) => [name, address === null ? null : this.rangeAt(address)] as const);
      this.history.update('anchors', Object.fromEntries(anchors));
      this.history.update('nextTable', kept.nextTable);
      this.history.update('records', kept.records);
      this.history.update('imports', { ...kept.imports });
      for (const { sheetId, at, id, name } of kept.tables) {
        const zone = this.getters.getRangeFromSheetXC(sheetId, at).zone;
        const table = this.getters.getCoreTables(sheetId).find(({ range }) => range.zone.left === zone.left && range.zone.top === zone.top);
        if (table) this.history.update('tables', keyOf(sheetId, table.id), { id, name });
      }
    }
    for (const { id } of data.sheets) this.nameTables(id);
  }

  private rangeAt(address: string): Range | null {
    const range = this.getters.getRangeFromSheetXC(undefined, address);
    return range.invalidXc ? null : range;
  }

  override export(data: Data): void {
    const imports = Object.entries(this.imports).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const kept: KeptData = {
      anchors: Object.fromEntries(Object.entries(this.anchors).map(([name, range]) => [name, range && this.getters.getRangeString(range)])),
      tables: this.getters.getSheetIds().flatMap((sheetId) =>
        this.getters.getCoreTables(sheetId).flatMap(({ id, range }) => {
          const identity = this.getCarbonTable(sheetId, id);
          const { left, top } = range.zone;
          const corner = this.getters.getRangeFromZone(sheetId, { left, top, right: left, bottom: top });
          return identity ? [{ ...identity, sheetId, at: this.getters.getRangeString(corner, sheetId) }] : [];
        }),
      ),
      nextTable: this.nextTable,
      ...(this.records === undefined ? {} : { records: this.records }),
      ...(imports.length === 0 ? {} : { imports: Object.fromEntries(imports) }),
    };
    Object.assign(data, { carbon: kept });
  }

  getCarbonAnchors(): Readonly<Record<string, Range | null>> {
    return this.anchors;
  }

  getCarbonRecords(): string | undefined {
    return this.records;
  }

  getCarbonImport(id: string): string | undefined {
    return Object.hasOwn(this.imports, id) ? this.imports[id] : undefined;
  }

  getCarbonTable(sheetId: string, table: string): TableIdentity | undefined {
    return this.tables[keyOf(sheetId, table)];
  }
}

function isWithin(inner: Zone, outer: Zone): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}
