/** The text the product keeps in the workbook: a custom XML part, which is saved with it and goes to colleagues. */
import type { Change } from './change';
import { ACTION_BYTES, type Prepared } from './excel-step';

const NAMESPACE = 'urn:carbon-for-excel:records';

/** Several where two people added one at the same time: the last is the newest. */
export function partsOfRecords(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
}

export function keepRecords(context: Excel.RequestContext, { text }: Extract<Change, { do: 'keep-records' }>): Prepared {
  const parts = partsOfRecords(context);
  const xml = text === undefined ? '' : xmlOf(text);
  const run = () => {
    const last = text === undefined ? undefined : parts.items.at(-1);
    for (const part of parts.items) if (part !== last) part.delete();
    if (last) last.setXml(xml);
    else if (text !== undefined) context.workbook.customXmlParts.add(xml);
  };
  return { asks: true, steps: () => [{ bytes: new TextEncoder().encode(xml).length + 3 * ACTION_BYTES, cells: 0, run }] };
}

/** XML has no other way to write these; a bare line end would come back as another. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\n': '&#10;' };

function xmlOf(text: string): string {
  return `<records xmlns="${NAMESPACE}">${text.replace(/[&<>"\r\n]/g, (sign) => ESCAPES[sign]!)}</records>`;
}

/** @param xml As Excel gives it back, which may write the same part in other words. */
export function textOf(xml: string): string {
  const content = /<records\b[^>]*?(?:\/>|>([\s\S]*)<\/records>)/.exec(xml)?.[1] ?? '';
  return content.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity: string, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
    return code === undefined ? (NAMED[name!] ?? entity) : String.fromCodePoint(code);
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
