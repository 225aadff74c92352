import { insertTable } from '../workbook/insert-table';
import { boardQuery } from '../workbook/queries';
import type { Command } from './command';

/** The quote board of the newest week as a table at the selected cell. It can be seen, so nothing is said. */
export const insertPriceTable: Command = async ({ desk }) => {
  await insertTable(desk, boardQuery(undefined, undefined, desk.language));
};
