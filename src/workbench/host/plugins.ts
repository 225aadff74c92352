/** Makes the spreadsheet take our commands, from the next model on. Loaded once the library is known to be on the page. */
import { coreTypes, lockedSheetAllowedCommands, registries } from '@odoo/o-spreadsheet';
import { OWN_CORE_COMMANDS, STEP } from './commands';
import { KeeperPlugin } from './keeper-plugin';
import { OneStepPlugin } from './one-step-plugin';

const NAME = 'carbon';

export function registerPlugins(): void {
  const { corePluginRegistry, featurePluginRegistry, inverseCommandRegistry } = registries;
  if (corePluginRegistry.contains(NAME)) return;
  for (const command of OWN_CORE_COMMANDS) {
    (coreTypes as Set<string>).add(command);
    // As the library has it for its own that place no cell anywhere else.
    inverseCommandRegistry.add(command, (done) => [done]);
  }
  // A step may work on one sheet while another, a locked one, is in front: each of its parts is asked for by itself.
  for (const command of [STEP, 'CARBON_ANCHOR', 'CARBON_RECORDS', 'CARBON_IMPORT']) (lockedSheetAllowedCommands as Set<string>).add(command);
  corePluginRegistry.add(NAME, KeeperPlugin);
  featurePluginRegistry.add(NAME, OneStepPlugin);
}
