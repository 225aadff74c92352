import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { siteFiles } from '../../src/build/site';
import { Manifest } from '../../src/build/manifest-checks/check';
import { checkManifest } from '../../src/cli/_lib/manifest';
import { ROOT } from '../../src/cli/_lib/project';
import { manifestWith } from '../_setup/manifest';
import { start } from '../_setup/run';

const HOST = 'https://x.example/carbon';
let site: Map<string, string>;

beforeAll(async () => {
  site = await siteFiles(HOST);
});

test('the same inputs give the same bytes', async () => {
  expect([...(await siteFiles(HOST))]).toEqual([...site]);
});

test('no address of development is left, and the host stands in the manifest and in the help links', () => {
  for (const [path, text] of site) expect([path, text.includes('localhost')]).toEqual([path, false]);
  expect(site.get('manifest.xml')).toContain(`<SourceLocation DefaultValue="${HOST}/taskpane.html"/>`);
  for (const name of ['functions.json', 'functions.zh-CN.json']) {
    const { functions } = JSON.parse(site.get(name)!) as { functions: { helpUrl: string }[] };
    for (const { helpUrl } of functions) expect(helpUrl).toMatch(new RegExp(`^${HOST}/help/`));
  }
});

test('the feed names the dataset, its size and its hash', () => {
  const feed = JSON.parse(site.get('feed.json')!) as { version: string; published: string; bytes: number; sha256: string; url: string };
  const dataset = site.get(feed.url)!;
  expect(feed).toEqual({
    version: (JSON.parse(dataset) as { version: string }).version,
    published: (JSON.parse(dataset) as { asOf: string }).asOf,
    bytes: Buffer.byteLength(dataset),
    sha256: createHash('sha256').update(dataset).digest('hex'),
    url: `dataset-${feed.version}.json`,
  });
});

describe('the manifest', () => {
  test('keeps every rule, in the repository and in the build', () => {
    expect(checkManifest(manifestWith([]))).toEqual([]);
    const { site: files, packageVersion } = manifestWith([]);
    const read = (path: string) => (site.has(path) ? Buffer.from(site.get(path)!) : files.read(path));
    expect(checkManifest(new Manifest(site.get('manifest.xml')!, { read }, packageVersion))).toEqual([]);
  });

  test('is not checked further where it cannot be read', () => {
    expect(checkManifest(manifestWith([['</Permissions>', '']])).map(({ rule }) => rule)).toEqual(['well-formed']);
  });

  test("is read by Microsoft's own tool", async () => {
    const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { version: string };
    // In a process of its own: it requires an ES module, which jest cannot.
    const read = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml').then((manifest) => console.log(JSON.stringify(manifest)))`;
    const { code, stdout, stderr } = await start(process.execPath, ['--no-warnings', '-e', read], ROOT);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      displayName: 'CARBON',
      version: `${version}.0`,
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      officeAppType: 'TaskPaneApp',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    });
  });
});
