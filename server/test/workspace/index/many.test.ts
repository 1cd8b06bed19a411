import { expect, test } from 'vitest';
import { agentNamed, indexOver, uriOf } from '../../support/indexed';

const paths = Array.from({ length: 300 }, (_, number) => `.claude/agents/a${String(number).padStart(3, '0')}.md`);
const typed = '.claude/agents/typed.md';

/** An index over many agents that were read, with the files and what is read from now on. */
async function manyRead() {
  const files: Record<string, string | undefined> = Object.fromEntries(paths.map((path, number) => [path, agentNamed(`agent-${number}`)]));
  const reads: string[] = [];
  const index = indexOver(files, { onRead: (uri) => reads.push(uri) });
  await index.load(uriOf(typed));
  const first = reads.splice(0);
  return { files, index, first, reads };
}

test('each of many files is read once', async () => {
  const { first } = await manyRead();
  expect(first.filter((uri) => uri.endsWith('.md') && uri.includes('/.claude/agents/')).sort()).toEqual(paths.map(uriOf));
});

test('to open one more reads none', async () => {
  const { index, reads } = await manyRead();
  index.opened(uriOf(typed), (file) => index.summarise(file, agentNamed('typed')));
  await index.load(uriOf(typed));
  expect(index.world(uriOf(typed)).agents.at(-1)?.name).toBe('typed');
  expect(reads).toEqual([]);
});

test('one that changes costs itself only', async () => {
  const { files, index, reads } = await manyRead();
  files[paths[7] ?? ''] = agentNamed('renamed');
  await index.changed([uriOf(paths[7] ?? '')]);
  await index.load(uriOf(typed));
  expect(index.world(uriOf(typed)).agents[7]?.name).toBe('renamed');
  expect(reads).toEqual([uriOf(paths[7] ?? '')]);
});

test('of many with one name each knows who comes before and behind it', async () => {
  const copies = [...['/home/.claude/agents/z.md', '/home/.claude/agents/zz.md'], ...paths.slice(0, 20)];
  const index = indexOver(Object.fromEntries(copies.map((path) => [path, agentNamed('same')])));
  for (const path of copies.slice(2)) {
    await index.load(uriOf(path));
    const { weaker, stronger } = index.world(uriOf(path)).namesakes('same');
    expect([...weaker.map(({ uri }) => uri), 'here', ...stronger.map(({ uri }) => uri)]).toEqual(copies.map((copy) => (copy === path ? 'here' : uriOf(copy))));
  }
});

test('a file that is found twice, as the user\'s own in a home folder that is a project, is no namesake of itself', async () => {
  const index = indexOver({ '/home/.claude/agents/a.md': agentNamed('same'), '/home/.claude/agents/b.md': agentNamed('same') }, { reach: { folders: ['file:///home'] } });
  for (const path of ['/home/.claude/agents/a.md', '/home/.claude/agents/b.md']) {
    await index.load(uriOf(path));
    const { stronger } = index.world(uriOf(path)).namesakes('same');
    expect(stronger.map(({ uri }) => uri)).not.toContain(uriOf(path));
  }
});
