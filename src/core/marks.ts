/** Which parts of a text a search found it by. */
import { HAN, foldText, termsOf, wordsIn, type Word } from './words';

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The text in pieces, those that match a word of the query apart: a Chinese word wherever it stands, any other at the beginning of a word. */
export function markMatches(text: string, query: string): Piece[] {
  const terms = [...new Set(termsOf(query))];
  if (text === '' || terms.length === 0) return text === '' ? [] : [{ text, isMatch: false }];
  const { folded, starts, ends } = foldWithOrigins(text);
  const words = wordsIn(folded);
  const isMarked = new Array<boolean>(text.length).fill(false);
  for (const { word, at } of terms.flatMap((term) => placesOf(term, folded, words))) {
    isMarked.fill(true, starts[at], ends[at + word.length - 1]);
  }
  return piecesOf(text, isMarked);
}

const BEFORE = 20;
const EXCERPT = { han: 48, other: 90 };

/**
 * Why something was found, where what is shown of it does not tell: the first of its other texts that holds a word of the query the
 * shown one lacks, cut around that word.
 */
export function excerptOf(texts: readonly string[], query: string, shown: string): string | undefined {
  const lacking = termsOf(query).filter((term) => !matches(shown, term));
  for (const term of lacking) {
    const text = texts.find((one) => matches(one, term));
    if (text !== undefined) return cutAround(text, markMatches(text, term));
  }
  return undefined;
}

/** Whether a word of a query stands in the text: nothing is marked, for most texts hold none. */
function matches(text: string, term: string): boolean {
  const folded = foldText(text);
  return folded.includes(term) && (HAN.test(term) || wordsIn(folded).some(({ word }) => word.startsWith(term)));
}

/** At a space where there is one near: no English word is cut in two. */
function cutAround(text: string, [first]: readonly Piece[]): string {
  const signs = [...text];
  const before = first!.isMatch ? 0 : [...first!.text].length;
  const start = Math.max(0, before - BEFORE);
  const end = Math.min(signs.length, start + EXCERPT[HAN.test(text) ? 'han' : 'other']);
  const head =
    start === 0
      ? ''
      : signs
          .slice(start, before)
          .join('')
          .replace(/^[\p{L}\p{N}]*(?<!\p{Script=Han})[\s,.;]+/u, '');
  const rest = signs.slice(start === 0 ? 0 : before, end).join('');
  return `${start > 0 ? '…' : ''}${head}${rest}${end < signs.length ? '…' : ''}`;
}

function placesOf(term: string, folded: string, words: readonly Word[]): Word[] {
  if (!HAN.test(term)) return words.filter(({ word }) => word.startsWith(term)).map(({ at }) => ({ word: term, at }));
  const places: Word[] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) places.push({ word: term, at });
  return places;
}

/** Folding may make several signs of one: each of them remembers where the one stands. */
function foldWithOrigins(text: string): { folded: string; starts: readonly number[]; ends: readonly number[] } {
  let folded = '';
  let at = 0;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const sign of text) {
    const foldedSign = foldSign(sign);
    folded += foldedSign;
    for (let part = 0; part < foldedSign.length; part++) {
      starts.push(at);
      ends.push(at + sign.length);
    }
    at += sign.length;
  }
  return { folded, starts, ends };
}

const foldedSigns = new Map<string, string>();

/** A few thousand signs make up all texts, and folding one takes longer than finding it. */
function foldSign(sign: string): string {
  const known = foldedSigns.get(sign);
  if (known !== undefined) return known;
  const folded = foldText(sign);
  foldedSigns.set(sign, folded);
  return folded;
}

function piecesOf(text: string, isMarked: readonly boolean[]): Piece[] {
  const pieces: { text: string; isMatch: boolean }[] = [];
  for (const [at, isMatch] of isMarked.entries()) {
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += text[at]!;
    else pieces.push({ text: text[at]!, isMatch });
  }
  return pieces;
}
