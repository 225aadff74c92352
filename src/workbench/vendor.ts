/** The files of other projects that lie beside this page; a copy of the site may lack one. */

export class MissingFile extends Error {
  constructor(readonly file: string) {
    super(`missing file ${file}`);
  }
}

/** What each script defines. */
const SCRIPTS: Readonly<Record<string, string>> = {
  luxon: 'vendor/luxon/build/global/luxon.min.js',
  Chart: 'vendor/chart.js/dist/chart.umd.min.js',
  owl: 'vendor/owl/dist/owl.iife.min.js',
  o_spreadsheet: 'vendor/o-spreadsheet/dist/o_spreadsheet.min.iife.js',
};
const TEMPLATES = 'vendor/o-spreadsheet/dist/o_spreadsheet.xml';

/** @throws MissingFile */
export function requireVendorFiles(): void {
  for (const [name, file] of Object.entries(SCRIPTS)) if (!(name in window)) throw new MissingFile(file);
}

/** @throws MissingFile */
export async function loadTemplates(): Promise<string> {
  const response = await fetch(TEMPLATES).catch(() => undefined);
  if (!response?.ok) throw new MissingFile(TEMPLATES);
  return response.text();
}
