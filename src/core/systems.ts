import { REGIONS, SYSTEM_STATUSES } from '../dataset/codes';
import { carbonError } from './errors';
import { findByName } from './record-names';
import { askedText, namesOfSystem, type CompiledRecords, type System } from './records';
import { refuseWithdrawn } from './withdrawn';

export type SystemStatus = (typeof SYSTEM_STATUSES)[number];
export type Region = (typeof REGIONS)[number];

/** @throws withdrawn, unknown-id, ambiguous-id. */
export function findSystem(records: CompiledRecords, text: string): System {
  refuseWithdrawn(records, text);
  return findByName(records.systems, namesOfSystem, text);
}

/** @throws no-rows. */
export function listSystems({ systems }: CompiledRecords, status: SystemStatus | undefined, region: Region | undefined): System[] {
  const found = systems.filter(
    (system) => (status === undefined || system.status.value === status) && (region === undefined || system.region === region),
  );
  if (found.length === 0) throw carbonError('no-rows', { asked: askedText([status, region]), nearest: [] });
  return found;
}
