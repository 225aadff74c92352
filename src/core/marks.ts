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
    const foldedSign = foldText(sign);
    folded += foldedSign;
    for (let part = 0; part < foldedSign.length; part++) {
      starts.push(at);
      ends.push(at + sign.length);
    }
    at += sign.length;
  }
  return { folded, starts, ends };
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
