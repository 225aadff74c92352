/** What a source card says of the days its figures are of. */
import { isoDate, OPEN, periodText, type Period } from '../../dataset/period';
import type { Bilingual } from '../../core/language';
import type { Source } from '../../dataset/schemas/source';

const PUBLISHED_NOTE: Bilingual = {
  zh: '文件未印发布日期，此为其中数据的最后一日。',
  en: 'The file prints no date of publication; this is the last day of its figures.',
};

/** For a file that prints no date of its own: from its first to its last day, as if published on the last. */
export function coverOf(periods: Iterable<Period>): Pick<Source, 'published' | 'publishedNote' | 'covers'> {
  let [first, last] = [Infinity, OPEN];
  for (const { start, end } of periods) {
    first = Math.min(first, start === OPEN ? end : start);
    last = Math.max(last, end);
  }
  return { published: isoDate(last), publishedNote: PUBLISHED_NOTE, covers: periodText({ start: first, end: last }) };
}
