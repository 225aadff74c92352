import { compareImport } from '../../../src/dataset/imports/compare';
import { reopened } from '../../../src/dataset/imports/reopened';
import type { Dataset } from '../../../src/dataset/store';
import { importOf, joined } from '../../_setup/imports';

const BASE = [{ period: '2024-03-01', value: 50 }];
const IMPORTED = [{ period: '2024-03-04', value: 61 }];
/** What another thread receives. */
const handedOver = (dataset: Dataset): Dataset => reopened(structuredClone(dataset));

test('in another thread it says of each row what it is and where it is from', () => {
  const { quotes, imports } = handedOver(joined(BASE, [importOf(1, IMPORTED)]));
  expect(Array.from(quotes.value)).toEqual([50, 61]);
  expect([0, 1].map((row) => quotes.isImported(row))).toEqual([false, true]);
  expect(quotes.hasImports).toBe(true);
  expect(imports).toHaveLength(1);
});

test('one without imports has none there either', () => {
  expect(handedOver(joined(BASE, [])).quotes.hasImports).toBe(false);
});

test('a file is compared there as on the page', () => {
  const dataset = joined(BASE, [importOf(1, IMPORTED)]);
  const made = importOf(2, [{ period: '2024-03-01', value: 51 }, { period: '2024-03-04', value: 62 }, { period: '2024-03-05' }]); // prettier-ignore
  const comparison = compareImport(handedOver(dataset), made);
  expect(comparison.counts).toEqual({ fresh: 1, same: 0, conflicts: 1, replaced: 1 });
  expect(comparison).toEqual(compareImport(dataset, made));
});
