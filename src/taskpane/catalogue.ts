/** What the docstrings say of every function: imported by parts that come later, since the first screen speaks of no function. */
import catalogue from '../../generated/catalogue.json';
import type { FunctionEntry } from '../functions/_lib/entry';

export const CATALOGUE: readonly FunctionEntry[] = catalogue.functions;
