/** Imports somebody counts on, such as a workbook that was refreshed with them, held against those in use. */
import type { Dataset, ImportCard } from './dataset';

/**
 * Those that are not in use here.
 * A newer file of the same kind that reaches all an older one did, such as next week's download, takes its place.
 */
export function missingAmong(cards: readonly ImportCard[], { imports: inUse }: Pick<Dataset, 'imports'>): readonly ImportCard[] {
  const ids = new Set(inUse.map(({ id }) => id));
  return cards.filter((card) => !ids.has(card.id) && !isReplaced(card, inUse));
}

function isReplaced({ kind, reach }: ImportCard, inUse: readonly ImportCard[]): boolean {
  const reached = inUse.filter((card) => card.kind === kind).flatMap((card) => card.reach);
  return reach.every(({ symbol, first, last }) => reached.some((other) => other.symbol === symbol && other.first <= first && other.last >= last));
}
