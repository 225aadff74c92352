/** Lines of a report, and parts of them that remember where they stood. */

export interface Line {
  /** As printed. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A part of one line or of several that were torn apart, with the lines it stands on. */
export interface Piece {
  readonly text: string;
  readonly lines: readonly number[];
}

export function linesOf(text: string): Line[] {
  return text.split('\n').map((line, index) => ({ text: line, line: index + 1 }));
}

/** Full-width signs as half-width ones, each in the place where it stood: what is found in the result stands there in the original. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[\u3000\u00A0]/g, ' ');
}

/** Without any white space: how a heading is compared that was set wide, or broken. */
export function compact(text: string): string {
  return halfWidth(text).replace(/\s+/g, '');
}

/** Several lines as one text with a space between; a stretch of it knows its lines. */
export interface Joined {
  readonly text: string;
  piece(from: number, until: number): Piece;
}

export function join(lines: readonly Line[]): Joined {
  const parts = lines.map(({ text, line }) => ({ text: text.trim(), line })).filter(({ text }) => text !== '');
  const text = parts.map((part) => part.text).join(' ');
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.text.length + 1, 0));
  return {
    text,
    piece: (from, until) => {
      const touched = parts.filter((part, index) => starts[index]! < until && starts[index]! + part.text.length > from);
      return { text: text.slice(from, until).trim(), lines: touched.map(({ line }) => line) };
    },
  };
}
