import { describe, expect, test } from 'vitest';
import type { WorkspaceIndex } from '../../../src/workspace/index/workspace-index';
import type { World } from '../../../src/workspace/world';
import { agentNamed, indexOver, uriOf } from '../../support/indexed';
import { randomFrom } from '../../support/mutate';

type Files = Record<string, string | undefined>;

interface Draw {
  readonly under: (count: number) => number;
  readonly pick: (values: readonly string[]) => string;
}

function drawing(seed: number): Draw {
  const random = randomFrom(seed);
  const under = (count: number): number => Math.floor(random() * count);
  return { under, pick: (values) => values[under(values.length)] ?? '' };
}

const names = ['a', 'b', 'c', 'd'];
const folders = ['.claude/agents', '.claude/agents/sub', '.claude/agents/ä b', 'inner/.claude/agents', '/home/.claude/agents', '/etc/claude-code/.claude/agents', 'tools/agents'];
const agents = folders.flatMap((folder) => ['0', '1', '2'].map((file) => `${folder}/${file}.md`));
const skills = ['.claude/skills', '/home/.claude/skills', 'tools/skills'].flatMap((folder) => names.map((name) => `${folder}/${name}/SKILL.md`));
const commands = ['.claude/commands', '/home/.claude/commands'].flatMap((folder) => names.map((name) => `${folder}/${name}.md`));
const servers = ['.mcp.json', '.claude/settings.json', '/home/.claude/settings.json'];
const paths = [...agents, ...skills, ...commands, ...servers];
const selves = ['.claude/agents/1.md', 'inner/.claude/agents/0.md', '/home/.claude/agents/2.md', 'tools/agents/0.md', '.claude/agents/not-there.md', 'CLAUDE.md'];
const plugin: Files = { 'tools/.claude-plugin/plugin.json': '{"name":"acme"}' };

/** All that a world answers, as it is asked. */
function answers(world: World) {
  const { complete, root, own, servers: configured } = world;
  const namesakes = names.flatMap((name) => [name, `acme:${name}`]).map((name) => world.namesakes(name));
  return { complete, root, own, servers: configured, agents: world.agents, skills: world.skills, commands: world.commands, namesakes, roster: world.roster() };
}

function known(index: WorkspaceIndex) {
  return index.files().map(({ uri, summary: { mentions = [], ...summary } }) => ({ uri, mentions, ...summary }));
}

function textFor(path: string, { pick, under }: Draw): string {
  const some = `${pick(names)}-tools`;
  if (path.endsWith('.mcp.json')) return JSON.stringify({ mcpServers: { [some]: {}, [`${pick(names)}-tools`]: {} } });
  if (path.endsWith('.json')) return JSON.stringify({ permissions: { allow: [`mcp__${some}__${pick(names)}`] } });
  // Some do not load, some cost nearly as much as others.
  if (under(8) === 0) return 'A note.';
  return agentNamed(pick(names), ...(under(2) === 0 ? ['model: sonnet'] : [])).replace('Reviews', 'Reviews '.repeat(1 + under(6)).trim());
}

const reach = { folders: ['file:///work'] };
/** The user's own folder is one of a project, so that each of its files is found twice. */
const homeIsProject = { folders: ['file:///work', 'file:///home'] };

async function indexed(files: Files, folders: typeof reach): Promise<WorkspaceIndex> {
  const index = indexOver(files, { reach: folders });
  await readAll(index);
  return index;
}

async function readAll(index: WorkspaceIndex): Promise<void> {
  await index.loadAll();
  for (const self of selves) await index.load(uriOf(self));
}

/** Does something to some files, and tells the index, all at once or one by one. */
async function change(index: WorkspaceIndex, files: Files, draw: Draw): Promise<void> {
  const { pick, under } = draw;
  const changed = Array.from({ length: under(30) === 0 ? 150 : 1 + under(3) }, () => pick(paths));
  for (const path of changed) {
    files[path] = under(3) === 0 ? undefined : textFor(path, draw);
    if (under(4) === 0) await index.changed([uriOf(path)]);
  }
  await index.changed(changed.map(uriOf));
  const typed = pick(agents);
  if (under(3) === 0) index.opened(uriOf(typed), (file) => index.summarise(file, files[typed] ?? ''));
  await index.closed(uriOf(typed));
  await readAll(index);
}

/** Compares the mended index with one that is made from scratch, again and again. */
async function compare(seed: number, folders: typeof reach): Promise<void> {
  const draw = drawing(seed);
  const files: Files = { ...plugin };
  for (const path of paths) if (draw.under(2) === 0) files[path] = textFor(path, draw);
  const index = await indexed(files, folders);
  for (let step = 0; step < 15; step++) {
    const before = selves.map((self) => index.world(uriOf(self)));
    const then = before.map(answers);
    await change(index, files, draw);
    const fresh = await indexed(files, folders);
    for (const self of selves.filter(() => draw.under(2) === 0)) expect({ self, ...answers(index.world(uriOf(self))) }).toEqual({ self, ...answers(fresh.world(uriOf(self))) });
    expect(before.map(answers)).toEqual(then);
    expect(known(index)).toEqual(known(fresh));
  }
}

describe.each([
  { where: 'a project', folders: reach },
  { where: 'a home that is a project', folders: homeIsProject },
])('in $where', ({ folders: open }) => {
  test.each([1, 2, 3, 4])('what was mended is as if made from scratch, and what was known before stays so (%i)', async (seed) => {
    await compare(seed, open);
  });
});
