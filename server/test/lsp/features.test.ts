import { expect, test } from 'vitest';
import type { CodeAction, ColorInformation, ColorPresentation, CompletionItem, DocumentSymbol, Hover, TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { agent, agentUri, connect } from '../support/lsp';

const text = agent('name: 😀 reviewer', 'description: Reviews pull requests: the risky ones', 'modle: sonnet', 'color: green', 'tools: Read, ');
const at = (line: number, character: number) => ({ position: { line, character } });
const line = (number: number) => ({ range: { start: { line: number, character: 0 }, end: { line: number, character: 3 } } });
const context = { diagnostics: [] };

function applied(edits: readonly TextEdit[] | undefined, to = text): string {
  return TextDocument.applyEdits(TextDocument.create(agentUri, 'agent-markdown', 1, to), [...(edits ?? [])]);
}

test('keys and values are completed', async () => {
  const editor = await connect();
  await editor.open(text);
  const offered = await editor.ask<CompletionItem[]>('completion', at(5, 13));
  expect(offered.map(({ label }) => label)).toContain('Grep');
});

test('files are completed from the folder that the path has come to', async () => {
  const editor = await connect({ files: { 'file:///work/.claude/agents/other.md': '', 'file:///work/.claude/agents/notes/a.md': '' } });
  await editor.open(`${text}See [it](`);
  const offered = await editor.ask<CompletionItem[]>('completion', at(9, 9));
  expect(offered.map(({ label }) => label)).toEqual(['notes/', 'other.md']);
});

test('keys are explained', async () => {
  const editor = await connect();
  await editor.open(text);
  const hover = await editor.ask<Hover | null>('hover', at(4, 2));
  expect(JSON.stringify(hover)).toContain('color');
  expect(await editor.ask<Hover | null>('hover', at(8, 3))).toBeNull();
});

test('a problem is fixed where it stands', async () => {
  const editor = await connect();
  await editor.open(text);
  const [action, ...others] = await editor.ask<CodeAction[]>('codeAction', { ...line(3), context });
  expect(action).toMatchObject({ title: 'Change to "model"', kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'unknown-key' }] });
  expect(others.map(({ kind }) => kind).filter((kind) => kind !== 'quickfix' && kind?.startsWith('refactor.rewrite.') !== true)).toEqual([]);
  expect(applied(action?.edit?.changes?.[agentUri])).toBe(text.replace('modle', 'model'));
});

test('a rule is silenced for a line or a file, by what stands last and is not preferred', async () => {
  const editor = await connect();
  await editor.open(text);
  const actions = (await editor.ask<CodeAction[]>('codeAction', { ...line(3), context })).filter(({ kind }) => kind === 'quickfix');
  expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
    ['Change to "model"', true],
    ['Disable "unknown-key" for this line', false],
    ['Disable "unknown-key" in this file, by a comment in the prompt', false],
  ]);
  const [, inLine, inFile] = actions.map(({ edit }) => applied(edit?.changes?.[agentUri]));
  expect(inLine).toBe(text.replace('modle', '# agentfiles-disable-next-line unknown-key\nmodle'));
  expect(inFile).toBe(text.replace('---\n\n', '---\n\n<!-- agentfiles-disable unknown-key -->\n\n'));
});

test('all is fixed at once when that is asked for', async () => {
  const editor = await connect();
  await editor.open(text);
  const ask = (only: string[]) => editor.ask<CodeAction[]>('codeAction', { ...line(0), context: { ...context, only } });
  for (const only of ['source', 'source.fixAll', 'source.fixAll.agentFiles']) {
    const [action, ...others] = await ask([only]);
    expect(others).toEqual([]);
    expect(action?.kind).toBe('source.fixAll.agentFiles');
    expect(applied(action?.edit?.changes?.[agentUri])).toContain('\nmodel: sonnet\n');
  }
  for (const only of ['refactor.extract', 'source.organizeImports', 'source.fixAll.eslint', 'source.fix']) expect(await ask([only])).toEqual([]);
});

test('a value is rewritten when that is asked for', async () => {
  const editor = await connect();
  await editor.open(agent('name: reviewer', 'description: Reviews pull requests for risky changes', 'tools: Read, Grep'));
  const kinds = async (only: string): Promise<readonly (string | undefined)[]> =>
    (await editor.ask<CodeAction[]>('codeAction', { ...line(3), context: { ...context, only: [only] } })).map(({ kind }) => kind);
  expect(await kinds('refactor')).toEqual(expect.arrayContaining(['refactor.rewrite.list.block', 'refactor.rewrite.list.flow']));
  expect(await kinds('refactor.rewrite.list.flow')).toEqual(['refactor.rewrite.list.flow']);
});

test('the frontmatter is formatted as the settings say', async () => {
  const lists = agent('name:   reviewer', 'description: Reviews pull requests for risky changes', 'tools: Read, Grep');
  const plain = await connect();
  await plain.open(lists);
  const options = { options: { tabSize: 4, insertSpaces: true } };
  expect(applied(await plain.ask<TextEdit[]>('formatting', options), lists)).toContain('\nname: reviewer\n');
  const block = await connect({ settings: () => ({ format: { lists: 'block' } }) });
  await block.open(lists);
  expect(applied(await block.ask<TextEdit[]>('formatting', options), lists)).toContain('\n  - Read\n  - Grep\n');
});

test('a line above the frontmatter says what becomes of the file, unless it is not wanted', async () => {
  const text = agent('name: reviewer', 'description: Reviews pull requests for risky changes');
  const editor = await connect();
  await editor.open(text);
  expect(JSON.stringify(await editor.ask('codeLens', {}))).toContain('Loads as');
  const quiet = await connect({ settings: () => ({ codeLens: false }) });
  await quiet.open(text);
  expect(await quiet.ask('codeLens', {})).toEqual([]);
});

test('there is no fix-all where nothing is to be fixed', async () => {
  const editor = await connect();
  await editor.open(agent('name: reviewer', 'description: Reviews pull requests for risky changes'));
  expect(await editor.ask('codeAction', { ...line(0), context: { ...context, only: ['source.fixAll'] } })).toEqual([]);
});

test('a colour has a swatch, and the eight names to choose from', async () => {
  const editor = await connect();
  await editor.open(text);
  const [swatch, ...others] = await editor.ask<ColorInformation[]>('documentColor');
  expect(others).toEqual([]);
  expect(swatch?.range).toEqual({ start: { line: 4, character: 7 }, end: { line: 4, character: 12 } });
  const offered = await editor.ask<ColorPresentation[]>('colorPresentation', { color: swatch?.color, range: swatch?.range });
  expect(offered.map(({ label }) => label).sort()).toEqual(['blue', 'cyan', 'green', 'orange', 'pink', 'purple', 'red', 'yellow']);
});

test('what the editor does for markdown is done for agents, too', async () => {
  const editor = await connect();
  await editor.open(`${text}\n# Heading\n\n[link](./other.md)\n`);
  expect((await editor.ask<DocumentSymbol[]>('documentSymbol')).length).toBeGreaterThan(0);
  expect((await editor.ask<unknown[]>('foldingRange')).length).toBeGreaterThan(0);
  expect((await editor.ask<unknown[]>('documentLink')).length).toBeGreaterThan(0);
  expect(await editor.ask<unknown[]>('selectionRange', { positions: [{ line: 1, character: 2 }] })).toHaveLength(1);
});

test('documents that are not ours or not open are answered with nothing', async () => {
  const editor = await connect();
  const other = 'file:///work/README.md';
  await editor.open(text, other, 'markdown');
  for (const uri of [other, 'file:///work/closed.md']) {
    expect(await editor.ask('completion', at(3, 0), uri)).toEqual([]);
    expect(await editor.ask('hover', at(3, 1), uri)).toBeNull();
    expect(await editor.ask('codeAction', { ...line(3), context: { ...context, only: ['quickfix', 'source'] } }, uri)).toEqual([]);
    expect(await editor.ask('documentColor', {}, uri)).toEqual([]);
    expect(await editor.ask('documentLink', {}, uri)).toEqual([]);
    expect(await editor.request('agentfiles/verdict', { uri })).toBeNull();
  }
});
