import { invalidSelection } from '../refusals';
import { HostObject, type Kind } from '../kind';
import type { Workbook } from '../workbook';

export const workbookKind: Kind<Workbook> = {
  name: 'Workbook',
  links: {
    worksheets: { to: (workbook) => new HostObject('WorksheetCollection', workbook) },
    application: { to: (workbook) => new HostObject('Application', workbook) },
    tables: { to: (workbook) => new HostObject('TableCollection', workbook) },
    names: { to: (workbook) => new HostObject('NamedItemCollection', workbook) },
    customXmlParts: { since: '1.5', to: (workbook) => new HostObject('CustomXmlPartCollection', workbook) },
  },
  methods: {
    getSelectedRange: {
      call: ({ selection: { sheet, areas } }) => {
        if (areas.length > 1) throw invalidSelection();
        return new HostObject('Range', { sheet, area: areas[0] });
      },
    },
    getSelectedRanges: { since: '1.9', call: (workbook) => new HostObject('RangeAreas', workbook.selection) },
  },
};
