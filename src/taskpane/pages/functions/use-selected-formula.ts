import { useEffect, useState } from 'react';
import { isOurs } from '../../../host/host';
import { usePane } from '../../pane-context';

/** Cells may be passed quickly, by arrow keys: only one that is stayed at is read. */
const REST_MS = 200;

/** The selected cell, where it holds a formula that calls a function of this add-in; undefined elsewhere. */
export function useSelectedFormula(): string | undefined {
  const { desk, state } = usePane();
  const { selectedCell, work } = state;
  const [cell, setCell] = useState<string>();
  const isBusy = work.status === 'working';
  useEffect(() => {
    if (desk.host.kind === 'none' || selectedCell === undefined || isBusy) return undefined;
    let isWanted = true;
    const tell = (next: string | undefined) => isWanted && setCell(next);
    const look = async () => {
      const { selectedFormula } = await import('../../workbook-parts');
      const found = await selectedFormula(desk);
      tell(isOurs(found.formula) ? selectedCell : undefined);
    };
    // What cannot be read now, such as a cell being edited, is not offered.
    const timer = setTimeout(() => void look().catch(() => tell(undefined)), REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [desk, selectedCell, isBusy]);
  return cell;
}
