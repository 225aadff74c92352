/** The rules between rooms: facts flow one way, from the dataset through core and functions to the hosts. */
const room = (name) => `^src/${name}/`;

/** Which rooms a room may import from, itself apart. */
const ALLOWED = {
  dataset: [],
  core: ['dataset'],
  functions: ['core'],
  importers: ['core', 'dataset'],
  host: ['core'],
  live: ['core', 'dataset', 'functions'],
  workbook: ['core', 'functions', 'host'],
  workbench: ['core', 'dataset', 'functions', 'host', 'live', 'workbook', 'taskpane'],
  taskpane: ['core', 'host', 'importers', 'live', 'functions', 'workbook'],
  commands: ['core', 'functions', 'host', 'live', 'workbook'],
  entries: ['commands', 'core', 'dataset', 'functions', 'host', 'live', 'workbook', 'taskpane'],
  build: ['cli', 'commands', 'core', 'dataset', 'functions', 'taskpane'],
  cli: ['build', 'core', 'dataset', 'functions', 'importers', 'workbench'],
};

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(ALLOWED).map(([name, allowed]) => ({
      name: `${name}-imports`,
      comment: `src/${name} may import from ${[name, ...allowed].join(', ')} only`,
      severity: 'error',
      from: { path: room(name) },
      to: { path: '^src/', pathNot: [name, ...allowed].map(room) },
    })),
    {
      name: 'core-knows-no-host',
      comment: 'core and functions run anywhere: no Excel, no browser, no file system',
      severity: 'error',
      from: { path: ['^src/core/', '^src/functions/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'functions-private-library',
      comment:
        'src/functions/_lib is private to the functions; hosts and the workbook know its cells, its context, its entry, its header words and its traces only',
      severity: 'error',
      from: { pathNot: '^src/functions/' },
      to: { path: '^src/functions/_lib/', pathNot: '^src/functions/_lib/(cells|context|entry|excel|headers|trace)' },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
    { name: 'resolvable', severity: 'error', from: { path: '^(src|tests)/' }, to: { couldNotResolve: true, pathNot: 'generated/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // Parts of a package that its package.json names in `exports`.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'types', 'default'] },
  },
};
