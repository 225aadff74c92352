import { HostObject, type Kind } from '../kind';
import { invalidArgument } from '../refusals';
import type { Workbook, XmlPart } from '../workbook';
import { requireItem } from './range';

export const customXmlPartCollectionKind: Kind<Workbook> = {
  name: 'CustomXmlPartCollection',
  methods: {
    add: { since: '1.5', call: (workbook, [xml]) => new HostObject('CustomXmlPart', workbook.addXmlPart(wellFormed(xml))) },
    getByNamespace: {
      since: '1.5',
      call: (workbook, [namespace]) => {
        const isOf = ({ xml }: XmlPart) => xml.includes(`xmlns="${String(namespace)}"`);
        return new HostObject('CustomXmlPartScopedCollection', { workbook, isOf });
      },
    },
  },
};

interface Scope {
  readonly workbook: Workbook;
  readonly isOf: (part: XmlPart) => boolean;
}

export const customXmlPartScopedCollectionKind: Kind<Scope> = {
  name: 'CustomXmlPartScopedCollection',
  items: ({ workbook, isOf }) => workbook.xmlParts.filter(isOf).map((part) => new HostObject('CustomXmlPart', part)),
  item: ({ workbook }, key) => new HostObject('CustomXmlPart', requireItem(workbook.xmlParts.find(({ id }) => id === key))),
};

export const customXmlPartKind: Kind<XmlPart> = {
  name: 'CustomXmlPart',
  id: ({ id }) => id,
  properties: { id: { since: '1.5', read: ({ id }) => id } },
  methods: {
    getXml: { since: '1.5', call: ({ xml }) => xml },
    setXml: { since: '1.5', call: (part, [xml]) => void (part.xml = wellFormed(xml)) },
    delete: {
      since: '1.5',
      call: (part, _, { workbook }) => void (workbook.xmlParts = workbook.xmlParts.filter((other) => other !== part)),
    },
  },
};

/** One element that holds text only: all that is kept so far. Excel refuses what is no XML, and keeps line ends as XML does. */
function wellFormed(xml: unknown): string {
  const text = String(xml);
  if (!/^<(\w+) xmlns="[^"<&]+">(?:[^<&\x00-\x08\x0b\x0c\x0e-\x1f]|&(?:amp|lt|gt|quot|apos|#\d+);)*<\/\1>$/.test(text)) throw invalidArgument();
  return text.replaceAll('\r\n', '\n');
}
