/** From bytes to text: UTF-8, UTF-16 with a mark, GB18030 as Chinese programs save it, Windows-1252 as European ones do. */
import { printable } from './clean';
import { refused } from './remarks';

const UTF16_LITTLE = [0xff, 0xfe];
const UTF16_BIG = [0xfe, 0xff];
const PDF = '%PDF';
/** A binary file shows itself early; what a text holds further down is read as it is. */
const SAMPLE = 4096;

/** Whether the bytes are a picture, an archive or a program: no text at all. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (encodingByMark(bytes)) return false;
  const isPdf = [...PDF].every((letter, at) => bytes[at] === letter.charCodeAt(0));
  return isPdf || bytes.includes(0) || bytes.subarray(0, SAMPLE).some(isControl);
}

/** The text with `\n` at the end of lines, without a byte-order mark and what cannot be printed. */
export function textOf(bytes: Uint8Array): string {
  return printable(decoded(bytes).replace(/\r\n?/g, '\n'));
}

function decoded(bytes: Uint8Array): string {
  const encoding = encodingByMark(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  const text = decodedAs('utf-8', bytes) ?? decodedAs(isLoneAccents(bytes) ? 'windows-1252' : 'gb18030', bytes);
  if (text === undefined) throw refused('not-a-table', {});
  return text;
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const starts = ([first, second]: readonly number[]) => bytes[0] === first && bytes[1] === second;
  if (starts(UTF16_LITTLE)) return 'utf-16le';
  return starts(UTF16_BIG) ? 'utf-16be' : undefined;
}

/** Whether no byte beyond ASCII stands beside another: `Québec` or `€`, and not the pairs that Chinese is written in. */
function isLoneAccents(bytes: Uint8Array): boolean {
  return bytes.every((byte, at) => byte < 0x80 || (bytes[at + 1] ?? 0) < 0x80);
}

/** What no text holds: the control characters, except tab, line ends, form feed and the end-of-file mark of old programs. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1a;
}
