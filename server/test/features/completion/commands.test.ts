import { describe, expect, test } from 'vitest';
import { folderAt } from '../../../src/features/prompt/folder';
import { accepted, labelsAt, smallWorld, type Surroundings } from '../../support/accept';
import { documentOf } from '../../support/check';
import { withCrlf } from '../../support/keys';
import { withCursor } from '../../support/markers';

const around: Surroundings = { ...smallWorld, entries: [{ name: 'check.sh', folder: false }, { name: 'lib', folder: true }, { name: 'a b', folder: false }] };
const hook = (command: string): string => `---\n# 😀\nhooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: ${command}\n---\n`;

describe('the files of a command line', () => {
  test.each<[string, string | undefined]>([
    ['./<|>', 'file:///x'],
    ['./scripts/ch<|>eck', 'file:///x/scripts'],
    ['node tools/<|>', 'file:///x/tools'],
    ['"../<|>"', 'file:///'],
    ["'\"$CLAUDE_PROJECT_DIR\"/.claude/<|>'", 'file:///x/.claude'],
    ['"\\"${CLAUDE_PROJECT_DIR}\\"/<|>"', 'file:///x'],
    ['npm test<|>', undefined],
    ['/usr/<|>', undefined],
    ['~/<|>', undefined],
    ['https://a/<|>', undefined],
  ])('at %s', (command, folder) => {
    for (const marked of [hook(command), withCrlf(hook(command))]) {
      const { text, offset } = withCursor(marked);
      expect(folderAt(documentOf(text), offset, { file: 'file:///x/.claude/agents/a.md', root: 'file:///x' })).toBe(folder);
      expect(labelsAt(marked, around)).toEqual(folder === undefined ? [] : ['check.sh', 'lib/']);
    }
  });

  test('in a list of arguments', () => {
    expect(labelsAt('---\nmcpServers:\n  - a:\n      command: node\n      args: ["😀", ./<|>]\n---\n', around)).toEqual(['check.sh', 'lib/']);
  });

  test('nowhere else', () => {
    expect(labelsAt('---\ndescription: ./<|>\n---\n', around)).toEqual([]);
    expect(labelsAt('---\nhooks:\n  Stop:\n    - hooks:\n        - type: http\n          url: ./<|>\n---\n', around)).toEqual([]);
  });

  test('are put in as they are', () => {
    expect(accepted(hook('./ch<|> --fix'), 'check.sh', around)).toBe(hook('./check.sh<|> --fix'));
    expect(accepted(withCrlf(hook('node tools/<|>')), 'lib/', around)).toBe(withCrlf(hook('node tools/lib/<|>')));
  });
});
