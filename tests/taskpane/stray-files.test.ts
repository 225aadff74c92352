import { refuseStrayFiles } from '../../src/taskpane/stray-files';

/** What comes of something dragged to a page; a place inside that takes it hears of it first, as in a browser. */
function dragged(page: EventTarget, kind: 'dragover' | 'drop', types: readonly string[]) {
  const event = new Event(kind, { cancelable: true });
  const dataTransfer = { types, dropEffect: 'copy' };
  page.dispatchEvent(Object.assign(event, { dataTransfer }));
  return [event.defaultPrevented, dataTransfer.dropEffect];
}

test.each(['dragover', 'drop'] as const)('%s: a file beside the place for it is refused; a text, and a file that is taken, are not', (kind) => {
  const page = new EventTarget();
  const end = refuseStrayFiles(page as Window);
  expect(dragged(page, kind, ['Files'])).toEqual([true, 'none']);
  expect(dragged(page, kind, ['text/plain'])).toEqual([false, 'copy']);
  end();
  expect(dragged(page, kind, ['Files'])).toEqual([false, 'copy']);

  page.addEventListener(kind, (event) => event.preventDefault());
  refuseStrayFiles(page as Window);
  expect(dragged(page, kind, ['Files'])).toEqual([true, 'copy']);
});
