import { LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { DataFile, Fault, Place } from './data-file';

type Path = readonly (string | number)[];

export interface Read<T> {
  readonly value: T;
  readonly placeOf: (path: Path) => Place;
}

/** Reads one file by its schema; what does not follow it is reported, and nothing comes back. */
export function readYaml<T>(file: DataFile, schema: z.ZodType<T>, faults: Fault[]): Read<T>[] {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, version: '1.2' });
  const placeOf = (path: Path): Place => ({ file: file.path, row: rowOf(document, lines, path) });

  for (const error of document.errors) {
    faults.push({ file: file.path, row: error.linePos?.[0].line ?? 1, rule: 'yaml', found: error.message, remedy: 'mend the YAML' });
  }
  if (document.errors.length > 0) return [];

  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return [{ value: parsed.data, placeOf }];
  for (const issue of parsed.error.issues) {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    faults.push({
      ...placeOf(path),
      rule: 'schema',
      found: `${path.join('.') || 'file'}: ${issue.message}`,
      remedy: 'give the field the form its schema in src/dataset/schemas states',
    });
  }
  return [];
}

/** The row of the innermost node on the path that exists: the row a person has to edit. */
function rowOf(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
