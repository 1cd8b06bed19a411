import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { layerLaw } from '../../../scripts/lint/layer-law.mjs';

const root = new URL('../../../', import.meta.url).pathname;
const linter = new Linter({ cwd: root, configType: 'flat' });

/** The ids of what the law says of a file with this text. */
function broken(path: string, text: string): (string | undefined)[] {
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { agentfiles: { rules: { 'layer-law': layerLaw } } },
    rules: { 'agentfiles/layer-law': 'error' },
  };
  return linter.verify(text, config, `${root}${path}`).map(({ messageId, message }) => messageId ?? message);
}

test.each([
  ['server/src/spec/x.ts', "import { a } from '../document/node';"],
  ['server/src/document/read/x.ts', "export { a } from '../../rules';"],
  ['server/src/document/x.ts', "import type { a } from '../service';"],
  ['server/src/rules/keys/x.ts', "export * from '../../features/diagnostics';"],
  ['server/src/features/x.ts', "const a = import('../lsp/protocol');"],
  ['server/src/features/x.ts', "import { a } from '../cli/run';"],
  ['server/src/workspace/x.ts', "import { a } from '../hosts/node';"],
  ['server/src/workspace/x.ts', "let a: import('../rules').Rule;"],
  ['server/src/service.ts', "import { a } from './lsp/start-server';"],
  ['server/src/lsp/x.ts', "import { a } from '../cli/run';"],
  ['server/src/lsp/x.ts', "import { a } from '../node';"],
  ['server/src/hosts/x.ts', "import { a } from '../features/ranges';"],
  ['server/src/cli/x.ts', "import { a } from '../lsp/protocol';"],
  ['server/src/features/x.ts', "import { a } from '../../../scripts/build.mjs';"],
])('%s may not hold %s', (path, text) => {
  expect(broken(path, text)).toEqual(['layer']);
});

test.each([
  "import { readFileSync } from 'fs';",
  "import { readFileSync } from 'node:fs';",
  "import fs from 'fs/promises';",
  "import 'node:test';",
  "export * from 'path';",
  "const a = await import('node:os');",
  'const a = await import(`fs`);',
  "const a = require('child_process');",
  "import a = require('util');",
  "import type { Stats } from 'node:fs';",
])('no layer of the core may hold %s', (text) => {
  for (const layer of ['spec', 'document', 'workspace', 'rules', 'features', 'lsp']) expect(broken(`server/src/${layer}/x.ts`, text)).toEqual(['builtin']);
  expect(broken('server/src/service.ts', text)).toEqual(['builtin']);
  expect(broken('server/src/hosts/x.ts', text)).toEqual([]);
});

test('only lsp knows a connection', () => {
  for (const source of ['vscode-languageserver', 'vscode-languageserver/node', 'vscode-jsonrpc', 'vscode-languageserver-protocol', 'vscode']) {
    const text = `import { a } from '${source}';`;
    expect(broken('server/src/features/x.ts', text)).toEqual(['connection']);
    expect(broken('server/src/service.ts', text)).toEqual(['connection']);
    expect(broken('server/src/lsp/x.ts', text)).toEqual([]);
  }
  expect(broken('server/src/features/x.ts', "import { a } from 'vscode-languageserver-types';")).toEqual([]);
});

test('the client knows nothing of the server but the protocol', () => {
  expect(broken('client/src/x.ts', "import { a } from '../../server/src/lsp/protocol';")).toEqual([]);
  expect(broken('client/src/x.ts', "import type { a } from '../../server/src/spec';")).toEqual(['client']);
});

test('the right way is open', () => {
  expect(broken('server/src/document/read/x.ts', "import { a } from '../node';\nimport { b } from '../../spec/field';")).toEqual([]);
  expect(broken('server/src/lsp/x.ts', "import { a } from '../service';\nimport { b } from '../hosts/editor';\nimport { c } from '../rules';\nimport { d } from '../spec';")).toEqual([]);
  expect(broken('server/src/cli/x.ts', "import { version } from '../../../package.json';\nimport { b } from '../rules';")).toEqual([]);
  expect(broken('server/src/node.ts', "import { a } from './lsp/start-server';\nimport fs from 'node:fs';")).toEqual([]);
  expect(broken('server/test/x.ts', "import { a } from '../src/service';")).toEqual([]);
});
