import type { Check } from './check';

const rule = 'requirements-stated';

/** What the code uses without asking first. More is asked for at the place of use. */
const SETS: Readonly<Record<string, string>> = { SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3', ExcelApi: '1.9' };
const PERMISSION = 'ReadWriteDocument';

/** An Excel that lacks one of them does not offer the add-in: better than one whose buttons fail. */
export const check: Check = {
  rule,
  run({ root }) {
    const stated = root.children.find(({ name }) => name === 'Requirements')?.children.flatMap(({ children }) => children) ?? [];
    const versions = new Map(stated.map(({ attributes }) => [attributes.Name, attributes.MinVersion]));
    const permission = root.children.find(({ name }) => name === 'Permissions')?.text;
    return [
      ...Object.entries(SETS)
        .filter(([set, version]) => versions.get(set) !== version)
        .map(([set, version]) => ({
          rule,
          found: `${set} ${versions.get(set) ?? 'is not required'}`,
          remedy: `require ${set} ${version} below the root`,
        })),
      ...[...versions.keys()]
        .filter((set) => set === undefined || !(set in SETS))
        .map((set) => ({ rule, found: `${set} is required`, remedy: 'take it out, or add it to the list of this check with a reason' })),
      ...(permission === PERMISSION ? [] : [{ rule, found: `Permissions ${permission}`, remedy: `write ${PERMISSION}` }]),
    ];
  },
};
