// Gives VS Code an extension the way that a web page gets it: over HTTP. One that comes from the server's disk may not start a worker,
// and ours is a server in a worker.
import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Serves a folder on this machine only.
 * @param {string} folder
 * @returns {Promise<string>} Its origin, which lasts as long as this process.
 */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': types[extname(path)] ?? 'text/plain' });
    createReadStream(path).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

/**
 * Makes VS Code's page develop the extension that is at this origin, and run its tests: only the page's own configuration can say so.
 * @param {import('playwright-core').Page} page Still empty.
 * @param {string} origin
 * @param {string} tests The path of the tests there.
 */
export async function developWebExtension(page, origin, tests) {
  const { protocol, host } = new URL(origin);
  const extension = { scheme: protocol.slice(0, -1), authority: host, path: '/' };
  const development = { extensions: [extension], extensionTestsPath: { ...extension, path: `/${tests}` } };
  await page.addInitScript((options) => {
    const { getAttribute } = Element.prototype;
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
      const configuration = JSON.parse(value);
      return JSON.stringify({ ...configuration, developmentOptions: { ...configuration.developmentOptions, ...options } });
    };
  }, development);
}
