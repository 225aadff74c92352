/** Asks core the way the functions do, with texts for periods and symbols. */
import { CarbonError } from '../../src/core/errors';
import type { PriceField } from '../../src/core/fields';
import { findPrice, priceOf, type PriceQuestion } from '../../src/core/price';
import { resolveSymbol } from '../../src/core/symbols';
import { parsePeriod, type Period } from '../../src/dataset/period';
import type { Dataset } from '../../src/dataset/store';

export function periodFrom(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`the test writes no period: ${text}`);
  return period;
}

/** The error a question ends in. */
export function refusal(ask: () => unknown): CarbonError {
  try {
    ask();
  } catch (thrown) {
    if (thrown instanceof CarbonError) return thrown;
    throw thrown;
  }
  throw new Error('answered, where a refusal was expected');
}

export interface PriceOptions {
  readonly field?: PriceField;
  readonly maxAgeDays?: number;
  readonly currency?: string;
}

function question(
  dataset: Dataset,
  symbol: string,
  when: string | undefined,
  { field = 'price', maxAgeDays = 7, currency }: PriceOptions,
): PriceQuestion {
  return { instrument: resolveSymbol(dataset, symbol), when: when === undefined ? undefined : periodFrom(when), field, maxAgeDays, currency };
}

export function priceAt(dataset: Dataset, symbol: string, when?: string, options: PriceOptions = {}) {
  const { value, basis } = priceOf(dataset, question(dataset, symbol, when, options));
  return { value, basis };
}

export function priceRow(dataset: Dataset, symbol: string, when?: string, options: PriceOptions = {}): number {
  return findPrice(dataset, question(dataset, symbol, when, options)).row;
}

export function noPrice(dataset: Dataset, symbol: string, when?: string, options: PriceOptions = {}): CarbonError {
  return refusal(() => priceAt(dataset, symbol, when, options));
}
