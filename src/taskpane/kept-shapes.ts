/** Reads what was kept in storage, which can hold anything: each reader gives a value of its shape, or throws {@link Misfit}. */
export class Misfit extends Error {}

export type Reader<Value> = (kept: unknown) => Value;

const MOST_CHARACTERS = 1000;

export const text: Reader<string> = (kept) => {
  if (typeof kept === 'string' && kept.length <= MOST_CHARACTERS) return kept;
  throw new Misfit();
};

export const flag: Reader<boolean> = (kept) => {
  if (typeof kept === 'boolean') return kept;
  throw new Misfit();
};

export function oneOf<Value extends string>(values: readonly Value[]): Reader<Value> {
  return (kept) => {
    const value = values.find((candidate) => candidate === kept);
    if (value !== undefined) return value;
    throw new Misfit();
  };
}

export function optional<Value>(reader: Reader<Value>): Reader<Value | undefined> {
  return (kept) => (kept === undefined ? undefined : reader(kept));
}

export function listOf<Value>(reader: Reader<Value>): Reader<Value[]> {
  return (kept) => {
    if (Array.isArray(kept)) return kept.map((value) => reader(value));
    throw new Misfit();
  };
}

export function recordOf<Value>(reader: Reader<Value>): Reader<Record<string, Value>> {
  return (kept) => Object.fromEntries(Object.entries(fields(kept)).map(([name, value]) => [name, reader(value)]));
}

export function fields(kept: unknown): Readonly<Record<string, unknown>> {
  if (typeof kept === 'object' && kept !== null && !Array.isArray(kept)) return kept as Readonly<Record<string, unknown>>;
  throw new Misfit();
}
