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
const { SitePlugin } = require('./src/build/site-plugin.cjs');

const TARGET = 'es2022';
const FIRST_PORT = 3000;

const DEVELOPMENT_URL = 'https://localhost:3000';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The functions are an entry of their own, loaded first and shared by the pane: they answer before any code of the pane is there. */
const ENTRIES = {
  functions: './src/entries/functions',
  taskpane: { import: './src/entries/taskpane', dependOn: 'functions' },
  notice: './src/entries/notice',
  workbench: './src/workbench/workbench',
};

/** The pages, each with its HTML and the entries it loads in this order: one more page is one more line. */
const PAGES = {
  taskpane: { template: './src/entries/taskpane.html', chunks: ['functions', 'taskpane'] },
  notice: { template: './src/entries/notice.html', chunks: ['notice'] },
  workbench: { template: './src/workbench/workbench.html', chunks: ['workbench'] },
};

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
  entry: ENTRIES,
  output: {
    path: join(__dirname, 'dist'),
    filename: ({ chunk }) => (chunk.name === 'functions' ? '[name].js' : '[name].[contenthash:8].js'), // the manifest names functions.js
    chunkFilename: '[id].[contenthash:8].js', // else a browser would go on with those of an older build
    // Parts loaded later too: behind a name that stays, a cache would keep the part of an older build.
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: 'auto',
    clean: true,
  },
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
    new SitePlugin(baseUrl(env)),
    ...Object.entries(PAGES).map(
      ([name, { template, chunks }]) =>
        new HtmlPlugin({
          template,
          filename: `${name}.html`,
          chunks,
          chunksSortMode: 'manual',
          scriptLoading: 'defer',
          templateParameters: officeJs(env),
        }),
    ),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icon-*.png', to: '[path][name][ext]' },
        { from: 'assets/help', to: 'help', noErrorOnMissing: true },
        ...VENDOR.flatMap(([folder, files]) => files.map((file) => vendorFile(folder, file))),
      ],
    }),
  ],
  // Names from the contents before they are minified: the HTML names its style sheet before that.
  optimization: { minimizer: [new EsbuildPlugin({ target: TARGET, css: true })], realContentHash: false },
  devtool: 'source-map',
  performance: false,
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'error' },
  ...(env.WEBPACK_SERVE ? { devServer: await devServer(env) } : {}),
});

/** `--env baseUrl=https://…`: where the site will be hosted, without a slash at the end. */
function baseUrl({ baseUrl: given = DEVELOPMENT_URL }) {
  return requireUrl('baseUrl', given).replace(/\/+$/, '');
}

/** `--env officeJs=https://…`: another address of office.js; the page's policy allows its origin and no other. */
function officeJs({ officeJs: given = OFFICE_JS }) {
  const address = requireUrl('officeJs', given);
  return { officeJs: address, officeOrigin: new URL(address).origin };
}

function requireUrl(name, given) {
  if (typeof given === 'string' && URL.canParse(given) && /^https?:/.test(given)) return given;
  throw new Error(`--env ${name}=${given} is not an address; give one such as https://addins.example.com/carbon`);
}

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

async function devServer({ https = false }) {
  const where = https ? await asTheManifestSays() : { host: '127.0.0.1', port: await portOfWorkbench() };
  return {
    ...where,
    hot: false,
    static: false,
    devMiddleware: { index: 'workbench.html' },
    client: {
      logging: 'error',
      overlay: { errors: true, warnings: false, runtimeErrors: false },
      // Back to the address the page came from: its policy refuses any other, and so the reload after a change.
      webSocketURL: 'auto://0.0.0.0:0/ws',
    },
    open: !https && process.stdout.isTTY && !process.env.CI ? ['/workbench.html'] : false,
    onListening: () => console.log(`CARBON workbench: ${https ? 'https' : 'http'}://localhost:${where.port}/workbench.html`),
  };
}

/** `--env https`: for Excel, which loads an add-in from the addresses of its manifest and over https only. */
async function asTheManifestSays() {
  const { hostname, port } = new URL(DEVELOPMENT_URL);
  if (!(await isFree(Number(port)))) {
    console.error(`Port ${port} is taken, and manifest.xml names it: end what listens there, perhaps npm start, and try again.`);
    process.exit(1);
  }
  // What the debugging tool trusts on this machine: its own development certificates, made at the first start.
  const { getHttpsServerOptions } = createRequire(require.resolve('office-addin-debugging'))('office-addin-dev-certs');
  return {
    host: hostname,
    port: Number(port),
    server: { type: 'https', options: await getHttpsServerOptions() },
    // Excel on the web reads functions.json from a page of its own.
    headers: { 'Access-Control-Allow-Origin': '*' },
  };
}

async function portOfWorkbench() {
  return process.env.PORT ? requirePort(Number(process.env.PORT)) : nextFreePort(FIRST_PORT);
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
