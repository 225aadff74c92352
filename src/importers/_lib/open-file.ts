/** The way from the bytes of a file, or a pasted text, to rows that can be read. */
import type { OpenFile } from '../importer';
import { printable } from './clean';
import { looksBinary, textOf } from './decode';
import { LIMITS } from './limits';
import { refused } from './remarks';
import { rowsOfText } from './text-rows';
import { unpack } from './unpack';
import { openWorkbook } from './workbook';

/** No system has longer ones. */
const LONGEST_NAME = 255;

export interface FileToOpen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @throws ImportRefused where it is neither a text nor a workbook that can be read, or larger than a page can bear. */
export async function openFile({ name: given, bytes }: FileToOpen): Promise<OpenFile> {
  const name = printable(given).trim().slice(0, LONGEST_NAME) || 'table';
  if (bytes.length === 0) throw refused('empty-file', {});
  if (bytes.length > LIMITS.bytes) throw refused('too-large', { bytes: bytes.length, most: LIMITS.bytes });
  if (startsWith(bytes, OLE)) throw refused('old-workbook', {});
  if (!startsWith(bytes, ZIP)) return openText(name, bytes);
  const contents = unpack(bytes);
  return 'text' in contents ? openText(name, contents.text) : { name, text: undefined, sheets: await openWorkbook(contents.workbook) };
}

function openText(name: string, bytes: Uint8Array): OpenFile {
  if (looksBinary(bytes)) throw refused('not-a-table', {});
  const text = textOf(bytes);
  if (text.trim() === '') throw refused('empty-file', {});
  return { name, text, sheets: [{ name: '', rows: rowsOfText(text) }] };
}

/** Old workbooks, and new ones with a password, are OLE containers. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
