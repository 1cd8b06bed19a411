import { commands, type Location, type LocationLink, type SymbolInformation, type Uri, workspace, type WorkspaceEdit } from 'vscode';
import { ok, same } from './support/assert.js';
import { after, folder, read, show, uri } from './support/documents.js';

const lead = 'team/.claude/agents/team-lead.md';
const tester = 'team/.claude/agents/team-tester.md';
const checker = 'team/.claude/agents/team-checker.md';
const notes = 'team/CLAUDE.md';

function pathOf(file: Uri): string {
  return file.path.slice(folder().path.length + 1);
}

/** What an editor shows of a file, saved or not. */
async function shown(path: string): Promise<string> {
  return (await workspace.openTextDocument(uri(path))).getText();
}

// No other test looks at these files, of which the server knows from the disk alone, but for the one that is shown.
suite('navigation', () => {
  for (const [path, spot] of [[lead, 'Agent(team'], [notes, '@agent-team']] as const) {
    test(`from a mention to its agent, in ${path}`, async () => {
      const document = await show(path);
      const links = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, after(document, spot));
      same(links.map((link) => ('targetUri' in link ? [pathOf(link.targetUri), link.targetRange.start.line] : [pathOf(link.uri), link.range.start.line])), [[tester, 1]]);
    });
  }

  test('from an agent to all that name it', async () => {
    const document = await show(tester);
    const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, after(document, 'name: "team'));
    const places = found.map(({ uri: file, range: { start } }) => `${pathOf(file)}:${start.line}:${start.character}`).sort();
    same(places, [`${lead}:3:19`, `${lead}:6:8`, `${tester}:1:7`, `${notes}:2:31`]);
  });

  test('from a name to its agent', async () => {
    await show(lead);
    const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'tmtstr');
    same(found.map(({ name, location }) => [name, pathOf(location.uri)]), [['team-tester', tester]]);
  });

  test('a name that would keep the agent from loading is refused', async () => {
    const document = await show(lead);
    const position = after(document, 'Agent(team');
    const refused = await commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, position, 'a:b').then(() => 'taken', String);
    ok(refused.includes('does not load an agent with a colon in its name'), refused);
  });

  test('a rename changes all files as one, and so it is undone', async () => {
    const document = await show(lead);
    const before = await Promise.all([lead, tester, notes].map(shown));
    const edit = await commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, after(document, 'Agent(team'), 'team-checker');
    ok(await workspace.applyEdit(edit), 'the edit was not applied');
    const renamed = before.map((text) => text.replaceAll('team-tester', 'team-checker'));
    same(await Promise.all([lead, checker, notes].map(shown)), renamed);
    ok(await gone(tester), 'the file has its old name');
    await show(lead);
    await commands.executeCommand('undo');
    same(await Promise.all([lead, tester, notes].map(shown)), before);
    ok(await gone(checker), 'the file has its new name');
    same(await read(notes), before[2]);
  });
});

async function gone(path: string): Promise<boolean> {
  return workspace.fs.stat(uri(path)).then(() => false, () => true);
}
