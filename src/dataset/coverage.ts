import { z } from 'zod';
import type { Facts, Fault } from './facts';
import { provables } from './provable';
import { bilingual } from './schemas/shared';

/** One file of `data/coverage/`: the lines of a publication that hold a figure or title and deliberately no fact. */
export const leftOutSchema = z.strictObject({
  source: z.string(),
  leftOut: z.array(
    z.strictObject({
      /** `L1208-L1244`, or one line. */
      lines: z.string().regex(/^L\d+(-L\d+)?$/),
      reason: bilingual,
    }),
  ),
});

export type LeftOut = z.infer<typeof leftOutSchema>;

/** A line of a publication, and why no fact stands on it; undefined where nobody said. */
export interface UncoveredLine {
  readonly source: string;
  readonly line: number;
  readonly text: string;
  readonly reason: string | undefined;
}

const FIGURE_OR_TITLE = /\d|《|[一二三四五六七八九十]{1,3}(?:个|家|项|场|类|次|名|座|国|成)/;
/** Numbers that only count the items, the pages or the pictures. */
const NUMBERING = /^\s*[（(]?\d{1,2}[)）.、]|\/\d+$|\t\d{1,2}$|^图\s?\d+|^\s*\d{1,2}\s*$|^[▶-]\s*$/;

/** Each line that holds a figure or a title and no fact. */
export function uncoveredLines(facts: Facts, leftOut: readonly LeftOut[], publications: ReadonlyMap<string, string>): UncoveredLine[] {
  const all = provables(facts);
  return facts.sources.flatMap(({ id, sha256 }) => {
    const lines = publications.get(sha256)?.split('\n') ?? [];
    const covered = new Set(
      all.filter(({ source }) => source === id).flatMap(({ locator }) => locator.split('+').map((line) => Number(line.slice(1)))),
    );
    const reasons = leftOut.filter(({ source }) => source === id).flatMap((entry) => entry.leftOut);
    return lines.flatMap((text, at) => {
      const line = at + 1;
      if (covered.has(line) || !FIGURE_OR_TITLE.test(text.replace(NUMBERING, ''))) return [];
      return [{ source: id, line, text, reason: reasons.find((entry) => isWithin(line, entry.lines))?.reason.en }];
    });
  });
}

function isWithin(line: number, lines: string): boolean {
  const [from, to = from] = lines.split('-').map((text) => Number(text.slice(1))) as [number, number?];
  return line >= from && line <= to;
}

/** A line nobody accounted for, as a fault. */
export function coverageFaults(uncovered: readonly UncoveredLine[]): Fault[] {
  return uncovered
    .filter(({ reason }) => reason === undefined)
    .map(({ source, line, text }) => ({
      file: `coverage/${source}.yaml`,
      row: 1,
      rule: 'lines-covered',
      found: `L${line} of ${source}: ${text.trim().slice(0, 80)}`,
      remedy: 'add the fact that stands on this line, or the line with a reason to data/coverage',
    }));
}
