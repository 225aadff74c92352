import type { Check } from './check';

const rule = 'ids-unique';

/** Built-in tabs and menus: several entries may go into one of them. */
const EXCELS_OWN = ['OfficeTab', 'OfficeMenu'];

/** With two of one id Excel shows one of them and is silent about the other. */
export const check: Check = {
  rule,
  run({ elements }) {
    const ids = elements
      .filter(({ name, attributes }) => attributes.id !== undefined && !EXCELS_OWN.includes(name))
      .map(({ attributes }) => attributes.id!);
    const twice = new Set(ids.filter((id, at) => ids.indexOf(id) < at));
    return [...twice].map((id) => ({ rule, found: `"${id}" is the id of several elements`, remedy: 'give each an id of its own' }));
  },
};
