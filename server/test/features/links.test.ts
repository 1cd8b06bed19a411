import { describe, expect, test } from 'vitest';
import { links } from '../../src/features/links';
import { crlf } from '../support/agent';
import { documentOf } from '../support/check';
import { rangesFor } from '../support/ranges';
import { worldWith } from '../support/world';

const world = worldWith({ skills: [{ name: 'release-notes', uri: 'file:///x/.claude/skills/release-notes/SKILL.md' }, { name: 'other' }] });

/** The links of a file in the project `/x`, as what they cover and where they lead. */
function linksOf(text: string, root: string | undefined = 'file:///x'): readonly string[] {
  const { ranges, covered } = rangesFor(text);
  return links(documentOf(text), ranges, { file: 'file:///x/.claude/agents/a.md', root }, world).map(({ range, target }) => `${covered(range)} → ${target ?? ''}`);
}

const hook = (command: string): string => `---\nname: a\ndescription: 😀\nhooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: ${command}\n---\n`;

describe('the scripts of a command line', () => {
  test.each<[string, readonly string[]]>([
    ['./scripts/check.sh 😀', ['./scripts/check.sh → file:///x/scripts/check.sh']],
    ['node tools/check.mjs --fix src/main.ts', ['tools/check.mjs → file:///x/tools/check.mjs', 'src/main.ts → file:///x/src/main.ts']],
    ["'\"$CLAUDE_PROJECT_DIR\"/.claude/hooks/check.py'", ['.claude/hooks/check.py → file:///x/.claude/hooks/check.py']],
    ['"\\"${CLAUDE_PROJECT_DIR}\\"/check"', ['check → file:///x/check']],
    ['$CLAUDE_PROJECT_DIR/a/b.sh', ['a/b.sh → file:///x/a/b.sh']],
    ['|\n            cd src\n            ./run', ['./run → file:///x/run']],
    ['npx @acme/lint.js', []],
    ['/usr/bin/env.sh ~/x.sh $HOME/y.sh', []],
    ['curl https://example.com/a.sh', ['https://example.com/a.sh → https://example.com/a.sh']],
    ['npm test', []],
  ])('%s', (command, expected) => {
    expect(linksOf(hook(command))).toEqual(expected);
    expect(linksOf(crlf(hook(command)))).toEqual(expected);
  });

  test('of servers, and in lists of arguments', () => {
    const text = '---\nname: a\ndescription: b\nmcpServers:\n  - 😀:\n      command: node\n      args: [./server.js]\n---\n';
    expect(linksOf(text)).toEqual(['./server.js → file:///x/server.js']);
  });

  test('only where it is known in which folder they run', () => {
    const text = hook('./check.sh');
    const { ranges } = rangesFor(text);
    expect(links(documentOf(text), ranges, { file: 'file:///x/.claude/agents/a.md' })).toEqual([]);
  });
});

test('skills that are known, in the frontmatter and in the prompt', () => {
  const text = '---\nname: a\ndescription: 😀\nskills: [release-notes, other, unknown]\n---\n\nSee `release-notes` 😀.\n';
  const target = 'release-notes → file:///x/.claude/skills/release-notes/SKILL.md';
  expect(linksOf(text)).toEqual([target, target]);
  expect(linksOf(crlf(text))).toEqual([target, target]);
});

test('escapes of a link are those of the file', () => {
  expect(linksOf('---\nname: a\ndescription: 😀\n---\n\n[x](../my%20docs/a.md) [y](50%.md)\n')).toEqual(['../my%20docs/a.md → file:///x/.claude/my%20docs/a.md', '50%.md → file:///x/.claude/agents/50%25.md']);
});
