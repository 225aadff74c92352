import type { Kind } from '../kind';
import { addinServiceKind, customFunctionsKind } from './services';
import { formatProtectionKind, rangeAreasKind, rangeCollectionKind, rangeFormatKind, rangeKind, tableScopedCollectionKind } from './range';
import { tableKind } from './table';
import { workbookKind } from './workbook';
import { worksheetCollectionKind, worksheetKind, worksheetProtectionKind } from './worksheet';

const ALL: readonly Kind<never>[] = [
  addinServiceKind,
  customFunctionsKind,
  formatProtectionKind,
  rangeAreasKind,
  rangeCollectionKind,
  rangeFormatKind,
  rangeKind,
  tableKind,
  tableScopedCollectionKind,
  workbookKind,
  worksheetCollectionKind,
  worksheetKind,
  worksheetProtectionKind,
];

/** One more kind of object is one more entry. */
export const KINDS: ReadonlyMap<string, Kind<unknown>> = new Map(ALL.map((kind) => [kind.name, kind as Kind<unknown>]));
