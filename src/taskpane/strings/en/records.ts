/** What all pages of records share. */
export const records = {
  'loading.records': 'Loading…',
  'loading.failed': 'This part of the data could not be loaded from the address the add-in comes from. Check the connection.',
  'loading.again': 'Try again',
  'citation.under': 'under "{heading}"',
  'citation.copyFootnote': 'Copy footnote',
} as const;
