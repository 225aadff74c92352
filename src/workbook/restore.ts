/** Restore: frozen values become formulas again, wherever rows have moved them; what somebody has changed since is left alone and said. */
import { carbonError } from '../core/errors';
import type { Area } from '../host/area';
import type { Change } from '../host/change';
import type { Survey, Value, Watch } from '../host/host';
import type { Desk } from './desk';
import { formulaOver } from './formula-over';
import { freezeBack } from './freeze';
import { anchorOf, readRecords, recordsText, type FrozenRecord } from './records';

export interface RestoreReport {
  readonly restored: number;
  /** Where other values stand now than those that were frozen. */
  readonly changed: readonly Area[];
  /** Where the sheet is protected. */
  readonly isProtected: readonly Area[];
  /** Formulas whose cells are gone: they are forgotten. */
  readonly gone: readonly string[];
}

interface Standing {
  readonly record: FrozenRecord;
  readonly area: Area;
}

/** @throws CarbonError nothing-frozen, records-unreadable; what the workbook refuses. It is then as it was. */
export async function restore({ host }: Pick<Desk, 'host'>, watch?: Watch): Promise<RestoreReport> {
  const survey = await host.survey();
  const records = readRecords(survey.records);
  if (records.frozen.length === 0) throw carbonError('nothing-frozen', {});
  const places = records.frozen.map((record) => ({ record, area: survey.anchors.get(anchorOf(record.id)) }));
  const standing = places.filter((place): place is Standing => place.area !== undefined);
  const contents = standing.length === 0 ? [] : await host.read(standing.map(({ area }) => area), ['values']); // prettier-ignore
  const isSame = standing.map(({ record }, at) => sameValues(record.values, contents[at]!.values));
  const changed = standing.filter((_, at) => !isSame[at]);
  const locked = standing.filter(({ area }, at) => isSame[at] && isProtected(survey, area));
  const ready = standing.filter((place, at) => isSame[at] && !locked.includes(place));
  const gone = places.filter(({ area }) => area === undefined);

  const done = new Set([...ready, ...gone].map(({ record }) => record.id));
  const kept = recordsText({ ...records, frozen: records.frozen.filter(({ id }) => !done.has(id)) });
  const changes: Change[] = [
    ...ready.map(({ record, area }) => formulaOver(area, record.formula)),
    ...[...done].map((id) => ({ do: 'release' as const, name: anchorOf(id) })),
    { do: 'keep-records', text: kept },
  ];
  const undo: Change[] = [
    ...ready.flatMap(({ record, area }) => [...freezeBack(area, record.values), { do: 'anchor' as const, name: anchorOf(record.id), area }]),
    { do: 'keep-records', text: survey.records },
  ];
  if (done.size > 0) await host.carryOut({ changes, undo }, watch);
  return {
    restored: ready.length,
    changed: changed.map(({ area }) => area),
    isProtected: locked.map(({ area }) => area),
    gone: gone.map(({ record }) => record.formula),
  };
}

function isProtected({ sheets }: Survey, { sheet }: Area): boolean {
  return sheets.find(({ name }) => name === sheet)?.isProtected ?? false;
}

/** An area that has gained or lost rows holds other values too. */
function sameValues(before: readonly (readonly Value[])[], now: readonly (readonly Value[])[]): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}
