/** The work behind ribbon and context menu: loaded at the first click. */
import type { Command, Surroundings } from './command';
import { explainCell } from './explain-cell';
import { insertPriceTable } from './insert-price-table';
import type { CommandName } from './names';
import { notify } from './notify';
import { reasonOf } from './reason';
import { refreshWorkbook } from './refresh';
import { FAILED } from './strings';

const COMMANDS: Readonly<Record<CommandName, Command>> = { refreshWorkbook, insertPriceTable, explainCell };

/** Carries out a command; what goes wrong is told, not thrown. */
export async function run(name: CommandName, { desk, data }: Omit<Surroundings, 'notify'>): Promise<void> {
  const { language } = desk;
  try {
    await COMMANDS[name]({ desk, data, notify });
  } catch (thrown) {
    await notify({ language, title: FAILED[name][language], lines: [reasonOf(thrown, language)] });
  }
}
