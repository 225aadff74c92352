import { placeOf, type ManifestElement } from '../manifest-tree';
import type { Check } from './check';

const rule = 'resids-defined';

/** The list of Resources each element takes its text, address or picture from. */
const LISTS: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Description: 'bt:LongStrings',
};
const OTHERS = 'bt:ShortStrings';

/** A resid that leads nowhere, or into the wrong list, makes Excel refuse the whole manifest. */
export const check: Check = {
  rule,
  run({ elements }) {
    const listOf = new Map(elements.filter(isDefinition).map((definition) => [definition.attributes.id!, definition.parent!.name]));
    return elements
      .filter(({ attributes }) => attributes.resid !== undefined)
      .flatMap((element) => {
        const { resid } = element.attributes;
        const wanted = LISTS[element.name] ?? OTHERS;
        const list = listOf.get(resid!);
        if (list === wanted) return [];
        return [
          {
            rule,
            found: `${placeOf(element)}: ${list === undefined ? `"${resid}" is not defined` : `"${resid}" stands in ${list}`}`,
            remedy: `define "${resid}" in ${wanted}, or name one that is`,
          },
        ];
      });
  },
};

/** An entry of Resources. */
export function isDefinition({ name, parent }: ManifestElement): boolean {
  return name !== 'bt:Override' && parent?.parent?.name === 'Resources';
}
