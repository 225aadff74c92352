import { JURISDICTIONS } from './jurisdictions';
import type { Bilingual } from './language';
import type { CompiledRecords } from './records';

/** What the code of a country, state, body or system is called; a code nobody knows stands for itself. */
export function nameOfPlace({ systems }: CompiledRecords, code: string): Bilingual {
  if (Object.hasOwn(JURISDICTIONS, code)) return JURISDICTIONS[code]!;
  return systems.find(({ id }) => id === code)?.name ?? { zh: code, en: code };
}
