import { typedArgument } from '../../src/core/built-call';
import { noHost } from '../../src/host/no-host';
import type { Host, Value } from '../../src/host/host';
import { liveAnswer } from '../../src/workbook/live-answer';
import { useBundledDataset } from '../_setup/ask';
import { deskOf } from './weeks';

beforeEach(() => useBundledDataset());

/** A workbook whose cells all hold the same values; it notes what is read. */
function hostWith(values: readonly (readonly Value[])[]): Host & { readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const read = ((areas: unknown[]) => Promise.resolve(areas.map((area) => (asked.push(area), { values })))) as unknown as Host['read'];
  return { ...noHost('en'), kind: 'workbench', read, asked };
}

const call = (id: string, ...typed: string[]) => ({ id, args: typed.map((text) => typedArgument(text, /^\d$/.test(text))) });
const answer = (id: string, ...typed: string[]) => liveAnswer(deskOf(noHost('en')), call(id, ...typed), undefined);

test('a price, and where it was printed', async () => {
  // mee-2025, L135: 105.65元/吨.
  const { cells, traces } = (await answer('PRICE', 'CEA', '2024-11-13'))!;
  expect(cells).toEqual([[105.65]]);
  expect(traces).toMatchObject([{ about: 'SEEE:CEA', printed: '105.65元/吨', period: '2024-11-13', places: [] }]);
  expect(traces[0]!.row).toBeGreaterThanOrEqual(0);
});

test('an attribute of a record, with its places', async () => {
  const { cells, traces } = (await answer('SYSTEM', '韩国', 'offset_limit_pct', 'en'))!;
  expect(cells).toEqual([[5]]);
  expect(traces).toMatchObject([{ about: 'KR', row: undefined, places: [{ source: 'icap-2025' }] }]);
});

test('a change has two ends', async () => {
  expect((await answer('CHANGE', 'CEA', '2024-11-13', '2024-12-31'))!.traces).toHaveLength(2);
});

test('an error is an answer, a table too, and neither is traced', async () => {
  const failed = (await answer('PRICE', 'CEB'))!;
  expect(failed).toMatchObject({ cells: [[{ code: 'unknown-symbol' }]], traces: [] });
  const table = (await answer('HISTORY', 'CEA', '2024-11-01', '2024-12-31', '0', '0', 'date', 'volume'))!;
  expect(table.cells.length).toBeGreaterThan(1);
  expect(table.cells[0]).toHaveLength(2);
  expect(table.traces).toEqual([]);
});

test('the citation of a publication has no printed words of its own', async () => {
  const { cells, traces } = (await answer('SOURCE', 'mee-2025'))!;
  expect(cells[0]![0]).toContain('2025');
  expect(traces).toMatchObject([{ about: 'mee-2025', printed: '', row: undefined, places: [], citation: cells[0]![0] }]);
});

test('array constants are values; of what only the workbook can calculate nothing is claimed', async () => {
  expect((await answer('PRICE', '={"CEA";"EUA"}', '2026-W05'))!.cells).toEqual([[79.26], [85.45]]);
  expect(await answer('PRICE', '=UPPER("cea")')).toBeUndefined();
  expect(await answer('PRICE', '=B4')).toBeUndefined();
});

test('references are read, on the sheet in front where they name none', async () => {
  const host = hostWith([['CEA'], ['EUA']]);
  expect((await liveAnswer(deskOf(host), call('PRICE', '=A2:A3', '2026-W05'), 'My sheet'))!.cells).toEqual([[79.26], [85.45]]);
  await liveAnswer(deskOf(host), call('PRICE', "='Other'!A2"), 'My sheet');
  expect(host.asked).toMatchObject([
    { sheet: 'My sheet', row: 1, column: 0, rows: 2, columns: 1 },
    { sheet: 'Other', row: 1 },
  ]);
});
