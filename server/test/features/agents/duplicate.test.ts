import { expect, test } from 'vitest';
import { duplicateAgent, duplicateOf } from '../../../src/features/agents/duplicate';
import { placesOf } from '../../../src/features/agents/places';
import { Checker } from '../../../src/features/checker';
import { documentOf } from '../../support/check';
import { agentNamed, indexOver, uriOf } from '../../support/indexed';

const path = '.claude/agents/team/a.md';
const checker = new Checker((message) => {
  throw new Error(message);
});

async function duplicate(text: string, answers: readonly string[], others: Record<string, string> = {}) {
  const files: Record<string, string> = { [path]: text, ...others };
  const index = indexOver(files);
  await index.loadAll();
  const uri = uriOf(path);
  const [place] = placesOf([index.file(uri)?.base].filter((base) => base !== undefined));
  if (!place) throw new Error('no such agent');
  const target = duplicateOf(answers, uri);
  return duplicateAgent(answers, { uri, document: documentOf(text, { path: `/work/${path}` }), place, world: index.world(uri), exists: Object.keys(files).some((one) => uriOf(one) === target) }, checker);
}

test('the name is asked, and one that is free is there', async () => {
  expect((await duplicate(agentNamed('a'), [])).next).toMatchObject({ kind: 'input', title: 'Duplicate Agent', value: 'a-copy' });
  expect((await duplicate(agentNamed('a'), [], { '.claude/agents/c.md': agentNamed('a-copy') })).next).toMatchObject({ value: 'a-copy-2' });
});

const texts = [
  agentNamed('a', 'tools: Read', 'color: red'),
  agentNamed('a').replaceAll('\n', '\r\n'),
  `\uFEFF${agentNamed('a')}`,
  '---\nmodle: x\nname:   "a"\ndescription: Says: this is saved by the second try only\n---\nname: a\n',
  `---\ndescription: 'Reviews # things'\nname: >-\n  a\ncolor: red\n---\n\n😀 a\r\nmixed\n`,
  '---\nname: "a"   # the name\ndescription: Says that comments stay\n---\n',
  '---\nname: b\nname: a\ndescription: The last one counts here\n---\n',
  '---\n{name: a, description: All on one line of braces}\n---\n\nx',
];

test.each(texts)('only the name is another: %j', async (text) => {
  for (const name of ['judge', 'Über 42', 'it\'s "me", # yes']) {
    const { next, refused } = await duplicate(text, [name.replaceAll('"', '')]);
    const wanted = name.replaceAll('"', '');
    if (next.kind !== 'create') throw new Error(refused);
    expect(next.uri).toBe(uriOf(`.claude/agents/team/${encodeURIComponent(wanted)}.md`));
    const { agent } = documentOf(next.text);
    expect({ ...agent, name: 'a' }).toEqual(documentOf(text).agent);
    expect(agent?.name).toBe(wanted);
    const [before, behind] = common(text, next.text);
    expect(text.slice(before, text.length - behind)).toMatch(/^(?:a|"a"|>-\n {2}a)?$/);
  }
});

/** How much is the same at both ends. */
function common(a: string, b: string): readonly [number, number] {
  const before = [...a].findIndex((_, at) => a[at] !== b[at]);
  let behind = 0;
  while (behind < Math.min(a.length, b.length) - before && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  return [before, behind];
}

test('a name that cannot be is refused', async () => {
  const refusal = async (name: string, others = {}) => (await duplicate(agentNamed('a'), [name], others)).refused;
  expect(await refusal('')).toBe('An agent needs a name.');
  expect(await refusal('a')).toBe('There is a file "a.md" in that folder already.');
  expect(await refusal('b', { '.claude/agents/x.md': agentNamed('b') })).toBe('"/work/.claude/agents/x.md" has this name already.');
  expect(await refusal('-b')).toBe('The name begins with "-", so Claude Code does not load the agent. Remove the dash.');
  expect(await refusal('x:y')).toContain('A colon in the name');
  expect(await refusal('../b')).toContain('"/" cannot be in it');
});

test('an agent that does not load is not duplicated', async () => {
  expect((await duplicate('---\nname: a\n---\n', ['b'])).next).toEqual({ kind: 'refuse', message: 'Claude Code does not load this agent. Mend it before you duplicate it.' });
});

test('a name that the user has elsewhere is taken, with a warning', async () => {
  const others = { '/home/.claude/agents/b.md': agentNamed('b'), '/home/.claude/agents/long.md': agentNamed('long').replace('description: ', `description: ${'word '.repeat(30_000)}`) };
  expect(await duplicate(agentNamed('a'), ['b'], others)).toMatchObject({ next: { kind: 'create' }, warned: 'The agent takes the place of "/home/.claude/agents/b.md", which has this name.' });
});
