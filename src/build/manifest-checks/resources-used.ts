import { placeOf } from '../manifest-tree';
import type { Check } from './check';
import { isDefinition } from './resids-defined';

const rule = 'resources-used';

/** What nothing names is a text somebody translates, or an icon somebody draws, for nobody. */
export const check: Check = {
  rule,
  run({ elements }) {
    const used = new Set(elements.map(({ attributes }) => attributes.resid));
    return elements
      .filter((element) => isDefinition(element) && !used.has(element.attributes.id))
      .map((element) => ({ rule, found: `${placeOf(element)} is used nowhere`, remedy: 'name it in a resid, or take it out' }));
  },
};
