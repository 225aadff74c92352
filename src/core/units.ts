import { carbonError } from './errors';
import { nearestMatches } from './nearest';

/** Tonnes CO2e in one of each unit a volume may be asked for in. */
export const VOLUME_UNITS = { t: 1, kt: 1e3, Mt: 1e6, 万吨: 1e4, 亿吨: 1e8 } as const;

/**
 * Tonnes in the unit. Case matters: `mt` and `MT` are refused, since a metric ton and a million tonnes are a factor of a million apart.
 * @throws ambiguous-unit, unknown-code.
 */
export function tonnesPer(unit: string): number {
  const name = unit.normalize('NFKC').trim();
  if (Object.hasOwn(VOLUME_UNITS, name)) return VOLUME_UNITS[name as keyof typeof VOLUME_UNITS];
  if (name.toLowerCase() === 'mt') throw carbonError('ambiguous-unit', { received: unit });
  const allowed = Object.keys(VOLUME_UNITS);
  throw carbonError('unknown-code', { argument: 'unit', received: unit, allowed, nearest: nearestMatches(name, allowed) });
}

/** Dividing by a power of ten must not show binary remainders: 158,689,000 t is 158.689 Mt. */
export function inUnit(tonnes: number, tonnesPerUnit: number): number {
  return Number((tonnes / tonnesPerUnit).toPrecision(15));
}
