import { describe, expect, test } from 'vitest';
import { span } from '../../../src/document/span';
import { formatted } from '../../support/format';
import { crlf } from '../../support/refactor';

const prompt = '\nYou review. 😀  \n\n  key :  value\n';

const untidy = `---${'  '}
name :   "reviewer"
description:    Reviews 😀 pull requests${'   '}
   and says what it found${' '}
# The tools.
tools :   [Read,Grep ,  "Agent(a, b)",]
disallowedTools: [ "Bash" ]
model:${'  '}
hooks:
    PreToolUse:
       # On every command.
       -   matcher:   Bash
           hooks:
           -    type: command
                command: |
                     ./check.sh${'  '}

                       --all
                async:  true   # 😀
    Stop:
    - hooks:
      - {type: command,
         command: ./stop.sh}
initialPrompt: >
      List
      all.
   ${'  '}
color: 'green'
---${' '}
${prompt}`;

const tidy = `---
name: reviewer
description: Reviews 😀 pull requests
  and says what it found
# The tools.
tools: [Read, Grep, "Agent(a, b)"]
disallowedTools: [Bash]
model:
hooks:
  PreToolUse:
    # On every command.
    - matcher: Bash
      hooks:
        - type: command
          command: |
            ./check.sh${'  '}

              --all
          async: true   # 😀
  Stop:
    - hooks:
        - {type: command,
           command: ./stop.sh}
initialPrompt: >
  List
  all.

color: green
---
${prompt}`;

describe.each([['LF', (text: string) => text], ['CRLF', crlf]])('with %s', (_name, ends) => {
  test('blanks, indentation, quotes and lists', () => {
    expect(formatted(ends(untidy))).toBe(ends(tidy));
    expect(formatted(ends(tidy))).toBe(ends(tidy));
  });

  test('only the pairs of a range', () => {
    const text = ends(`---\nname:  a\ndescription:  😀\ntools:   Read,Grep\ncolor:  red\n---\n\nYou review.\n`);
    const at = text.indexOf('Grep');
    expect(formatted(text, { sortKeys: true }, span(at, at))).toBe(text.replace(':   Read,Grep', ': Read, Grep'));
    const prompt = text.indexOf('You');
    expect(formatted(text, {}, span(prompt, prompt + 3))).toBe(text);
  });

  test('lists take the form of the first one', () => {
    const text = ends('---\nname: a\ndescription: 😀\ntools:\n  - Read\ndisallowedTools: Bash, Edit # note\nskills: [x]\n---\n');
    expect(formatted(text)).toBe(ends('---\nname: a\ndescription: 😀\ntools:\n  - Read\ndisallowedTools: # note\n  - Bash\n  - Edit\nskills:\n  - x\n---\n'));
    expect(formatted(text, { lists: 'keep' })).toBe(text);
    expect(formatted(text, { lists: 'comma' })).toBe(ends('---\nname: a\ndescription: 😀\ntools: Read\ndisallowedTools: Bash, Edit # note\nskills: x\n---\n'));
    expect(formatted(text, { lists: 'flow' })).toBe(ends('---\nname: a\ndescription: 😀\ntools: [Read]\ndisallowedTools: [Bash, Edit] # note\nskills: [x]\n---\n'));
  });

  test('keys come into order only where that is wanted', () => {
    const text = ends('---\n# Red.\ncolor: red\nname: a\ndescription: 😀\n---\n');
    expect(formatted(text)).toBe(text);
    expect(formatted(text, { sortKeys: true })).toBe(ends('---\nname: a\ndescription: 😀\n# Red.\ncolor: red\n---\n'));
  });
});

describe('quotes', () => {
  const pair = (line: string, options = {}): string => formatted(`---\nname: a\ndescription: x\n${line}\n---\n`, options).split('\n')[3] ?? '';

  test('go where nobody needs them', () => {
    expect(pair('model: "opus"')).toBe('model: opus');
    expect(pair("color: 'red' # 😀")).toBe('color: red # 😀');
    expect(pair('tools: "Read, Grep"')).toBe('tools: Read, Grep');
    expect(pair("skills: ['a', \"b:c\", 'd, e']")).toBe('skills: [a, b:c, d, e]');
  });

  test('stay where a reader needs them', () => {
    for (const line of ['model: "on"', 'model: "5"', 'model: "2026-11-23"', 'model: "1_000"', 'tools: "*"', 'tools: ["Agent(a, b)"]', 'model: "a: b"', 'model: ""', 'color: "#fff"'])
      expect(pair(line)).toBe(line);
  });

  test('stay around prose and in configurations', () => {
    expect(pair('initialPrompt: "List them"')).toBe('initialPrompt: "List them"');
    expect(pair('mcpServers: [{ a: { command: "npx" } }]')).toBe('mcpServers: [{ a: { command: "npx" } }]');
  });

  test('stay where that is wanted', () => {
    expect(pair('model: "opus"', { quotes: 'keep' })).toBe('model: "opus"');
    expect(pair('tools: "Read,Grep"', { quotes: 'keep' })).toBe('tools: "Read, Grep"');
  });

  test('come where only the second try puts them', () => {
    expect(pair('initialPrompt: Use when: it\'s "asked" 😀')).toBe('initialPrompt: \'Use when: it\'\'s "asked" 😀\'');
    // The comment is text to the second try, so that quotes would keep a mistake.
    expect(pair('initialPrompt: Use when: asked\ncolor: red # note')).toBe('initialPrompt: Use when: asked');
    expect(pair('initialPrompt: Use when: asked', { quotes: 'keep' })).toBe('initialPrompt: Use when: asked');
  });
});

test('comments and blank lines stay where they belong', () => {
  const text = '---\n# One.\n\nname: a # two\n    # three\ndescription: x\ntools:\n    # four\n    - Read\n    # five\n# six\n---\n';
  expect(formatted(text)).toBe('---\n# One.\n\nname: a # two\n    # three\ndescription: x\ntools:\n  # four\n  - Read\n  # five\n# six\n---\n');
});

test('files that the reader does not see as they were meant are left alone', () => {
  for (const text of [
    '',
    'You review.  \n',
    '---\nname:  a\n',
    "---\nname:   a\ndescription: 'it's'\n---\n",
    '---\nname:   a\ndescription:   x --- y\ncolor: red\n---\n',
    '---\n{ name:   a, description: x }\n---\n',
    '---\nname:   a\ndescription: Use when: asked\r\ncolor:   red\n---\n',
  ])
    expect(formatted(text)).toBe(text);
});
