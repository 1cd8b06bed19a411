import { expect, test } from 'vitest';
import { globOf, treeOf } from '../../src/workspace/glob';

test.each([
  ['*.md', 'a.md'],
  ['*.md', 'x/y/a.md'],
  ['*.md', '/x/.hidden.md'],
  ['**/.claude/agents/**/*.md', '/w/.claude/agents/a.md'],
  ['**/.claude/agents/**/*.md', '.claude/agents/x/y/a.md'],
  ['agents/*.md', 'agents/a.md'],
  ['a/**', 'a/b/c'],
  ['**/a/**/b/**/c', 'x/a/a/b/y/b/z/c'],
  ['{agents,bots}/*.{md,mdx}', 'bots/a.mdx'],
  ['{a,{b,c}/d}/e', 'c/d/e'],
  ['a?c', 'a😀c'],
  ['[a-c]x[!0-9]', 'bxy'],
  ['[]]', ']'],
  ['a[b', 'a[b'],
  ['a{b', 'a{b'],
  ['a}b', 'a}b'],
  ['**', 'a/b'],
  ['a+(b).md', 'a+(b).md'],
  ['/w/x.md', '/w/x.md'],
])('%s matches %s', (pattern, path) => {
  expect(globOf(pattern)(path)).toBe(true);
});

test.each([
  ['*.md', 'a.mdx'],
  ['agents/*.md', 'x/agents/a.md'],
  ['agents/*.md', 'agents/x/a.md'],
  ['**/agents/*.md', 'subagents/a.md'],
  ['a/**/b', 'a/xb'],
  ['a?c', 'a/c'],
  ['[!a]', 'a'],
  ['', 'a'],
  ['/', 'a'],
  ['!a', 'b'],
  ['A.md', 'a.md'],
  ['{', 'a'],
])('%s does not match %s', (pattern, path) => {
  expect(globOf(pattern)(path)).toBe(false);
});

test('a folder goes with all that is in it', () => {
  for (const pattern of ['legacy', 'legacy/', '**/legacy/', '**/legacy/**']) expect(treeOf(pattern)('x/legacy/y/a.md')).toBe(true);
  expect(treeOf('legacy')('x/legacy')).toBe(true);
  expect(treeOf('x/legacy')('x/legacy/a.md')).toBe(true);
  expect(treeOf('legacy')('x/legacy.md')).toBe(false);
  for (const pattern of ['', '/', '//']) expect(treeOf(pattern)('a')).toBe(false);
});

// Each of these takes longer than anybody waits where a glob becomes a regular expression.
test.each([
  ['**/' + '*a'.repeat(400) + 'b', 'x/' + 'a'.repeat(4000)],
  ['**/a/'.repeat(200) + 'b', 'a/'.repeat(2000)],
  ['{a,b}'.repeat(199), 'a'.repeat(199)],
  ['['.repeat(999), '['.repeat(999)],
  ['{'.repeat(500) + '}'.repeat(499), 'a'],
  ['*'.repeat(990), 'a'.repeat(4000)],
])('hostile pattern %# ends', (pattern, path) => {
  expect(typeof globOf(pattern)(path)).toBe('boolean');
});
