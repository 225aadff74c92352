/** What is done to a workbook and how it is told, loaded once the board is there: no price waits for it. */
export { freeze } from '../workbook/freeze';
export { doWithoutImport, forgetImport, saveImport, savedImport } from '../workbook/imports';
export { insertChart } from '../workbook/insert-chart';
export { insertEvidence } from '../workbook/insert-evidence';
export { insertFormula } from '../workbook/insert-formula';
export { insertSpill } from '../workbook/insert-spill';
export { insertSummary } from '../workbook/insert-summary';
export { insertTable } from '../workbook/insert-table';
export { insertText } from '../workbook/insert-text';
export { liveAnswer } from '../workbook/live-answer';
export { refresh } from '../workbook/refresh';
export { repair } from '../workbook/repair';
export { replaceFormula, selectedFormula } from '../workbook/replace-formula';
export { restore } from '../workbook/restore';
export { goTo, unlink, workbookState } from '../workbook/tables';
export { toldOfFreeze, toldOfRepair, toldOfRestore } from './reports/of-formulas';
export { toldOfRefresh, toldOfStepBack, toldOfWorkbook } from './reports/of-refresh';
