import { XMLValidator } from 'fast-xml-parser';
import type { Check } from './check';

const rule = 'well-formed';

/** Excel reads nothing of a manifest that is not XML. fast-xml-parser overlooks two faults, which are looked for here. */
export const check: Check = {
  rule,
  run({ text }) {
    const validity = XMLValidator.validate(text);
    if (validity !== true) {
      const { line, col, msg } = validity.err;
      return [{ rule, found: `line ${line}, column ${col}: ${msg}`, remedy: 'close and quote what is open there' }];
    }
    const comments = [...text.matchAll(/<!--([\s\S]*?)-->/g)].map(([, comment]) => comment!);
    const hyphens = comments
      .filter((comment) => comment.includes('--') || comment.endsWith('-'))
      .map((comment) => ({ rule, found: `the comment "${comment.trim()}"`, remedy: 'write it without two hyphens side by side' }));
    const bare = text.replace(/<!--[\s\S]*?-->/g, '').replace(/"[^"]*"/g, '""');
    const prefixes = new Set([...bare.matchAll(/[</\s]([A-Za-z]\w*):[A-Za-z]/g)].map(([, prefix]) => prefix!));
    const undeclared = [...prefixes]
      .filter((prefix) => prefix !== 'xmlns' && !text.includes(`xmlns:${prefix}=`))
      .map((prefix) => ({ rule, found: `the prefix ${prefix}:`, remedy: `declare xmlns:${prefix} on the root element` }));
    return [...hyphens, ...undeclared];
  },
};
