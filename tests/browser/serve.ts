/** The built site on a free port, as any web server would give it out. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

export const DIST = resolve(__dirname, '../../dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface Site {
  /** Without a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * @param missing Paths answered with 404 though the file exists: what an incomplete copy of the site would do.
 * @param answers Texts by the path they are served at in place of any file; may be changed while the site is served.
 */
export async function serveSite(missing: ReadonlySet<string> = new Set(), answers: ReadonlyMap<string, string> = new Map()): Promise<Site> {
  const contentOf = (path: string, file: string): Promise<Buffer> => {
    const answer = answers.get(path);
    if (answer !== undefined) return Promise.resolve(Buffer.from(answer));
    return file.startsWith(DIST + sep) && !missing.has(path) ? readFile(file) : Promise.reject(new Error('not served'));
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(DIST, path);
    const content = contentOf(path, file);
    content.then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
