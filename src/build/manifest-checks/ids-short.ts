import { placeOf } from '../manifest-tree';
import type { Check } from './check';
import { isDefinition } from './resids-defined';

const rule = 'ids-short';

const MOST = { resource: 32, control: 125 };

/** The schema's limits: 32 characters for what a resid names, 125 for groups and controls. */
export const check: Check = {
  rule,
  run({ elements }) {
    return elements.flatMap((element) => {
      const { id } = element.attributes;
      const most = isDefinition(element) ? MOST.resource : MOST.control;
      if (id === undefined || (id.length > 0 && id.length <= most)) return [];
      return [{ rule, found: `${placeOf(element)}: an id of ${id.length} characters`, remedy: `use 1 to ${most}` }];
    });
  },
};
