/** The generation step inside webpack: before a build, and again whenever a data file or a function file comes, goes or changes. */
const { join, sep } = require('node:path');
const { WebpackError } = require('webpack');

const ROOT = join(__dirname, '../..');
const WATCHED = [join(ROOT, 'data'), join(ROOT, 'src/functions')];
const NAME = 'GeneratePlugin';

class GeneratePlugin {
  faults = [];

  apply(compiler) {
    compiler.hooks.beforeRun.tap(NAME, () => this.generate());
    compiler.hooks.watchRun.tap(NAME, ({ modifiedFiles, removedFiles }) => {
      const changed = modifiedFiles && [...modifiedFiles, ...removedFiles];
      // Writing generated/ when nothing it is made from has changed would wake the watcher again, without end.
      if (!changed || changed.some(isWatched)) this.generate();
    });
    compiler.hooks.afterCompile.tap(NAME, (compilation) => {
      if (compilation.compiler.isChild()) return;
      WATCHED.forEach((folder) => compilation.contextDependencies.add(folder));
      // What else fails then, fails because of these.
      if (this.faults.length > 0) compilation.errors = this.faults;
    });
  }

  generate() {
    const { generate } = require('./generate.ts');
    try {
      this.faults = generate().map(({ file, row, rule, found, remedy }) => plainError(`data/${file}:${row}  ${rule}\n  ${found}\n  → ${remedy}`));
    } catch (error) {
      this.faults = [plainError(error.message)];
    }
  }
}

/** An error of the data: whoever reads it edits a data file, to whom our stack says nothing. */
function plainError(message) {
  const error = new WebpackError(message);
  error.hideStack = true;
  error.stack = '';
  return error;
}

function isWatched(path) {
  return WATCHED.some((folder) => path === folder || path.startsWith(folder + sep));
}

module.exports = { GeneratePlugin };
