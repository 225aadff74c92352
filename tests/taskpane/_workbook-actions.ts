/** Actions that do something to the workbook or the data, each tested in workbook-actions.test.ts. */
export const WORKBOOK_ACTIONS = [
  'freeze-formulas',
  'go-to-table',
  'insert-chart',
  'insert-evidence',
  'insert-formula',
  'insert-list',
  'refresh-everything',
  'refresh-tables',
  'repair-formulas',
  'restore-formulas',
  'step-back',
  'unlink-table',
] as const;
