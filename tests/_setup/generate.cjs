/** Before the tests: `generated/` exists and is current, and the data have no fault. */
const { register } = require('tsx/cjs/api');

module.exports = function generateAll() {
  const unregister = register();
  try {
    const { generate } = require('../../src/build/generate.ts');
    const faults = generate();
    const lines = faults.map(({ file, row, rule, found, remedy }) => `data/${file}:${row}  ${rule}: ${found} → ${remedy}`);
    if (lines.length > 0) throw new Error(`the data have ${lines.length} faults:\n${lines.join('\n')}`);
  } finally {
    unregister();
  }
};
