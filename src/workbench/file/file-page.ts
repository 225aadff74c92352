/** The file buttons of the page and their keys. */

export interface FileActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly exportExcel: () => void;
  readonly dismissMessage: () => void;
}

const byId = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;

export function enableFileButtons({ open, save, exportExcel, dismissMessage }: FileActions): void {
  const menu = byId('file-menu');
  const input = byId<HTMLInputElement>('file-input');
  const fold = (isOpen: boolean) => menu.setAttribute('aria-expanded', String(isOpen));
  const choose = () => input.click();
  const perform = (action: () => void) => () => {
    fold(false);
    action();
  };

  menu.addEventListener('click', () => fold(menu.getAttribute('aria-expanded') !== 'true'));
  byId('file-open').addEventListener('click', perform(choose));
  byId('file-save').addEventListener('click', perform(save));
  byId('file-export').addEventListener('click', perform(exportExcel));
  byId('message-close').addEventListener('click', dismissMessage);
  input.addEventListener('change', () => {
    const [file] = input.files!;
    // The same file chosen again must be a change again.
    input.value = '';
    if (file) open(file);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') fold(false);
    act(event, { s: save, o: choose });
  }, true); // prettier-ignore
  document.addEventListener('pointerdown', ({ target }) => {
    if (!menu.contains(target as Node) && !byId('file-actions').contains(target as Node)) fold(false);
  });
}

/** Before the spreadsheet and the browser hear of them, which have other uses for these keys. */
function act(event: KeyboardEvent, actions: Readonly<Record<string, () => void>>): void {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const action = isCommand ? actions[event.key.toLowerCase()] : undefined;
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.repeat) return;
  endEdit();
  action();
}

/** What is being typed into a cell belongs to the workbook: the spreadsheet takes it when its editor is left. */
function endEdit(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.matches('.o-composer.active')) activeElement.blur();
}

/** Hands a file to the browser, which keeps it where the user has downloads kept. */
export function download(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LONG_ENOUGH);
}

/** For the browser to have begun. */
const LONG_ENOUGH = 60_000;
