/** The texts the product keeps in the workbook: custom XML parts, which are saved with it and go to colleagues. */
import type { Change } from './change';
import { inExcel } from './excel-api';
import { ACTION_BYTES, type Prepared } from './excel-step';

/** Where a text is kept. */
interface Place {
  readonly element: 'records' | 'import';
  readonly namespace: string;
}

export const RECORDS: Place = { element: 'records', namespace: 'urn:carbon-for-excel:records' };

/** A namespace of its own for each: it is found without a look into the others, which may be large. */
export function placeOfImport(id: string): Place {
  return { element: 'import', namespace: `urn:carbon-for-excel:import:${encodeURIComponent(id)}` };
}

/** Several where two people added one at the same time: the last is the newest. */
export function partsAt(context: Excel.RequestContext, { namespace }: Place): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(namespace).load('items/id');
}

export function textAt(place: Place): Promise<string | undefined> {
  return inExcel(async (context) => {
    const parts = partsAt(context, place);
    await context.sync();
    const xml = parts.items.at(-1)?.getXml();
    if (!xml) return undefined;
    await context.sync();
    return textOf(xml.value);
  });
}

export function keepRecords(context: Excel.RequestContext, { text }: Extract<Change, { do: 'keep-records' }>): Prepared {
  return keep(context, RECORDS, text);
}

export function keepImport(context: Excel.RequestContext, { id, text }: Extract<Change, { do: 'keep-import' }>): Prepared {
  return keep(context, placeOfImport(id), text);
}

function keep(context: Excel.RequestContext, place: Place, text: string | undefined): Prepared {
  const parts = partsAt(context, place);
  const xml = text === undefined ? '' : xmlOf(place, text);
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

function xmlOf({ element, namespace }: Place, text: string): string {
  return `<${element} xmlns="${namespace}">${text.replace(/[&<>"\r\n]/g, (sign) => ESCAPES[sign]!)}</${element}>`;
}

/** @param xml As Excel gives it back, which may write the same part in other words. */
export function textOf(xml: string): string {
  const content = /<(records|import)\b[^>]*?(?:\/>|>([\s\S]*)<\/\1>)/.exec(xml)?.[2] ?? '';
  return content.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity: string, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
    return code === undefined ? (NAMED[name!] ?? entity) : String.fromCodePoint(code);
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
