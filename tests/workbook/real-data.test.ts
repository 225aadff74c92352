import { FUNCTIONS } from '../../generated/functions';
import type { Language } from '../../src/core/language';
import { DateCell } from '../../src/functions/_lib/cells';
import { isTraceable, tracesOf } from '../../src/functions/_lib/trace';
import { textOf } from '../../src/core/figure';
import { onlyCall } from '../../src/core/formula-calls';
import { formulaForRow } from '../../src/core/formula-text';
import { Formula } from '../../src/host/change';
import { ask } from '../../src/workbook/desk';
import { insertSummary } from '../../src/workbook/insert-summary';
import { policyFacts } from '../../src/workbook/policy-facts';
import { insertTable } from '../../src/workbook/insert-table';
import { refresh } from '../../src/workbook/refresh';
import type { TableQuery } from '../../src/workbook/records';
import { tableContent } from '../../src/workbook/table-content';
import { TABLE_KINDS } from '../../src/workbook/table-kinds';
import { useBundledDataset } from '../_setup/ask';
import { bundledDataset, bundledRecords } from '../_setup/bundled';
import { hostOn, newModel, underTest } from '../workbench/spreadsheet-under-test';
import { useCarbonFunctions } from './calculator';
import { deskOf } from './weeks';

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const queryOf = (name: string): TableQuery => ({
  function: name,
  args: name === 'HISTORY' ? ['CEA', null, null, 0, 1, 'date', 'price', 'volume', 'basis', 'source', 'close'] : [],
});
const desk = { functions: deskOf(hostOn(newModel())).functions };

beforeAll(useCarbonFunctions);

describe.each(LANGUAGES)('the lists of the dataset that ships, as tables (%s)', (language) => {
  beforeEach(() => useBundledDataset(language));

  test('every list function can stand as a table, and no other', () => {
    const lists = Object.keys(FUNCTIONS).filter((name) => Object.hasOwn(TABLE_KINDS, name));
    expect(lists.sort()).toEqual(Object.keys(TABLE_KINDS).sort());
  });

  test.each(Object.keys(TABLE_KINDS))('%s: rows are told apart, headers too, and a live cell answers what the list says', async (name) => {
    const { columns, rows } = await tableContent(desk, queryOf(name), language);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(new Set(columns.map(({ word }) => word)).size).toBe(columns.length);
    for (const { cells, answers } of rows) {
      for (const [at, content] of cells.entries()) {
        if (!(content instanceof Formula)) continue;
        const { name: scalar, args } = onlyCall(content.text)!;
        const [[alive] = []] = await ask(desk, scalar, args.map((arg) => (arg.kind === 'literal' ? arg.value : null))); // prettier-ignore
        const answer = answers[at]!;
        expect([content.text, alive instanceof DateCell ? alive.serial : alive]).toEqual([
          content.text,
          answer instanceof DateCell ? answer.serial : answer,
        ]);
      }
    }
  });

  test.each([
    ['QUOTES', ['price', 'volume_t']],
    ['HISTORY', ['price', 'close']],
    ['SYSTEMS', ['system', 'status', 'coverage_pct', 'offset_limit_pct']],
    ['POLICIES', ['title', 'issuer', 'issued', 'status']],
    ['STATS', ['value']],
  ])('%s: where a function answers a cell, it is alive', async (name, alive) => {
    const { columns, rows } = await tableContent(desk, queryOf(name), language);
    for (const code of alive) {
      const at = columns.findIndex((column) => column.code === code);
      const filled = rows.map(({ cells }) => cells[at]).filter((content) => content !== undefined);
      expect(filled.length).toBeGreaterThan(0);
      expect([code, filled.filter((content) => !(content instanceof Formula))]).toEqual([code, []]);
    }
  });

  test.each(Object.keys(TABLE_KINDS))('%s: stands in a workbook, and a refresh with the same data changes nothing', async (name) => {
    const model = newModel();
    const workbook = underTest(model);
    const whole = deskOf(workbook.host, language);
    await insertTable(whole, queryOf(name));
    const before = JSON.stringify(model.exportData().sheets);
    expect((await refresh(whole)).tables).toMatchObject([{ added: 0, removed: 0, missing: [], fault: undefined }]);
    expect(JSON.stringify(model.exportData().sheets)).toBe(before);
  });

  test('a date of publication is not called one of issue', async () => {
    const policies = bundledRecords().policies.filter(({ issued, published }) => issued.length === 0 && published.length > 0);
    expect(policies.length).toBeGreaterThan(0);
    for (const { id } of policies) {
      const labels = (await policyFacts(desk, id, language)).map(({ label }) => label);
      expect(labels).toContain({ zh: '公布日期', en: 'Published' }[language]);
      expect(labels).not.toContain({ zh: '印发日期', en: 'Issued' }[language]);
    }
  });

  test('every policy has a summary that stands in a sheet in each form', async () => {
    for (const { id } of bundledRecords().policies) {
      for (const form of ['block', 'cell', 'footnote'] as const) {
        const workbook = underTest(newModel());
        await expect(insertSummary(deskOf(workbook.host, language), id, form)).resolves.toMatch(/^Sheet1!A1/);
        expect(String(await workbook.valueOf('Sheet1!A1'))).not.toBe('');
      }
    }
  });

  test('every figure and every attribute of a record has its evidence', () => {
    const dataset = bundledDataset();
    let traced = 0;
    for (let row = 0; row < dataset.quotes.size; row++) {
      const formula = formulaForRow(dataset, row);
      if (!formula) continue;
      const { name, args } = onlyCall(formula.text)!;
      const [trace] = tracesOf(name, args.map((arg) => (arg.kind === 'literal' ? arg.value : null)), language); // prettier-ignore
      traced += Number(trace!.printed === textOf(dataset, row, 'printed'));
    }
    // Of one period two places may print one figure in two ways: the formula answers one of them.
    expect(traced).toBeGreaterThan(dataset.quotes.size * 0.8);
    for (const { id, coveragePct } of bundledRecords().systems) {
      const [trace] = tracesOf('SYSTEM', [id, 'coverage_pct'], language);
      expect(trace!.about).toBe(id);
      if (coveragePct) expect(trace!.printed).toBe(coveragePct.printed);
    }
    for (const { id, effective } of bundledRecords().policies) {
      const [trace] = tracesOf('POLICY', [id, 'effective'], language);
      if (effective.length > 0) expect(effective.map(({ printed }) => printed)).toContain(trace!.printed);
    }
    for (const { id, printed } of bundledRecords().statistics) expect(tracesOf('STAT', [id], language)[0]!.printed).toBe(printed);
    expect(['PRICE', 'VOLUME', 'TURNOVER', 'CHANGE', 'SOURCE', 'SYSTEM', 'STAT', 'POLICY'].every(isTraceable)).toBe(true);
  });
});
