import { commands, languages, type Location, type LocationLink, type Position, type TextDocument, workspace, type WorkspaceEdit } from 'vscode';
import { holds, ok, same } from './support/assert.js';
import { completions, labels } from './support/completions.js';
import { after, agent, folder, show, showNew, uri } from './support/documents.js';
import { findings } from './support/findings.js';
import { hover } from './support/hovers.js';
import { until } from './support/until.js';

const keeper = 'team/.claude/agents/team-keeper.md';
const skill = 'team/.claude/skills/team-style/SKILL.md';
const servers = 'team/.mcp.json';
const settings = 'team/.claude/settings.json';
/** Where the server is named, and where it gets its name. */
const namings = [`${keeper}:3:18`, `${keeper}:5:13`, `${keeper}:8:14`, `${settings}:0:35`, `${settings}:0:61`, `${servers}:0:19`];

/** With all known that lies around it. */
async function shownKeeper(): Promise<TextDocument> {
  const document = await show(keeper);
  await definitions(document, after(document, '[team-st'));
  return document;
}

async function definitions(document: TextDocument, position: Position): Promise<readonly (readonly [string, number, number])[]> {
  const links = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, position);
  return links.map((link) => ('targetUri' in link ? placeOf({ uri: link.targetUri, range: link.targetRange }) : placeOf(link)));
}

function placeOf({ uri: file, range: { start } }: Pick<Location, 'uri' | 'range'>): readonly [string, number, number] {
  return [file.path.slice(folder().path.length + 1), start.line, start.character];
}

async function referencesAt(document: TextDocument, position: Position): Promise<readonly string[]> {
  const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, position);
  return found.map((one) => placeOf(one).join(':')).sort();
}

async function renamed(document: TextDocument, position: Position, name: string): Promise<readonly string[]> {
  const edit = await commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, position, name);
  return edit.entries().flatMap(([file, edits]) => edits.map(({ range, newText }) => `${placeOf({ uri: file, range }).join(':')} ${newText}`)).sort();
}

suite('what lies around an agent', () => {
  for (const [spot, label] of [['skills: [', 'team-style'], ['mcpServers: [', 'team-notes'], ['tools: Read, ', 'mcp__team-notes'], ['tools: Read, ', 'mcp__team-notes__read']] as const)
    test(`"${label}" is offered after "${spot}"`, async () => {
      const document = await shownKeeper();
      const offered = labels(await completions(document, after(document, spot)));
      ok(offered.includes(label), offered.join());
    });

  test('other agents are offered', async () => {
    const document = await showNew(agent('tools: Agent('));
    ok(labels(await completions(document, after(document, 'Agent('))).includes('python-backend-engineer'), 'the agent beside it is not offered');
  });

  for (const [spot, told] of [['[team-st', 'How the team writes'], ['[team-no', 'team-notes'], ['mcp__team-notes__wr', 'team-notes']] as const)
    test(`"${spot}" is explained`, async () => {
      const document = await shownKeeper();
      holds(await hover(document, after(document, spot)), told);
    });

  test('a skill and a server lead to where they are defined', async () => {
    const document = await shownKeeper();
    same(await definitions(document, after(document, '[team-st')), [[skill, 1, 6]]);
    same(await definitions(document, after(document, '[team-no')), [[servers, 0, 18]]);
    same(await definitions(document, after(document, 'mcp__team')), [[servers, 0, 18]]);
  });

  test('a skill and a server know who names them', async () => {
    const document = await shownKeeper();
    same(await referencesAt(document, after(document, '[team-st')), [`${keeper}:4:9`, `${keeper}:8:51`, `${skill}:1:6`]);
    same(await referencesAt(document, after(document, '[team-no')), namings);
  });

  test('an agent of a name that another has is told who wins', async () => {
    const text = agent('model: opus');
    const name = /^name: (.*)$/m.exec(text)?.[1] ?? '';
    const document = await showNew(text);
    await workspace.fs.writeFile(uri(`.claude/agents/zz/${name}.md`), new TextEncoder().encode(text));
    const told = () => findings(document).find(({ code }) => typeof code === 'object' && code.value === 'duplicate-name')?.message;
    holds(await until(languages.onDidChangeDiagnostics, told, () => ({ actual: findings(document) })), `zz/${name}.md`);
    await workspace.fs.delete(uri('.claude/agents/zz'), { recursive: true });
  });

  test('a server is renamed wherever it is named', async () => {
    const document = await shownKeeper();
    same(await renamed(document, after(document, '[team-no'), 'team-memory'), namings.map((place) => `${place} team-memory`));
  });

  test('so it is from where it is configured', async () => {
    const document = await show(servers);
    same(await renamed(document, after(document, '"team-no'), 'team-memory'), namings.map((place) => `${place} team-memory`));
  });

  test('and not to a name that its tools could not bear', async () => {
    const document = await show(servers);
    const refused = await commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, after(document, '"team-no'), 'a b').then(() => 'taken', String);
    holds(refused, 'The tools of a server bear its name');
  });
});
