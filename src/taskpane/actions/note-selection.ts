import type { Change } from '../state';

/** The workbook's selection moved: the next insert goes there. */
export const noteSelection =
  (cell: string): Change =>
  (state) =>
    state.selectedCell === cell ? state : { ...state, selectedCell: cell };
