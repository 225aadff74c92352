/** The task pane in Excel, or in a plain browser page. It chooses the host and hands it in. */
import { FUNCTIONS } from '../../generated/functions';
import type { Host } from '../host/host';
import { noHost } from '../host/no-host';
import { mountPane } from '../taskpane/mount';
import { data } from './functions';

/** Office says within a moment where it runs; a page that never hears from it is a plain one. */
const PATIENCE_MS = 10_000;

async function chooseHost(): Promise<Host> {
  const plain = noHost(navigator.language);
  if (typeof Office === 'undefined') return plain;
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  // A part of its own, which the ribbon's commands use too: it comes while Office makes up its mind.
  const [ready, { excelHost }] = await Promise.all([Promise.race([Office.onReady(), patience]), import('../host/excel')]);
  return ready?.host === Office.HostType.Excel ? excelHost(Office.context.displayLanguage) : plain;
}

void chooseHost().then((host) => mountPane(document.getElementById('pane')!, { host, data, functions: FUNCTIONS }));
