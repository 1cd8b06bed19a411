import { expect, test } from 'vitest';
import type { Location, LocationLink, SymbolInformation, WorkspaceEdit } from 'vscode-languageserver-types';
import { CancellationTokenSource, LSPErrorCodes, type ClientCapabilities } from 'vscode-languageserver';
import { agent, agentUri, connect, pulling } from '../support/lsp';

const reviewer = agent('name: reviewer', 'description: Reviews pull requests for risky changes');
const lead = agent('name: lead', 'description: Leads the other agents through a release', 'tools: Read, Agent(reviewer)');
const leadUri = 'file:///work/.claude/agents/lead.md';
const notesUri = 'file:///work/CLAUDE.md';
const notes = 'Use `reviewer` after each change.\n';
const files = { [agentUri]: reviewer, [leadUri]: lead, [notesUri]: notes };
const context = { includeDeclaration: true };

function places(locations: readonly Location[]): string[] {
  return locations.map(({ uri, range: { start } }) => `${uri.slice('file:///work/'.length)}:${start.line}:${start.character}`);
}

test('references are found in closed files', async () => {
  const editor = await connect({ files });
  await editor.open(lead, leadUri);
  const found = await editor.ask<Location[]>('references', { position: { line: 3, character: 22 }, context }, leadUri);
  expect(places(found)).toEqual(['.claude/agents/lead.md:3:19', '.claude/agents/reviewer.md:1:6', 'CLAUDE.md:0:5']);
});

test('what is open counts as it is, at once', async () => {
  const editor = await connect({ files });
  await editor.open(lead, leadUri);
  await editor.open(notes, notesUri, 'markdown');
  await editor.change(2, [{ text: 'First line.\n\nUse `reviewer`, and `reviewer`.\n' }], notesUri);
  const ask = () => editor.ask<Location[]>('references', { position: { line: 2, character: 7 }, context: { includeDeclaration: false } }, notesUri);
  expect(places(await ask())).toEqual(['.claude/agents/lead.md:3:19', 'CLAUDE.md:2:5', 'CLAUDE.md:2:21']);
  await editor.notify('textDocument/didClose', { textDocument: { uri: leadUri } });
  await editor.change(3, [{ text: 'Line 0.\n\nUse `reviewer`.\n' }], notesUri);
  expect(places(await ask())).toEqual(['.claude/agents/lead.md:3:19', 'CLAUDE.md:2:5']);
});

test('a skill that is an agent by association stays a skill to those around it', async () => {
  const skillUri = 'file:///work/.claude/skills/ship/SKILL.md';
  const skill = '---\nname: ship\ndescription: Ships\n---\nAsk `reviewer`.\n';
  const editor = await connect({ files: { ...files, [skillUri]: skill }, settings: () => ({ associations: { '**/SKILL.md': 'claude-code' } }) });
  await editor.open(skill, skillUri);
  const found = await editor.ask<Location[]>('references', { position: { line: 1, character: 7 }, context }, skillUri);
  expect(places(found)).toEqual(['.claude/skills/ship/SKILL.md:1:6']);
  expect(places(await editor.ask<Location[]>('definition', { position: { line: 4, character: 7 } }, skillUri))).toEqual(['.claude/agents/reviewer.md:1:6']);
});

test('an agent that was never saved leads to the others', async () => {
  const editor = await connect({ files });
  await editor.open(lead, 'untitled:Untitled-1');
  const found = await editor.ask<Location[]>('definition', { position: { line: 3, character: 22 } }, 'untitled:Untitled-1');
  expect(places(found)).toEqual(['.claude/agents/reviewer.md:1:6']);
});

test('an editor that knows links gets them', async () => {
  const editor = await connect({ files, capabilities: { ...pulling, textDocument: { ...pulling.textDocument, definition: { linkSupport: true } } } });
  await editor.open(lead, leadUri);
  const name = { start: { line: 1, character: 6 }, end: { line: 1, character: 14 } };
  expect(await editor.ask<LocationLink[]>('definition', { position: { line: 3, character: 22 } }, leadUri)).toEqual([
    { originSelectionRange: { start: { line: 3, character: 19 }, end: { line: 3, character: 27 } }, targetUri: agentUri, targetRange: name, targetSelectionRange: name },
  ]);
});

test('there is nothing in documents that are not open', async () => {
  const editor = await connect({ files });
  expect(await editor.ask('references', { position: { line: 1, character: 7 }, context })).toEqual([]);
  expect(await editor.ask('definition', { position: { line: 1, character: 7 } })).toEqual([]);
});

const whole: ClientCapabilities = {
  ...pulling,
  workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'], changeAnnotationSupport: {} } },
  textDocument: { ...pulling.textDocument, rename: { prepareSupport: true } },
};
const span = (line: number, start: number, end: number) => ({ start: { line, character: start }, end: { line, character: end } });

test('a rename is one edit of open and closed files, and of the file that bears the name', async () => {
  const editor = await connect({ files, capabilities: whole });
  expect(editor.initialized?.capabilities).toMatchObject({ renameProvider: { prepareProvider: true }, workspaceSymbolProvider: true });
  await editor.open(lead, leadUri);
  await editor.change(7, [{ range: { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } }, text: '\n# 😀' }], leadUri);
  const position = { line: 4, character: 22 };
  expect(await editor.ask('prepareRename', { position }, leadUri)).toEqual({ range: span(4, 19, 27), placeholder: 'reviewer' });
  expect(await editor.ask<WorkspaceEdit>('rename', { position, newName: 'judge' }, leadUri)).toEqual({
    documentChanges: [
      { kind: 'rename', oldUri: agentUri, newUri: 'file:///work/.claude/agents/judge.md', annotationId: 'sure' },
      { textDocument: { uri: leadUri, version: 7 }, edits: [{ range: span(4, 19, 27), newText: 'judge', annotationId: 'sure' }] },
      { textDocument: { uri: 'file:///work/.claude/agents/judge.md', version: null }, edits: [{ range: span(1, 6, 14), newText: 'judge', annotationId: 'sure' }] },
      { textDocument: { uri: notesUri, version: null }, edits: [{ range: span(0, 5, 13), newText: 'judge', annotationId: 'unsure' }] },
    ],
    changeAnnotations: {
      sure: { label: 'Names' },
      unsure: { label: 'Words in prompts', description: 'These may mean something else.', needsConfirmation: true },
    },
  });
});

test('an editor that knows less gets less', async () => {
  const editor = await connect({ files });
  await editor.open(reviewer);
  expect(await editor.ask<WorkspaceEdit>('rename', { position: { line: 1, character: 8 }, newName: 'judge' })).toEqual({
    changes: {
      [leadUri]: [{ range: span(3, 19, 27), newText: 'judge' }],
      [agentUri]: [{ range: span(1, 6, 14), newText: 'judge' }],
      [notesUri]: [{ range: span(0, 5, 13), newText: 'judge' }],
    },
  });
});

test('a name that cannot be is refused in words', async () => {
  const editor = await connect({ files, capabilities: whole });
  await editor.open(reviewer);
  const rename = (newName: string) => editor.ask('rename', { position: { line: 1, character: 8 }, newName });
  await expect(rename('a:b')).rejects.toThrow('Claude Code does not load an agent with a colon in its name.');
  await expect(rename('lead')).rejects.toThrow('"/work/.claude/agents/lead.md" has the name "lead" already.');
  expect(await editor.ask('prepareRename', { position: { line: 2, character: 3 } })).toBeNull();
  expect(editor.logged).toEqual([]);
});

test('agents are found by name without any document', async () => {
  const editor = await connect({ files });
  const found = await editor.request<SymbolInformation[]>('workspace/symbol', { query: 'Rvw' });
  expect(found).toEqual([{ name: 'reviewer', kind: 5, containerName: 'project agent', location: { uri: agentUri, range: span(1, 6, 14) } }]);
});

test('whoever waits no longer is answered at once, though the disk is not', async () => {
  const editor = await connect({ folders: ['memfs:/work'], options: { files: true } });
  const asked = new Promise<void>((resolve) => editor.connection.onRequest('agentfiles/listFolder', () => new Promise(() => resolve())));
  editor.connection.onRequest('agentfiles/statFile', () => null);
  editor.connection.onRequest('agentfiles/readFile', () => null);
  const uri = 'memfs:/work/.claude/agents/lead.md';
  await editor.open(lead, uri);
  const source = new CancellationTokenSource();
  const answer = editor.connection.sendRequest('textDocument/references', { textDocument: { uri }, position: { line: 3, character: 22 }, context }, source.token);
  await asked;
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

test('nothing is looked for where nothing is named', async () => {
  const editor = await connect({ folders: ['memfs:/work'], options: { files: true } });
  const looked: string[] = [];
  editor.connection.onRequest('agentfiles/listFolder', ({ uri }: { uri: string }) => (looked.push(uri), null));
  editor.connection.onRequest('agentfiles/statFile', () => null);
  editor.connection.onRequest('agentfiles/readFile', () => null);
  const uri = 'memfs:/work/notes/page.md';
  await editor.open('Use `reviewer`.', uri, 'markdown');
  expect(await editor.ask('definition', { position: { line: 0, character: 6 } }, uri)).toEqual([]);
  expect(looked).toEqual([]);
});
