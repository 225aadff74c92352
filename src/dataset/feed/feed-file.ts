import './without-eval';
import { z } from 'zod';
import { oddityOf } from './bounded';
import { Unreadable } from './published';
import { firstIssue } from './published-schema';
import { asOfVersion } from './version';

const feedSchema = z.strictObject({
  version: z.string().refine((version) => asOfVersion(version) !== undefined, 'expected a version such as 2026-02-01-1a2b3c4d'),
  /** A day, or a moment in UTC. */
  published: z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/i),
  /** Of the dataset, as seen from the feed. */
  url: z.string().min(1).max(2000),
});

/** The small file that says which dataset a host holds. */
export type Feed = z.infer<typeof feedSchema>;

/** @throws Unreadable. */
export function readFeed(text: string): Feed {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Unreadable('JSON');
  }
  const oddity = oddityOf(json);
  if (oddity !== undefined) throw new Unreadable(oddity);
  const read = feedSchema.safeParse(json);
  if (!read.success) throw new Unreadable(firstIssue(read.error));
  return read.data;
}
