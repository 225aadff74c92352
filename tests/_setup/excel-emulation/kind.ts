import type { Workbook } from './workbook';

/** An object of the API as the host sees it; the client holds a path to it. */
export class HostObject {
  constructor(
    readonly kind: string,
    readonly target: unknown,
  ) {}
}

/** What members may ask about. */
export interface World {
  readonly workbook: Workbook;
  supports(excelApi: string): boolean;
  /** Tells the add-in that other cells are selected: Excel does, whoever selects them. */
  announceSelection(): void;
}

interface Member {
  /** The ExcelApi set that brought it; 1.1 if left out. */
  readonly since?: string;
}

export interface Property<T> extends Member {
  readonly read: (target: T, world: World) => unknown;
  readonly write?: (target: T, value: unknown, world: World) => void;
}

/** Leads to another object, such as a range's worksheet. */
export interface Link<T> extends Member {
  readonly to: (target: T, world: World) => HostObject;
}

/** Answers a value, an object, or null for an object that does not exist. */
export interface Method<T> extends Member {
  readonly call: (target: T, args: readonly unknown[], world: World) => unknown;
}

/** All the emulation knows of one kind of object, by the names of its documentation; any other member is refused by name. */
export interface Kind<T> {
  readonly name: string;
  /** What the client finds it by again, in the collection it came from. */
  readonly id?: (target: T) => string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** A collection's members. */
  readonly items?: (target: T, world: World) => HostObject[];
  /** A collection's member by the id it gave itself. */
  readonly item?: (target: T, key: string, world: World) => HostObject;
}
