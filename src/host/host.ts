/** What the product needs of a workbook: implemented on Excel, on the workbench's spreadsheet, and for a page that has none. */
export interface Host {
  readonly kind: 'excel' | 'workbench' | 'none';
  /** The language of the host's own menus, as a locale such as zh-CN. */
  readonly displayLanguage: string;
  /**
   * Puts a formula, in English form, into the first cell of the selection.
   * @param spills Whether it answers with several cells: such a formula cannot stand in a table.
   * @returns Where it stands now, `Sheet1!B4`.
   * @throws CarbonError where the cell cannot take it; the workbook is then as it was.
   */
  insertFormula(formula: string, spills: boolean): Promise<string>;
  /** Calls back with the first selected cell, `Sheet1!B4`, at once and whenever it moves; the returned function ends it. */
  watchSelection(listener: (cell: string) => void): () => void;
}
