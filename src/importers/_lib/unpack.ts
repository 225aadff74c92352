/** What is in an archive: a workbook, or one text that was packed to be sent, as the ECB does with its rates. */
import { unzipSync } from 'fflate';
import { LIMITS } from './limits';
import { ImportRefused, refused } from './remarks';

/** By their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const WORKBOOK = 'xl/workbook.xml';
const READ = /^xl\/.*\.xml$|\.xml\.rels$|^\[Content_Types\]\.xml$|^[^/]+\.(?:csv|txt|tsv)$/i;
const NOT_READ = /^xl\/(media|drawings|charts|pivotCache|pivotTables|comments|externalLinks)/;

/** @throws ImportRefused where it is neither, or would unpack to more than a page can hold. */
export function unpack(bytes: Uint8Array): { readonly workbook: Parts } | { readonly text: Uint8Array } {
  const parts = unzipped(bytes);
  if (WORKBOOK in parts) return { workbook: parts };
  const [text, ...others] = Object.values(parts);
  if (!text || others.length > 0) throw refused('not-a-table', {});
  return { text };
}

/** The directory is asked first what the parts will take: a few bytes can unpack to more than a page can hold. */
function unzipped(bytes: Uint8Array): Parts {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (!READ.test(name) || NOT_READ.test(name)) return false;
        total += Math.max(originalSize, size);
        if (total > LIMITS.unpacked) throw refused('too-large', { bytes: total, most: LIMITS.unpacked });
        return true;
      },
    });
  } catch (thrown) {
    if (thrown instanceof ImportRefused) throw thrown;
    throw refused('workbook-unreadable', {});
  }
}
