import type { Kind } from '../kind';
import { applicationKind } from './application';
import {
  chartAxesKind,
  chartAxisKind,
  chartCollectionKind,
  chartKind,
  chartLegendKind,
  chartSeriesCollectionKind,
  chartSeriesKind,
  chartTitleKind,
} from './chart';
import { formatProtectionKind, rangeFontKind, rangeFormatKind } from './format';
import { namedItemCollectionKind, namedItemKind } from './name';
import { rangeKind } from './range';
import { rangeAreasKind, rangeCollectionKind } from './range-areas';
import { addinServiceKind, customFunctionsKind } from './services';
import {
  autoFilterKind,
  tableCollectionKind,
  tableColumnCollectionKind,
  tableColumnKind,
  tableKind,
  tableRowCollectionKind,
  tableScopedCollectionKind,
  tableSortKind,
} from './table';
import { workbookKind } from './workbook';
import { worksheetCollectionKind, worksheetKind, worksheetProtectionKind } from './worksheet';
import { customXmlPartCollectionKind, customXmlPartKind, customXmlPartScopedCollectionKind } from './xml-part';

const ALL: readonly Kind<never>[] = [
  addinServiceKind,
  applicationKind,
  autoFilterKind,
  chartAxesKind,
  chartAxisKind,
  chartCollectionKind,
  chartKind,
  chartLegendKind,
  chartSeriesCollectionKind,
  chartSeriesKind,
  chartTitleKind,
  customFunctionsKind,
  customXmlPartCollectionKind,
  customXmlPartKind,
  customXmlPartScopedCollectionKind,
  formatProtectionKind,
  namedItemCollectionKind,
  namedItemKind,
  rangeAreasKind,
  rangeCollectionKind,
  rangeFontKind,
  rangeFormatKind,
  rangeKind,
  tableCollectionKind,
  tableColumnCollectionKind,
  tableColumnKind,
  tableKind,
  tableRowCollectionKind,
  tableScopedCollectionKind,
  tableSortKind,
  workbookKind,
  worksheetCollectionKind,
  worksheetKind,
  worksheetProtectionKind,
];

/** One more kind of object is one more entry. */
export const KINDS: ReadonlyMap<string, Kind<unknown>> = new Map(ALL.map((kind) => [kind.name, kind as Kind<unknown>]));
