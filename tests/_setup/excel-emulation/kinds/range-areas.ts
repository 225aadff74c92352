import type { Area } from '../address';
import { cellsOf } from '../cells';
import { HostObject, type Kind } from '../kind';
import { invalidArgument } from '../refusals';
import type { Sheet } from '../sheet';
import { addressOf } from './range';

export interface RangeAreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export const rangeAreasKind: Kind<RangeAreasTarget> = {
  name: 'RangeAreas',
  properties: {
    address: { since: '1.9', read: ({ sheet, areas }) => areas.map((area) => addressOf({ sheet, area })).join(',') },
    areaCount: { since: '1.9', read: ({ areas }) => areas.length },
  },
  links: { areas: { since: '1.9', to: (target) => new HostObject('RangeCollection', target) } },
  methods: {
    calculate: {
      since: '1.9',
      call: ({ sheet, areas }) => areas.flatMap(cellsOf).forEach((at) => sheet.calculation.recalculate(sheet, at)),
    },
    setDirty: {
      since: '1.9',
      call: ({ sheet, areas }) => areas.flatMap(cellsOf).forEach((at) => sheet.calculation.setDirty(sheet, at)),
    },
  },
};

export const rangeCollectionKind: Kind<RangeAreasTarget> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => new HostObject('Range', { sheet, area })),
  methods: {
    getItemAt: {
      since: '1.9',
      call: ({ sheet, areas }, [index]) => {
        const area = areas[index as number];
        if (!area) throw invalidArgument();
        return new HostObject('Range', { sheet, area });
      },
    },
  },
};
