import type { TableQuery } from '../../workbook/records';
import type { Pane } from '../pane-context';
import { report } from '../report';

/** Puts a list at the selected cell, as a table or as one formula that spills, and says where it went. */
export function insertList({ desk, run }: Pick<Pane, 'desk' | 'run'>, query: TableQuery, form: 'table' | 'formula'): Promise<void> {
  return run({
    label: 'insert.working',
    isLong: form === 'table',
    work: async (watch) => {
      const { insertSpill, insertTable } = await import('../workbook-parts');
      const { address, rows } = await (form === 'table' ? insertTable(desk, query, watch) : insertSpill(desk, query));
      return report([{ key: 'insert.doneRows', values: { cell: address, rows } }]);
    },
  });
}
