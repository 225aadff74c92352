/**
 * To be imported before any schema is made: the pages allow no code made from text. zod would try that once, at the first schema, and
 * the browser would report it.
 */
import { z } from 'zod';

z.config({ jitless: true });
