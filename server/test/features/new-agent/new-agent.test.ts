import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Checker } from '../../../src/features/checker';
import type { Answer, Reply } from '../../../src/features/dialogue/reply';
import { newAgent, targetOf } from '../../../src/features/new-agent/new-agent';
import { placesOf } from '../../../src/features/agents/places';
import { decodeDescription } from '../../../src/document/read/naming';
import { claudeCode } from '../../../src/spec';
import type { Reach } from '../../../src/workspace/index/reach';
import { documentOf, problemsOf } from '../../support/check';
import { agentNamed, indexOver, uriOf } from '../../support/indexed';

const checker = new Checker((message) => {
  throw new Error(message);
});

/** What the answers lead to, in a workspace with these files. */
async function replyTo(answers: readonly Answer[], files: Record<string, string> = {}, reach: Partial<Reach> = {}): Promise<Reply> {
  const index = indexOver(files, { reach });
  await index.loadAll();
  const places = placesOf(index.basesForNew(), 'file:///home');
  const target = targetOf(answers, { places, dialect: claudeCode }) ?? '';
  await index.load(target);
  return newAgent(answers, { dialect: claudeCode, places, world: index.world(target), exists: Object.keys(files).some((path) => uriOf(path) === target) }, checker);
}

const project = uriOf('.claude/agents');
const user = uriOf('/home/.claude/agents');
const purpose = 'Keeps the changelog. Use after every change that users notice.';

async function fileOf(answers: readonly Answer[], files?: Record<string, string>) {
  const { next, refused } = await replyTo(answers, files);
  if (next.kind !== 'create') throw new Error(refused ?? `Leads to ${JSON.stringify(next)}`);
  return next;
}

test('all questions in their order, and the file in the end', async () => {
  const answers: Answer[] = [project, 'blank', 'changelog', purpose, ['Read', 'Edit'], 'haiku', 'pink'];
  const titles: string[] = [];
  for (let count = 0; count < answers.length; count++) {
    const { next } = await replyTo(answers.slice(0, count));
    titles.push('title' in next ? `${next.step}/${next.steps} ${next.title}` : next.kind);
  }
  expect(titles).toEqual(['1/7 New Agent: Place', '2/7 New Agent: Template', '3/7 New Agent: Name', '4/7 New Agent: Description', '5/7 New Agent: Tools', '6/7 New Agent: Model', '7/7 New Agent: Colour']);
  expect(await fileOf(answers)).toEqual({
    kind: 'create',
    uri: uriOf('.claude/agents/changelog.md'),
    text: `---
name: changelog
description: ${purpose}
tools: Read, Edit
model: haiku
color: pink
---

You have one task: ${purpose}

## How you work

1. Read what the task needs before you change anything.
2. Do what was asked, and nothing beside it.
3. Check the result, and say how you checked it.

## What you report

What you did, what you found, and what is still open.
`,
  });
});

test('the place is asked only where there are several; none without trust and folders', async () => {
  const places = async (reach: Partial<Reach>, files = {}) => {
    const { next } = await replyTo([], files, reach);
    return next.kind === 'pick' ? next.choices.map(({ label, detail }) => `${label}: ${detail ?? ''}`) : next;
  };
  expect(await places({})).toEqual(['Project: work/.claude/agents', 'User: ~/.claude/agents']);
  expect(await places({ folders: ['file:///work', 'file:///other'] })).toEqual(['Project work: work/.claude/agents', 'Project other: other/.claude/agents', 'User: ~/.claude/agents']);
  expect(await places({ trusted: false }, { 'inner/.claude/agents/a.md': agentNamed('a') })).toEqual(['Project work: work/.claude/agents', 'Project inner: inner/.claude/agents']);
  const { next } = await replyTo([], {}, { trusted: false });
  expect(next.kind === 'pick' && [next.title, next.step, next.steps]).toEqual(['New Agent: Template', 1, 6]);
  expect(await places({ trusted: false, folders: [] })).toEqual({ kind: 'refuse', message: 'Open a folder first: there is nowhere to put an agent.' });
});

test('every template with any choice loads without a finding, as it was answered', async () => {
  const { templates, colors, models } = claudeCode;
  const offered = (await replyTo([project, 'blank', 'x', purpose])).next;
  const tools = offered.kind === 'pick' ? offered.choices.map(({ id }) => id) : [];
  expect(tools).toEqual(expect.arrayContaining(['Read', 'Edit', 'Bash', 'WebFetch', 'Skill']));
  const subsets = [[], tools, ...tools.map((tool) => [tool])];
  for (const { id, name, description } of templates)
    for (let at = 0; at < Math.max(subsets.length, models.length + 1, colors.length + 1); at++) {
      const picked = subsets[at % subsets.length] ?? [];
      const [model, color] = [['', ...models.map((one) => one.name)][at % (models.length + 1)] ?? '', ['', ...colors.map((one) => one.name)][at % (colors.length + 1)] ?? ''];
      const { text } = await fileOf([at % 2 === 0 ? project : user, id, name, description === '' ? purpose : description, picked, model, color]);
      expect(problemsOf(text, { path: `.claude/agents/${name}.md` }).map(({ message }) => message)).toEqual([]);
      const { agent } = documentOf(text);
      expect([agent?.name, agent?.description, agent?.tools ?? [], agent?.model ?? '', agent?.color ?? '']).toEqual([name, description === '' ? purpose : description, picked, model, color]);
    }
});

const awkward = [
  'Note: use this when: something has colons: in it',
  'Says "hello", it\'s fine, and C:/paths too',
  'Finds issue #12, and more # not a comment',
  'First line.\nSecond line: with colon\n\n  - and a list\n',
  '😀 Greets people with emoji 👩‍🚀 wherever they are',
  '- begins with a dash and goes on',
  '--- begins with a fence, --- has some more, and ----- ends',
  '@mention *star &anchor !tag %percent |pipe >fold `tick',
  '[looks, like, a list] and {a: map}',
  'ends with a colon, so that it is refused:',
  'yes, no and null are words here',
  'back\\slash, \\d+ and a tab\there',
  'Eins\\nZwei drei vier',
  'Überprüft Änderungen 変更を確認します',
  '<example>user: "hi"</example> of how it is used',
  '  blanks around, which are dropped  ',
  '$& $1 $$ are nothing special {description} either',
];

test.each(awkward)('the description %j is kept', async (description) => {
  for (const template of ['blank', 'reviewer']) {
    const { text } = await fileOf([project, template, 'any', description, [], '', '']);
    expect(problemsOf(text, { path: '.claude/agents/any.md' }).map(({ message }) => message)).toEqual([]);
    expect(documentOf(text).agent?.description).toBe(decodeDescription(description.trim()));
    expect(documentOf(text.replaceAll('\n', '\r\n')).agent?.name).toBe('any');
  }
});

test.each(['Code Reviewer', '42', 'true', 'null', "it's", 'größe', '審査', 'a, b', '[x]', '#hash', '@at', '😀', '~', '1e3', 'a---b', '2026-11-26', 'x.md', '.hidden', '{name}'])('the name %j is kept', async (name) => {
  const { uri, text } = await fileOf([project, 'blank', name, purpose, [], '', '']);
  expect(uri).toBe(`${project}/${encodeURIComponent(name)}.md`);
  expect(documentOf(text).agent?.name).toBe(name);
  expect(problemsOf(text, { path: `.claude/agents/${name}.md` }).map(({ message }) => message)).toEqual([]);
});

test('what would have a finding is refused, and asked again', async () => {
  const refusal = async (answers: readonly Answer[], files?: Record<string, string>) => {
    const { next, refused } = await replyTo(answers, files);
    return [refused, 'title' in next ? next.title : next.kind];
  };
  const name = async (value: string, files?: Record<string, string>) => (await refusal([project, 'blank', value], files))[0];
  expect(await refusal([project, 'blank', '-x'])).toEqual(['The name begins with "-", so Claude Code does not load the agent. Remove the dash.', 'New Agent: Name']);
  expect(await name('a:b')).toMatch(/colon|":"/);
  expect(await name('x'.repeat(257))).toContain('256');
  expect(await name(' ')).toBe('An agent needs a name.');
  expect(await name('a/b')).toBe('The file gets the name of its agent, and no file can be called so: "/" cannot be in it.');
  expect(await name('..')).toBe('The file gets the name of its agent, and no file can be called so: "." cannot be in it.');
  expect(await name('nul')).toBe('The file gets the name of its agent, and no file can be called so: the name is kept for a device.');
  expect(await name('fork')).toContain('still runs in place of this one');
  expect(await name('Explore')).toContain('has an agent "Explore" of its own');
  expect(await name('a', { '.claude/agents/a.md': '# Notes\n' })).toBe('There is a file "a.md" in that folder already.');
  expect(await name('a', { '.claude/agents/b.md': agentNamed('a') })).toBe('"/work/.claude/agents/b.md" has this name already.');
  expect(await refusal([project, 'blank', 'a', ''])).toEqual([expect.stringContaining('description'), 'New Agent: Description']);
  expect((await refusal([project, 'blank', 'a', 'Reviewer']))[0]).toContain('too short');
  expect((await refusal([project, 'blank', 'a', 'word '.repeat(600)]))[0]).toContain('tokens in every conversation');
  expect((await refusal([project, 'blank', 'a', purpose, ['Nonsense'], '', '']))[0]).toContain('Nonsense');
});

test('of two agents in different places, the one that wins decides', async () => {
  const files = { '/home/.claude/agents/mine.md': agentNamed('mine'), '.claude/agents/ours.md': agentNamed('ours') };
  expect(await replyTo([project, 'blank', 'mine'], files)).toMatchObject({ warned: 'The agent takes the place of "/home/.claude/agents/mine.md", which has this name.', next: { title: 'New Agent: Description' } });
  expect((await replyTo([user, 'blank', 'ours'], files)).refused).toBe('"/work/.claude/agents/ours.md" has this name already and would be run in place of this agent.');
  const inner = { 'inner/.claude/agents/a.md': agentNamed('a'), '.claude/agents/b.md': agentNamed('b') };
  expect((await replyTo([uriOf('inner/.claude/agents'), 'blank', 'b'], inner)).warned).toContain('takes the place of "/work/.claude/agents/b.md"');
});

test('a name that is taken gets a number before it is offered', async () => {
  const { next } = await replyTo([project, 'reviewer'], { '.claude/agents/x.md': agentNamed('code-reviewer'), '.claude/agents/y.md': agentNamed('code-reviewer-2') });
  expect('value' in next && next.value).toBe('code-reviewer-3');
});

test('tools of servers that are configured can be picked', async () => {
  const { next } = await replyTo([project, 'blank', 'x', purpose], { '.mcp.json': '{ "mcpServers": { "github": {} } }', '.claude/settings.json': '{ "permissions": { "allow": ["mcp__github__search"] } }' });
  const servers = next.kind === 'pick' ? next.choices.filter(({ group }) => group === 'MCP servers').map(({ id }) => id) : [];
  expect(servers).toEqual(['mcp__github', 'mcp__github__search']);
  const { text } = await fileOf([project, 'blank', 'x', purpose, ['Read', ...servers], '', '']);
  expect(documentOf(text).agent?.tools).toEqual(['Read', 'mcp__github', 'mcp__github__search']);
});

test.each([[[]], [['', '', '', '', '', '', '']], [[[], [], [], [], [], [], []]], [['nowhere', 'nothing', 'a', purpose, [], '', '', 'more', 'and more']]])('any answers have a reply: %j', async (answers) => {
  const { next } = await replyTo(answers);
  expect(['pick', 'input', 'create']).toContain(next.kind);
});

test('whatever is entered is refused, or kept in a file without a finding', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: fc.constantFrom(...Array.from('aé變😀 :#-\'"\\\n\t&*!|>{}[],@`%<$n')), minLength: 8 }), async (name, description) => {
      const { next, refused } = await replyTo([project, 'blank', name, `Does it. ${description}`, ['Read'], '', '']);
      if (next.kind !== 'create') {
        expect(refused).toMatch(/\S/);
        return;
      }
      const path = decodeURIComponent(next.uri.slice(uriOf('').length));
      expect(problemsOf(next.text, { path }).map(({ message }) => message)).toEqual([]);
      expect(documentOf(next.text).agent?.description).toBe(decodeDescription(`Does it. ${description}`.trim()));
    }),
    { numRuns: 300 },
  );
});
