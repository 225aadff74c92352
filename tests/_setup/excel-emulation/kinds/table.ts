import type { Kind } from '../kind';
import type { Table } from '../sheet';

export const tableKind: Kind<Table> = {
  name: 'Table',
  id: (table) => table.id,
  properties: { id: { read: (table) => table.id }, name: { read: (table) => table.name } },
};
