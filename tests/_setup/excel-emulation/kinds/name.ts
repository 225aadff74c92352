import { HostObject, type Kind } from '../kind';
import { formulaOf, type Name, type Workbook } from '../workbook';
import { rangeArgument, requireItem } from './range';

const find = ({ names }: Workbook, key: unknown) => names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());

export const namedItemCollectionKind: Kind<Workbook> = {
  name: 'NamedItemCollection',
  items: ({ names }) => names.map((name) => new HostObject('NamedItem', name)),
  item: (workbook, key) => new HostObject('NamedItem', requireItem(find(workbook, key))),
  methods: {
    getItemOrNullObject: {
      since: '1.4',
      call: (workbook, [key]) => {
        const name = find(workbook, key);
        return name ? new HostObject('NamedItem', name) : null;
      },
    },
    add: {
      since: '1.4',
      call: (workbook, [name, reference]) => {
        const { sheet, area } = rangeArgument(reference, workbook);
        return new HostObject('NamedItem', workbook.addName(String(name), sheet, area));
      },
    },
  },
};

export const namedItemKind: Kind<Name> = {
  name: 'NamedItem',
  id: ({ name }) => name,
  properties: {
    name: { read: ({ name }) => name },
    formula: { since: '1.7', read: formulaOf },
    visible: { read: ({ visible }) => visible, write: (name, visible) => void (name.visible = Boolean(visible)) },
  },
  methods: {
    delete: { since: '1.4', call: (name, _, { workbook }) => void (workbook.names = workbook.names.filter((other) => other !== name)) },
  },
};
