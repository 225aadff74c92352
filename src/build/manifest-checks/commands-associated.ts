import { COMMAND_NAMES } from '../../commands/names';
import { placeOf } from '../manifest-tree';
import type { Check } from './check';

const rule = 'commands-associated';

/** Excel looks for what a button runs by its name. One it does not find does nothing, and nobody is told. */
export const check: Check = {
  rule,
  run(manifest) {
    const names: readonly string[] = COMMAND_NAMES;
    const called = manifest.named('FunctionName');
    return [
      ...called
        .filter(({ text }) => !names.includes(text))
        .map((element) => ({
          rule,
          found: `${placeOf(element)}: nothing is associated with "${element.text}"`,
          remedy: `name one of src/commands/names.ts: ${names.join(', ')}`,
        })),
      ...names
        .filter((name) => !called.some(({ text }) => text === name))
        .map((name) => ({ rule, found: `"${name}" is called by no button`, remedy: 'add a control that runs it, or take the command out' })),
    ];
  },
};
