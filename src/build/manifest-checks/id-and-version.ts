import type { Check } from './check';

const rule = 'id-and-version';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Excel knows the add-in by its id, and reads the functions anew when the version goes up. */
export const check: Check = {
  rule,
  run({ root, packageVersion }) {
    const textOf = (wanted: string) => root.children.find(({ name }) => name === wanted)?.text ?? '';
    const version = `${packageVersion}.0`;
    return [
      ...(GUID.test(textOf('Id')) ? [] : [{ rule, found: `Id "${textOf('Id')}"`, remedy: 'write a GUID in lower case, and never change it' }]),
      ...(textOf('Version') === version ? [] : [{ rule, found: `Version "${textOf('Version')}"`, remedy: `write ${version}, as package.json says` }]),
    ];
  },
};
