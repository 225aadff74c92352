/** What is done to a workbook and how it is told, loaded once the board is there: no price waits for it. */
export { freeze } from '../workbook/freeze';
export { insertChart } from '../workbook/insert-chart';
export { insertEvidence } from '../workbook/insert-evidence';
export { insertFormula } from '../workbook/insert-formula';
export { insertSpill } from '../workbook/insert-spill';
export { insertTable } from '../workbook/insert-table';
export { refresh } from '../workbook/refresh';
export { repair } from '../workbook/repair';
export { restore } from '../workbook/restore';
export { goTo, unlink, workbookState } from '../workbook/tables';
export { toldOfFreeze, toldOfRepair, toldOfRestore } from './reports/of-formulas';
export { toldOfRefresh, toldOfStepBack, toldOfWorkbook } from './reports/of-refresh';
