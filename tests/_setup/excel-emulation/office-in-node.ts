/** Runs the unmodified office.js of the package in Node, in a window that has just what its loader needs. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { installDesktopExcel } from './desktop';
import type { ExcelEmulation } from './emulation';

const PACKAGE = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const ADDRESS = 'https://office.test/';

/** What office.js defines. */
export interface OfficeWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** @returns Once Office.onReady has answered and the client has started. */
export async function loadOffice(emulation: ExcelEmulation): Promise<OfficeWindow> {
  const window = officeWindow();
  installDesktopExcel(window, emulation);
  createContext(window);
  compiled('office.js').runInContext(window);
  const office = window as unknown as OfficeWindow;
  await office.Office.onReady();
  await emulation.started;
  return office;
}

/** Makes the client what the code under test finds as globals; none of it is left after the test file. */
export function useOffice({ Office, Excel, OfficeExtension }: OfficeWindow): void {
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
}

export function forgetOffice(): void {
  for (const name of ['Office', 'Excel', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
}

interface ScriptElement {
  src: string;
  onload?: () => void;
  setAttribute(): void;
}

function officeWindow(): object {
  const run = (element: ScriptElement) =>
    later(() => {
      compiled(element.src.slice(ADDRESS.length)).runInContext(window);
      element.onload?.();
    });
  const scripts: ScriptElement[] = [{ src: `${ADDRESS}office.js`, setAttribute: () => undefined }];
  const window: Record<string, unknown> = {
    console,
    performance,
    setTimeout: later,
    clearTimeout,
    setInterval: (callback: () => void, milliseconds: number) => setInterval(callback, milliseconds).unref(),
    clearInterval,
    location: new URL(`${ADDRESS}taskpane.html`),
    name: '',
    navigator: { userAgent: 'Node' },
    history: {},
    addEventListener: () => undefined,
    document: {
      readyState: 'complete',
      addEventListener: () => undefined,
      createElement: () => ({ src: '', setAttribute: () => undefined }),
      getElementsByTagName: (tag: string) => (tag === 'script' ? scripts : [{ appendChild: run }]),
      getElementById: () => null,
    },
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}

/** The client retries and waits for long; none of it shall keep a test run alive. */
function later(callback: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]): NodeJS.Timeout {
  return setTimeout(callback, milliseconds, ...args).unref();
}

const scripts = new Map<string, Script>();

function compiled(file: string): Script {
  const script = scripts.get(file) ?? new Script(readFileSync(join(PACKAGE, file), 'utf8'), { filename: join(PACKAGE, file) });
  scripts.set(file, script);
  return script;
}
