/** The build: pages in dist/, each with its own bundle, beside files of others that are shipped as they are. */
require('tsx/cjs');
const { createRequire } = require('node:module');
const { createServer } = require('node:net');
const { existsSync } = require('node:fs');
const { basename, join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlPlugin = require('html-webpack-plugin');
const { GeneratePlugin } = require('./src/build/generate-plugin.cjs');

const TARGET = 'es2022';
const FIRST_PORT = 3000;

/** Each page is an entry with its own HTML: one more page is one more line. */
const PAGES = { workbench: './src/workbench/workbench' };

const SPREADSHEET = packageFolder('@odoo/o-spreadsheet', __filename);
const neededBySpreadsheet = (name) => packageFolder(name, join(SPREADSHEET, 'package.json'));

/**
 * What the workbench loads as unmodified files, each beside its licence: the spreadsheet is LGPL, so anyone may put
 * another build of it in its place; the others are what it expects to find on its page.
 */
const VENDOR = [
  [SPREADSHEET, ['LICENSE', 'dist/o_spreadsheet.min.iife.js', 'dist/o_spreadsheet.css', 'dist/o_spreadsheet.xml']],
  [neededBySpreadsheet('@odoo/owl'), ['LICENSE', 'dist/owl.iife.min.js']],
  [neededBySpreadsheet('bootstrap'), ['LICENSE', 'dist/css/bootstrap.min.css']],
  [neededBySpreadsheet('font-awesome'), ['README.md', 'css/font-awesome.min.css', 'fonts/fontawesome-webfont.woff2']],
  [packageFolder('chart.js', __filename), ['LICENSE.md', 'dist/chart.umd.min.js']],
  [packageFolder('luxon', __filename), ['LICENSE.md', 'build/global/luxon.min.js']],
  [packageFolder('chartjs-adapter-luxon', __filename), ['LICENSE.md', 'dist/chartjs-adapter-luxon.umd.min.js']],
];

module.exports = async (env = {}, { mode = 'production' } = {}) => ({
  mode,
  context: __dirname,
  entry: PAGES,
  output: { path: join(__dirname, 'dist'), filename: '[name].[contenthash:8].js', publicPath: 'auto', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  externalsType: 'window',
  externals: { '@odoo/o-spreadsheet': 'o_spreadsheet', '@odoo/owl': 'owl' },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: TARGET, tsconfig: join(__dirname, 'tsconfig.json') } },
      { test: /\.css$/, type: 'asset/resource', generator: { filename: '[name].[contenthash:8][ext]' } },
    ],
  },
  plugins: [
    new GeneratePlugin(),
    ...Object.entries(PAGES).map(
      ([name, entry]) => new HtmlPlugin({ template: `${entry}.html`, filename: `${name}.html`, chunks: [name], scriptLoading: 'defer' }),
    ),
    new CopyPlugin({ patterns: VENDOR.flatMap(([folder, files]) => files.map((file) => vendorFile(folder, file))) }),
  ],
  // Names from the contents before they are minified: the HTML names its style sheet before that.
  optimization: { minimizer: [new EsbuildPlugin({ target: TARGET, css: true })], realContentHash: false },
  devtool: 'source-map',
  performance: false,
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'error' },
  ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
});

/** Keeps the file's path inside its package, since its style sheets name their fonts by it. */
function vendorFile(folder, file) {
  return { from: join(folder, file), to: `vendor/${basename(folder)}/${file}`, toType: 'file', info: { minimized: true } };
}

/** Where a package lies, as seen from a file: not every package lets its package.json be resolved. */
function packageFolder(name, from) {
  const folder = createRequire(from)
    .resolve.paths(name)
    .map((path) => join(path, name))
    .find(existsSync);
  if (!folder) throw new Error(`The package ${name} is not installed: run npm ci.`);
  return folder;
}

async function devServer() {
  const port = process.env.PORT ? await requirePort(Number(process.env.PORT)) : await nextFreePort(FIRST_PORT);
  return {
    host: '127.0.0.1',
    port,
    hot: false,
    static: false,
    devMiddleware: { index: 'workbench.html' },
    client: { logging: 'error', overlay: { errors: true, warnings: false, runtimeErrors: false } },
    open: process.stdout.isTTY && !process.env.CI ? ['/workbench.html'] : false,
    onListening: () => console.log(`CARBON workbench: http://localhost:${port}/workbench.html`),
  };
}

async function requirePort(port) {
  if (Number.isInteger(port) && port > 0 && port < 65536 && (await isFree(port))) return port;
  console.error(`PORT=${process.env.PORT} is not a free port. Choose another, or leave PORT out to take the next free one from ${FIRST_PORT}.`);
  process.exit(1);
}

async function nextFreePort(from) {
  let port = from;
  while (!(await isFree(port))) port += 1;
  return port;
}

/** Asked for all addresses: a browser would reach another server that listens on one of them. */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
