import type { CompiledRecords, Statistic } from './records';

/**
 * Figures of which the sources say different things, each group to be read side by side.
 * @param about Only groups that hold one of these; all groups where it is left out.
 */
export function disagreements({ statistics }: CompiledRecords, about: readonly Statistic[] = statistics): readonly (readonly Statistic[])[] {
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]));
  const seen = new Set<string>();
  return about.flatMap((first) => {
    if (first.disagreesWith.length === 0 || seen.has(first.id)) return [];
    const group = new Set([first.id]);
    // What joins the group while it is gone through is gone through as well.
    for (const id of group) for (const other of byId.get(id)?.disagreesWith ?? []) group.add(other);
    for (const id of group) seen.add(id);
    return [statistics.filter(({ id }) => group.has(id))];
  });
}
