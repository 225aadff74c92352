/** An XML manifest as a tree that keeps the order of its elements. */
import { XMLParser } from 'fast-xml-parser';

export interface ManifestElement {
  /** As written, with its prefix: `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  readonly parent: ManifestElement | undefined;
  readonly text: string;
}

/** @param xml Well-formed; its root is the first element. */
export function readManifestTree(xml: string): ManifestElement {
  const nodes = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    ignoreDeclaration: true,
  }).parse(xml) as Node[];
  const [root] = elementsOf(nodes, undefined);
  if (!root) throw new Error('the manifest holds no element');
  return root;
}

/** An element and everything below it, in the order of the file. */
export function everyElement(element: ManifestElement): ManifestElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** Where an element stands, for a person who looks for it: `Resources > bt:Urls > bt:Url Pane.Url`. */
export function placeOf(element: ManifestElement): string {
  const id = element.attributes.id ?? element.attributes.resid ?? '';
  const own = id === '' ? element.name : `${element.name} ${id}`;
  return element.parent?.parent ? `${placeOf(element.parent)} > ${own}` : own;
}

/** What fast-xml-parser gives with `preserveOrder`: one key for the element or its text, and `:@` for attributes. */
type Node = Readonly<Record<string, unknown>>;

function elementsOf(nodes: readonly Node[], parent: ManifestElement | undefined): ManifestElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const inner = node[name] as Node[];
    const children: ManifestElement[] = [];
    const element: ManifestElement = {
      name,
      attributes: (node[':@'] ?? {}) as Record<string, string>,
      children,
      parent,
      text: inner.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join(''),
    };
    children.push(...elementsOf(inner, element));
    return [element];
  });
}
