/** What any JSON must keep before its parts are looked at: so deep, so long and so large, and nothing that could pass for code. */

const DEEPEST = 12;
/** A cell holds 32,767 characters, and some cells join several texts. */
const LONGEST_TEXT = 5000;
/** Sums, rates and products of figures inside these bounds stay numbers. */
const LARGEST = 1e18;
const SMALLEST = 1e-12;
/** Characters no publication prints and no workbook can keep; tabs and line ends are none of them. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Surrogate}/u;
/** Of a key in a message; no key of ours is longer. */
const LONGEST_KEY = 40;
const DANGEROUS = ['__proto__', 'constructor', 'prototype'];

interface Node {
  readonly value: unknown;
  readonly depth: number;
  /** The keys it stands under, from the top: `records.policies.3.title`. */
  readonly path: string;
}

/** @returns Where and what the first oddity is, `records.news.3.headline: text of 40000 characters`; undefined where there is none. */
export function oddityOf(value: unknown): string | undefined {
  // A list of what is left to look at, not a call for each level: nesting must not exhaust the stack.
  const left: Node[] = [{ value, depth: 0, path: '' }];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    const oddity = oddityOfNode(node);
    if (oddity !== undefined) return `${node.path || 'file'}: ${oddity}`;
    for (const part of partsOf(node)) left.push(part);
  }
  return undefined;
}

function oddityOfNode({ value, depth }: Node): string | undefined {
  if (typeof value === 'string') return oddityOfText(value);
  if (typeof value === 'number') return isOrdinary(value) ? undefined : `number ${value}`;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= DEEPEST) return 'nested too deep';
  const dangerous = DANGEROUS.find((key) => Object.hasOwn(value, key));
  return dangerous && `key ${dangerous}`;
}

function oddityOfText(text: string): string | undefined {
  if (text.length > LONGEST_TEXT) return `text of ${text.length} characters`;
  return CONTROL.test(text) ? 'control character' : undefined;
}

function isOrdinary(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= SMALLEST && size <= LARGEST);
}

/** A list of figures or texts is looked at here where nothing is odd about it: a node for each of them would cost more than all else. */
function* partsOf({ value, depth, path }: Node): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value) && value.every(isOrdinaryLeaf)) return;
  for (const [key, part] of Object.entries(value) as [string, unknown][]) yield { value: part, depth: depth + 1, path: nameOf(path, key) };
}

function isOrdinaryLeaf(value: unknown): boolean {
  if (typeof value === 'string') return oddityOfText(value) === undefined;
  return value === null || (typeof value === 'number' && isOrdinary(value));
}

function nameOf(path: string, key: string): string {
  const name = key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
  return path ? `${path}.${name}` : name;
}
