/**
 * Unpacks the Chromium that comes as a package, and prints its path: `node unpack-chromium.mjs <folder>`.
 * A process of its own, because the package unpacks into the folder for temporary files of the process, and would take
 * what it finds there, half unpacked or old, for its own.
 */
import process from 'node:process';

process.env.TMPDIR = process.argv[2];
// Where the machine lacks the libraries Chromium needs, the ones the package holds for bare servers stand in.
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
process.stdout.write(await chromium.executablePath());
