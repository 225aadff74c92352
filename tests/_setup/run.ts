import { spawn } from 'node:child_process';
import { ROOT } from '../../src/cli/_lib/project';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the project as a user does, in a process of its own. */
export function run(script: string, values: readonly string[] = [], input = ''): Promise<Finished> {
  return start(process.execPath, [`${ROOT}/node_modules/tsx/dist/cli.mjs`, `${ROOT}/${script}`, ...values], ROOT, input);
}

export function start(command: string, values: readonly string[], cwd: string, input = ''): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, values, { cwd });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
    child.stdin.end(input);
  });
}
