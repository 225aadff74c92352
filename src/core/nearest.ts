import { distance } from 'fastest-levenshtein';

/** The candidates closest to what was typed, best first; none where nothing is close enough to be meant. */
export function nearestMatches(received: string, candidates: Iterable<string>, most = 3): string[] {
  const limit = Math.max(1, Math.floor(received.length / 3));
  return [...candidates]
    .map((candidate) => ({ candidate, edits: distance(received, candidate) - Number(candidate[0] === received[0]) / 2 }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
