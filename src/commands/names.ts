/** What `manifest.xml` calls when a button of the ribbon, or the entry of the context menu, is clicked. */
export const COMMAND_NAMES = ['refreshWorkbook', 'insertPriceTable', 'explainCell'] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
