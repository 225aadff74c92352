import { FUNCTIONS } from '../../generated/functions';
import { boardOf, boardSegments } from '../../src/core/board';
import { spanOf } from '../../src/core/dataset';
import { CarbonError } from '../../src/core/errors';
import { boardPeriods, rowsOf } from '../../src/core/series';
import { setContext, setRecords } from '../../src/functions/_lib/context';
import { ask } from '../../src/workbook/desk';
import { boardQuery, historyQuery } from '../../src/workbook/queries';
import type { TableQuery } from '../../src/workbook/records';
import { bundledDataset, bundledRecords } from '../_setup/bundled';

const dataset = bundledDataset();
const answer = ({ function: name, args }: TableQuery) => ask({ functions: FUNCTIONS }, name, args);

beforeAll(() => {
  setContext({ dataset, language: 'en' });
  setRecords(bundledRecords());
});

test.each([undefined, ...boardSegments(dataset)])('the board of %s in every period offered', async (segment) => {
  const periods = boardPeriods(dataset, segment);
  // Without a week there is no newest one to follow.
  for (const period of spanOf(periods[0]!) === 'week' ? [undefined, ...periods] : periods) {
    const cells = await answer(boardQuery(segment, period, 'en'));
    expect(cells).toHaveLength(1 + boardOf(dataset, segment, period ?? periods[0]).length);
  }
});

test.each(dataset.instruments.map(({ symbol }, instrument) => [symbol, instrument] as const))('the history of %s', async (symbol, instrument) => {
  const [[first] = [], ...rows] = await answer(historyQuery(symbol));
  if (first instanceof CarbonError) expect(first.excelError).toBe('#N/A');
  else {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(rowsOf(dataset, instrument).length);
  }
});
