import { strToU8, zipSync } from 'fflate';

/** Cells as they stand in a sheet's XML, by their addresses: `{ A1: '<v>1</v>' }`, with their attributes before them where they have any. */
export type RawSheet = Readonly<Record<string, string>>;

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** The smallest workbook that Excel would open. A cell is `n:12.5`, `d:45609` (a date), `s:text`, `f:SUM(A1:A2)=3` (formula and value), `e:#N/A`, `b:1`. */
export function workbookFile(sheets: Readonly<Record<string, RawSheet>>, { is1904 = false } = {}): Uint8Array {
  const names = Object.keys(sheets);
  const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = [...names.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)), relation(names.length + 1, 'styles', 'styles.xml')]; // prettier-ignore
  return zipSync({
    '[Content_Types].xml': part('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': part(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ),
    'xl/styles.xml': part(STYLES),
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, part(sheetXml(sheets[name]!))])),
  });
}

function sheetXml(cells: RawSheet): string {
  const rows = new Map<number, string[]>();
  for (const [address, cell] of Object.entries(cells)) {
    const row = Number(/\d+/.exec(address)![0]);
    rows.set(row, [...(rows.get(row) ?? []), cellXml(address, cell)]);
  }
  const lines = [...rows].map(([row, xml]) => `<row r="${row}">${xml.join('')}</row>`);
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(address: string, cell: string): string {
  const kind = cell[0];
  const value = cell.slice(2).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (kind === 's') return `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  if (kind === 'd') return `<c r="${address}" s="1"><v>${value}</v></c>`;
  if (kind === 'e') return `<c r="${address}" t="e"><v>${value}</v></c>`;
  if (kind === 'b') return `<c r="${address}" t="b"><v>${value}</v></c>`;
  if (kind === 'f') return `<c r="${address}"><f>${value.split('=')[0]}</f><v>${value.split('=')[1]}</v></c>`;
  return `<c r="${address}"><v>${value}</v></c>`;
}
