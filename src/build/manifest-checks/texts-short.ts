import { placeOf, type ManifestElement } from '../manifest-tree';
import { everySettingOf, type Check } from './check';

const rule = 'texts-short';

/** The schema's limits, in characters. */
const MOST: Readonly<Record<string, number>> = { ProviderName: 125, DisplayName: 125, Description: 250, TaskpaneId: 125, FunctionName: 250 };
const MOST_IN_LIST: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250, 'bt:Urls': 2048, 'bt:Images': 2048 };

export const check: Check = {
  rule,
  run({ elements }) {
    return elements.flatMap((element) => {
      const most = MOST[element.name] ?? MOST_IN_LIST[element.parent?.name ?? ''];
      if (most === undefined) return [];
      return textsOf(element)
        .filter((text) => text.length === 0 || text.length > most)
        .map((text) => ({ rule, found: `${placeOf(element)}: ${text.length} characters, "${text.slice(0, 40)}…"`, remedy: `use 1 to ${most}` }));
    });
  },
};

/** None where the text stands elsewhere, in Resources. */
function textsOf(element: ManifestElement): string[] {
  if (element.attributes.resid !== undefined) return [];
  const settings = everySettingOf(element);
  return settings.length > 0 ? settings : [element.text];
}
