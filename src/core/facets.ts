/** Facets: what a list may be narrowed by, with the number of records each value would leave. */

export interface Facet<T> {
  readonly name: string;
  /** The values of one record; it is found under each of them. */
  readonly valuesOf: (record: T) => readonly string[];
  /** The order of the values; without it, those of most records come first. */
  readonly order?: readonly string[] | ((a: string, b: string) => number);
}

/** Values by the name of their facet: one of a facet's values suffices, and every facet must be satisfied. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

export interface FacetValue {
  readonly value: string;
  /** How many records have it among those the other facets leave: never a surprise, whatever else is chosen. */
  readonly count: number;
  readonly isChosen: boolean;
}

export function narrowed<T>(records: readonly T[], facets: readonly Facet<T>[], chosen: Chosen): T[] {
  const asked = facets.filter(({ name }) => chosen[name]?.length);
  return records.filter((record) => asked.every((facet) => satisfies(record, facet, chosen)));
}

/** The values worth offering, by the name of their facet: those that leave something, and those already chosen. */
export function facetValues<T>(records: readonly T[], facets: readonly Facet<T>[], chosen: Chosen): Readonly<Record<string, readonly FacetValue[]>> {
  return Object.fromEntries(facets.map((facet) => [facet.name, valuesOfFacet(records, facet, facets, chosen)]));
}

function valuesOfFacet<T>(records: readonly T[], facet: Facet<T>, facets: readonly Facet<T>[], chosen: Chosen): FacetValue[] {
  const others = facets.filter(({ name }) => name !== facet.name);
  const own = chosen[facet.name] ?? [];
  const counts = new Map<string, number>(own.map((value) => [value, 0]));
  for (const record of narrowed(records, others, chosen)) {
    for (const value of new Set(facet.valuesOf(record))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, count]) => ({ value, count, isChosen: own.includes(value) }));
  return values.sort(comparison(facet));
}

function comparison<T>({ order }: Facet<T>): (a: FacetValue, b: FacetValue) => number {
  if (order === undefined) return (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1);
  if (typeof order === 'function') return (a, b) => order(a.value, b.value);
  return (a, b) => order.indexOf(a.value) - order.indexOf(b.value);
}

function satisfies<T>(record: T, { name, valuesOf }: Facet<T>, chosen: Chosen): boolean {
  const values = valuesOf(record);
  return chosen[name]!.some((value) => values.includes(value));
}

/** Chooses a value, or no longer. */
export function toggled(chosen: Chosen, name: string, value: string): Chosen {
  const own = chosen[name] ?? [];
  return { ...chosen, [name]: own.includes(value) ? own.filter((other) => other !== value) : [...own, value] };
}

export function hasChoice(chosen: Chosen): boolean {
  return Object.values(chosen).some((values) => values.length > 0);
}
