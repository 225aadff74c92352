/**
 * A file dropped beside the place for it would be shown by the browser in place of the page, and what is unsaved there were gone.
 * @returns Ends it.
 */
export function refuseStrayFiles(page: Window): () => void {
  const refuse = (event: DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  const kinds = ['dragover', 'drop'] as const;
  for (const kind of kinds) page.addEventListener(kind, refuse);
  return () => {
    for (const kind of kinds) page.removeEventListener(kind, refuse);
  };
}
