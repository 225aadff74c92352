/** What freezing, restoring and repairing are told as: how many cells, and each that was left, with the reason as the title of its list. */
import { addressOf, type Area } from '../../host/area';
import type { FreezeReport } from '../../workbook/freeze';
import type { RepairReport } from '../../workbook/repair';
import type { RestoreReport } from '../../workbook/restore';
import { report, section, type Report, type Section } from '../report';
import type { StringKey } from '../strings';

export function toldOfFreeze({ frozen, isProtected, withoutAnswer }: FreezeReport): Report {
  const isNothingThere = frozen === 0 && isProtected.length === 0 && withoutAnswer.length === 0;
  return report(
    [isNothingThere ? { key: 'freeze.nothing' } : { key: 'freeze.done', values: { count: frozen } }],
    [cells('left.protected', isProtected), cells('left.withoutAnswer', withoutAnswer)],
  );
}

export function toldOfRestore({ restored, changed, isProtected, gone }: RestoreReport): Report {
  return report(
    [{ key: 'restore.done', values: { count: restored } }],
    [cells('left.changed', changed), cells('left.protected', isProtected), section('left.gone', gone)],
  );
}

export function toldOfRepair({ mended, isProtected, unknown }: RepairReport): Report {
  const isNothingBroken = mended === 0 && isProtected.length === 0 && unknown.length === 0;
  return report(
    [isNothingBroken ? { key: 'repair.nothing' } : { key: 'repair.done', values: { count: mended } }],
    [cells('left.protected', isProtected), cells('left.unknown', unknown)],
  );
}

function cells(key: StringKey, areas: readonly Area[]): Section | undefined {
  return section(key, areas.map(addressOf), { isOpen: true });
}
