import { expect, test } from 'vitest';
import type { ClientCapabilities, DocumentFilter, Registration } from 'vscode-languageserver';
import { connect, pulling, type TestEditor } from '../support/lsp';

const dynamic = { dynamicRegistration: true };
const able: ClientCapabilities = {
  ...pulling,
  workspace: { ...pulling.workspace, didChangeConfiguration: dynamic, didChangeWatchedFiles: dynamic },
  textDocument: { synchronization: dynamic, completion: dynamic, hover: dynamic, codeAction: dynamic, colorProvider: dynamic, diagnostic: dynamic, documentSymbol: dynamic, foldingRange: dynamic, selectionRange: dynamic, documentLink: dynamic, formatting: dynamic, rangeFormatting: dynamic, semanticTokens: { ...dynamic, requests: {}, tokenTypes: [], tokenModifiers: [], formats: [] }, documentHighlight: dynamic, linkedEditingRange: dynamic, definition: dynamic, references: dynamic, rename: dynamic, codeLens: dynamic, inlayHint: dynamic },
};

async function registered(editor: TestEditor, requests: number): Promise<Registration[]> {
  while (editor.registrations.length < requests) await editor.request('agentfiles/rulePage', { rule: '' });
  return editor.registrations.flatMap(({ registrations }) => registrations);
}

function selectorOf(registrations: readonly Registration[], method: string): DocumentFilter[] {
  const found = registrations.findLast((registration) => registration.method === method);
  return (found?.registerOptions as { documentSelector: DocumentFilter[] } | undefined)?.documentSelector ?? [];
}

test('an editor that can be told is told which documents the server is for', async () => {
  const editor = await connect({ capabilities: able, folders: ['vscode-vfs://github/me/repo'], settings: () => ({ associations: { 'categories/*.md': 'claude-code' } }) });
  const registrations = await registered(editor, 3);
  const selector = selectorOf(registrations, 'textDocument/didOpen');
  for (const scheme of ['file', 'untitled', 'vscode-vfs']) {
    expect(selector).toContainEqual({ scheme, language: 'agent-markdown' });
    for (const language of ['markdown', 'chatagent']) {
      for (const pattern of ['**/.claude/agents/**/*.md', '**/agents/**/*.md', '**/categories/*.md']) expect(selector).toContainEqual({ scheme, language, pattern });
    }
  }
  expect(selectorOf(registrations, 'textDocument/foldingRange')).toEqual(['file', 'untitled', 'vscode-vfs'].map((scheme) => ({ scheme, language: 'agent-markdown' })));
  // What agents lie among can name them, and is nothing else to us.
  for (const method of ['textDocument/didOpen', 'textDocument/definition', 'textDocument/references', 'textDocument/rename']) {
    for (const pattern of ['**/CLAUDE.md', '**/.claude/skills/*/SKILL.md', '**/.claude/commands/**/*.md']) expect(selectorOf(registrations, method)).toContainEqual({ scheme: 'file', pattern });
  }
  expect(JSON.stringify(selectorOf(registrations, 'textDocument/completion'))).not.toContain('CLAUDE.md');
  expect(editor.initialized?.capabilities).toEqual({ positionEncoding: 'utf-16', textDocumentSync: 0, workspaceSymbolProvider: true, workspace: { workspaceFolders: { supported: true, changeNotifications: true } } });
});

test('it is asked to watch the files that count', async () => {
  const registrations = await registered(await connect({ capabilities: able }), 3);
  const watched = registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles');
  const files = ['agentfiles.config.json', '.claude-plugin/plugin.json', '.mcp.json', '.claude/settings.json', '.claude/settings.local.json', 'CLAUDE.md', 'CLAUDE.local.md', '.claude/CLAUDE.md'];
  const folders = ['.claude/agents/**', '.claude/skills/**', '.claude/commands/**'];
  expect(watched?.registerOptions).toEqual({ watchers: [...[...files, ...folders].map((path) => ({ globPattern: `**/${path}` })), { globPattern: '**', kind: 5 }] });
});

test('folders that the settings add are watched, too', async () => {
  const capabilities = { ...able, workspace: { ...able.workspace, didChangeWatchedFiles: { ...dynamic, relativePatternSupport: true } } };
  let additionalFolders = ['../shared'];
  const editor = await connect({ capabilities, settings: () => ({ additionalFolders }) });
  const watchers = async (requests: number) => (await registered(editor, requests)).findLast(({ method }) => method === 'workspace/didChangeWatchedFiles')?.registerOptions as { watchers: unknown[] };
  expect((await watchers(3)).watchers).toContainEqual({ globPattern: { baseUri: 'file:///shared', pattern: '.claude/agents/**' } });
  additionalFolders = ['/else/where/'];
  await editor.notify('workspace/didChangeConfiguration', { settings: null });
  const { watchers: changed } = await watchers(4);
  expect(changed).toContainEqual({ globPattern: { baseUri: 'file:///else/where', pattern: '.claude/skills/**' } });
  expect(changed).not.toContainEqual({ globPattern: { baseUri: 'file:///shared', pattern: '.claude/agents/**' } });
});

test('it is told again only when that has changed', async () => {
  let settings = {};
  const editor = await connect({ capabilities: able, settings: () => settings });
  const change = async (): Promise<void> => {
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.notification('workspace/diagnostic/refresh');
  };
  await registered(editor, 3);
  await change();
  expect(editor.registrations).toHaveLength(3);
  settings = { associations: { 'a/*.md': 'claude-code' } };
  await change();
  expect(selectorOf(await registered(editor, 4), 'textDocument/completion')).toContainEqual({ scheme: 'file', language: 'markdown', pattern: '**/a/*.md' });
  await editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: 'memfs:/x', name: 'x' }], removed: [{ uri: 'file:///work', name: 'work' }] } });
  expect(selectorOf(await registered(editor, 5), 'textDocument/completion')).toContainEqual({ scheme: 'memfs', language: 'agent-markdown' });
});

test('any other editor is told at once', async () => {
  const editor = await connect();
  expect(Object.keys(editor.initialized?.capabilities ?? {}).sort()).toEqual([
    'codeActionProvider', 'codeLensProvider', 'colorProvider', 'completionProvider', 'definitionProvider', 'diagnosticProvider', 'documentFormattingProvider', 'documentHighlightProvider',
    'documentLinkProvider', 'documentRangeFormattingProvider', 'documentSymbolProvider', 'foldingRangeProvider', 'hoverProvider', 'inlayHintProvider',
    'linkedEditingRangeProvider', 'positionEncoding', 'referencesProvider', 'renameProvider', 'selectionRangeProvider', 'semanticTokensProvider', 'textDocumentSync', 'workspace', 'workspaceSymbolProvider',
  ]);
  expect(editor.initialized?.capabilities).toMatchObject({
    textDocumentSync: { openClose: true, change: 2 },
    // It did not say that it asks first.
    renameProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.agentFiles'] },
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: true },
  });
  expect(editor.registrations).toEqual([]);
});
