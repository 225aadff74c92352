/** Turns TypeScript into what jest runs, with the compiler the bundles are built with: types are checked by tsc, not here. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const esbuild = require('esbuild');

const SETTINGS = {
  target: 'node20',
  format: 'cjs',
  sourcemap: 'inline',
  // jest runs modules in a context of its own, where import() does not exist.
  supported: { 'dynamic-import': false },
  jsx: 'automatic',
};
const LOADERS = { ts: 'ts', cts: 'ts', mts: 'ts', tsx: 'tsx', jsx: 'jsx' };
const OWN_TEXT = readFileSync(__filename, 'utf8');

module.exports = {
  process(text, file) {
    const loader = LOADERS[file.split('.').pop()] ?? 'js';
    return { code: esbuild.transformSync(text, { ...SETTINGS, loader, sourcefile: file }).code };
  },

  getCacheKey(text, file, { configString }) {
    return createHash('sha256').update([esbuild.version, OWN_TEXT, configString, file, text].join('\0')).digest('hex');
  },
};
