import type { Kind } from '../kind';
import { NotEmulated } from '../refusals';
import type { Workbook } from '../workbook';

export const applicationKind: Kind<Workbook> = {
  name: 'Application',
  properties: {
    calculationMode: { read: ({ calculation }) => calculation.mode },
    decimalSeparator: { since: '1.11', read: ({ decimalSeparator }) => decimalSeparator },
  },
  methods: {
    suspendScreenUpdatingUntilNextSync: { since: '1.9', call: (workbook) => void (workbook.screenSuspensions += 1) },
    calculate: {
      call: () => {
        throw new NotEmulated('calculating the whole application, which is never wanted');
      },
    },
  },
};
