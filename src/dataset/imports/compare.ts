/** What an import would change, before it is kept: what is new, what is there already, and which of two figures holds. */
import type { Dataset } from '../store';
import { figureFindings } from './compare-figures';
import { rateFindings } from './compare-rates';
import { MOST_DIFFERENCES, type Comparison, type How } from './comparison';
import type { Import } from './import';

/** @param dataset In use, with what was imported before. */
export function compareImport(dataset: Dataset, made: Import): Comparison {
  const findings = [...figureFindings(dataset, made), ...rateFindings(dataset, made)];
  const counts = { fresh: 0, same: 0, conflicts: 0, replaced: 0 };
  for (const { how } of findings) counts[how]++;
  const listed = (wanted: How) =>
    findings
      .filter(({ how }) => how === wanted)
      .slice(0, MOST_DIFFERENCES)
      .map(({ difference }) => difference());
  return { isKept: dataset.imports.some(({ id }) => id === made.id), counts, conflicts: listed('conflicts'), replaced: listed('replaced') };
}
