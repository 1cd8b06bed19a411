import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { contentsOf, packageOf, type BundledFile } from '../../../scripts/bundle/contents.mjs';

// What is published, as the bundler sees it: what it could do if it wanted to. SECURITY.md says what it does.

const parts = ['client', 'server', 'cli'] as const;
let bundles: Readonly<Record<(typeof parts)[number], readonly BundledFile[]>>;
beforeAll(async () => {
  const [client, server, cli] = await Promise.all([contentsOf('client'), contentsOf('server'), contentsOf('cli')]);
  bundles = { client, server, cli };
}, 60_000);

/** Modules of Node that reach a network or start a process. */
const outward = /^(?:net|tls|dns|dgram|https?|http2|child_process|cluster|worker_threads|inspector|vm|repl)(?:\/|$)/;

function reaching(files: readonly BundledFile[]): readonly string[] {
  return files.flatMap(({ path, external }) => external.filter((module) => outward.test(module)).map((module) => `${packageOf(path)?.replace(/^.*node_modules\//, '') ?? path}: ${module}`));
}

test('the command line can reach no network and start no process', () => {
  expect(reaching(bundles.cli)).toEqual([]);
});

test('the server can do so by the library of its protocol only, and starts no process', () => {
  // A socket or a pipe in place of standard streams, if the command line says so.
  expect(reaching(bundles.server)).toEqual(['vscode-jsonrpc: net']);
});

test('the client can do so by the library that starts the server only', () => {
  expect([...reaching(bundles.client)].sort()).toEqual(['vscode-jsonrpc: net', 'vscode-languageclient: child_process', 'vscode-languageclient: child_process']);
});

const own = (): readonly string[] => [...new Set(parts.flatMap((part) => bundles[part].map(({ path }) => path)).filter((path) => packageOf(path) === undefined))];
const all = (): readonly string[] => [...new Set(parts.flatMap((part) => bundles[part].map(({ path }) => path)))];
const naming = (paths: readonly string[], pattern: RegExp): readonly string[] =>
  paths.filter((path) => pattern.test(readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\/|(?<![:"'`])\/\/.*/g, ''))).sort();

test('our own code fetches nothing, and does not use what the libraries could do', () => {
  expect(naming(own(), /\bfetch\s*\(|XMLHttpRequest|WebSocket\(|EventSource|sendBeacon|importScripts\s*\(|resolveModulePath|[{,]\s*Files\b|\bFiles\.|openExternal/)).toEqual([]);
});

test('a text is made into code in one place, which never sees one', () => {
  // gray-matter's engine for `---js`; server/test/document/gray-matter.test.ts shows that it is not reached.
  expect(naming(all(), /\beval\s*\(|\bnew Function\b/)).toEqual(['node_modules/gray-matter/lib/engines.js']);
});

test('one file of ours writes to a disk', () => {
  const reading = ['closeSync', 'constants', 'existsSync', 'fstatSync', 'lstatSync', 'openSync', 'readdir', 'readdirSync', 'readFile', 'readFileSync', 'readSync', 'realpath', 'realpathSync', 'stat', 'statSync', 'watch'];
  const imported = (path: string): readonly string[] =>
    [...readFileSync(path, 'utf8').matchAll(/import (?:type )?\{([^}]*)\} from 'node:fs(?:\/promises)?'/g)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
  const writing = own().flatMap((path) => imported(path).filter((name) => !name.startsWith('type ') && !/^[A-Z]/.test(name) && !reading.includes(name)).map((name) => `${path}: ${name}`));
  expect(writing.sort()).toEqual(['renameSync', 'unlinkSync', 'writeFileSync'].map((name) => `server/src/cli/text-file.ts: ${name}`));
  expect(naming(own(), /\bimport \* as \w+ from 'node:fs|require\(['"](?:node:)?fs|workspace\.fs\.(?:write|rename|copy|create|delete)/)).toEqual([]);
  // What commands of the Agents view do, as edits that can be undone; a deletion asks first.
  expect(naming(own(), /workspace\.applyEdit\b/)).toEqual(['client/src/agents/edits.ts']);
});

test('what stands in for cryptography has all that the library of the protocol asks of it', () => {
  const asking = all().filter((path) => path.includes('vscode-jsonrpc/lib/node/'));
  const asked = asking.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\bcrypto_1\.(\w+)/g)].map(([, name = '']) => name));
  const offered = [...readFileSync('scripts/shims/random-when-asked.cjs', 'utf8').matchAll(/^exports\.(\w+)/gm)].map(([, name]) => name);
  expect([...new Set(asked)].sort()).toEqual(offered.sort());
});

test('what has neither a disk nor a process stays that way', () => {
  const core = own().filter((path) => /^server\/src\/(?:document|features|rules|spec|workspace|lsp|service)/.test(path));
  const files = parts.flatMap((part) => bundles[part]).filter(({ path }) => core.includes(path));
  expect(files.filter(({ external }) => external.length > 0)).toEqual([]);
});

test('the client trusts no markdown and opens no page', () => {
  expect(naming(own().filter((path) => path.startsWith('client/')), /\bisTrusted\s*[:=]|supportHtml|env\.openExternal|createTerminal|executeTask|createWebviewPanel/)).toEqual([]);
});
