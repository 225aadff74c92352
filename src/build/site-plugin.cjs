/** The files no bundle holds, put beside the bundles by webpack: see site.ts. */
const { Compilation, sources } = require('webpack');

const NAME = 'SitePlugin';

class SitePlugin {
  constructor(baseUrl) {
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, async () => {
        const { siteFiles } = require('./site.ts');
        for (const [path, text] of await siteFiles(this.baseUrl)) compilation.emitAsset(path, new sources.RawSource(text), { minimized: true });
      });
    });
  }
}

module.exports = { SitePlugin };
