/** Makes Excel find the commands by their names in `manifest.xml`. What they do is loaded at the first click: no formula waits for it. */
import { context } from '../functions/_lib/context';
import type { Host } from '../host/host';
import type { DataInUse } from '../live/data-in-use';
import type { Functions } from '../workbook/desk';
import { COMMAND_NAMES, type CommandName } from './names';
import { showInPane } from './pane-notice';
import { PARTS_MISSING } from './parts-missing';

export interface Page {
  readonly functions: Functions;
  readonly data: DataInUse;
  readonly loadHost: () => Promise<Host>;
}

/** @param page What the commands work with, as the page has it. */
export function registerCommands(page: Page): void {
  const inTurn = turns();
  for (const name of COMMAND_NAMES) {
    // A click has an event that Excel waits for to be completed; a keyboard shortcut has none.
    Office.actions.associate(
      name,
      (event?: Partial<Office.AddinCommands.Event> | null) => void inTurn(name, () => carryOut(name, page)).then(() => event?.completed?.()),
    );
  }
}

async function carryOut(name: CommandName, { functions, data, loadHost }: Page): Promise<void> {
  const parts = await Promise.all([import('./run'), loadHost(), data.arrival()]).catch((thrown: unknown) => {
    console.error('CARBON: a command could not be loaded', thrown);
  });
  const { language } = context();
  if (!parts) return showInPane({ language, title: 'CARBON', lines: [PARTS_MISSING[language]] });
  const [{ run }, host] = parts;
  await run(name, { desk: { host, functions, language }, data });
}

/** One command at a time, in the order of the clicks; a second click on one that has not ended does nothing. */
function turns(): (name: CommandName, work: () => Promise<void>) => Promise<void> {
  const underWay = new Set<CommandName>();
  let last = Promise.resolve();
  return (name, work) => {
    if (underWay.has(name)) return Promise.resolve();
    underWay.add(name);
    last = last
      .then(work)
      .catch((thrown: unknown) => console.error('CARBON: internal error', thrown))
      .finally(() => underWay.delete(name));
    return last;
  };
}
