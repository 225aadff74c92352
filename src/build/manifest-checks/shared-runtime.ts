import { placeOf } from '../manifest-tree';
import type { Check } from './check';

const rule = 'shared-runtime';

/** Elements that say which page runs: with one runtime all of them name the same. */
const PAGES = ['Runtime', 'FunctionFile'];
const PARENTS_OF_PAGES = ['Page', 'Action'];

/**
 * Functions, ribbon and pane run on one page that stays alive: only then do they answer from one dataset. Excel starts no
 * shared runtime where one of them names its page by another resid.
 */
export const check: Check = {
  rule,
  run({ root, elements }) {
    const [runtime, ...others] = elements.filter(({ name }) => name === 'Runtime');
    if (!runtime || others.length > 0)
      return [{ rule, found: `${others.length + (runtime ? 1 : 0)} runtimes`, remedy: 'declare exactly one Runtime' }];

    const resid = runtime.attributes.resid!;
    const strays = elements
      .filter(({ name, parent }) => PAGES.includes(name) || (name === 'SourceLocation' && PARENTS_OF_PAGES.includes(parent!.name)))
      .filter(({ attributes }) => attributes.resid !== resid)
      .map((element) => ({ rule, found: `${placeOf(element)} is not the runtime's page`, remedy: `name ${resid}` }));
    const page = elements.find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue;
    const started = root.children.find(({ name }) => name === 'DefaultSettings')?.children[0]?.attributes.DefaultValue;
    return [
      ...strays,
      ...(runtime.attributes.lifetime === 'long' ? [] : [{ rule, found: 'a runtime that ends with the pane', remedy: 'write lifetime="long"' }]),
      ...(page === started ? [] : [{ rule, found: `${resid} is ${page}, DefaultSettings starts ${started}`, remedy: 'name one page' }]),
    ];
  },
};
