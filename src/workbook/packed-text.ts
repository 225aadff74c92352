/** Long texts made short enough to be carried inside a workbook: gzipped, as letters and digits. */
import { Gunzip, Gzip, strFromU8, strToU8 } from 'fflate';

/** Longer than any import there can be: a few bytes could else unpack to more than any machine holds. */
const MOST_BYTES = 100_000_000;
/** Small enough for the page to draw and listen between two pieces; what is packed may grow a thousandfold. */
const PACKING_BYTES = 200_000;
const UNPACKING_BYTES = 10_000;
const PAUSE_AFTER_MS = 30;

export async function packed(text: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  const gzip = new Gzip((piece) => void pieces.push(piece));
  await inPieces(strToU8(text), PACKING_BYTES, (piece, isLast) => gzip.push(piece, isLast));
  return btoa(pieces.map((piece) => strFromU8(piece, true)).join(''));
}

/** @throws where this is no packed text, or half of one. */
export async function unpacked(letters: string): Promise<string> {
  if (letters === '') throw new Error('nothing to unpack');
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  let isWhole = false;
  const gunzip = new Gunzip((piece, isLast) => {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new Error('unpacks to more than is allowed');
    pieces.push(piece);
    isWhole = isLast;
  });
  await inPieces(strToU8(atob(letters), true), UNPACKING_BYTES, (piece, isLast) => gunzip.push(piece, isLast));
  if (!isWhole) throw new Error('half a packed text');
  return strFromU8(joined(pieces, bytes));
}

async function inPieces(bytes: Uint8Array, size: number, take: (piece: Uint8Array, isLast: boolean) => void): Promise<void> {
  let paused = performance.now();
  for (let from = 0; from === 0 || from < bytes.length; from += size) {
    take(bytes.subarray(from, from + size), from + size >= bytes.length);
    if (performance.now() - paused < PAUSE_AFTER_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    paused = performance.now();
  }
}

function joined(pieces: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
