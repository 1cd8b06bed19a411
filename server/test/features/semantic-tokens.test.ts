import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, test } from 'vitest';
import { span, type Span } from '../../src/document/span';
import { rangesOf } from '../../src/features/ranges';
import { semanticTokens, semanticTokensLegend } from '../../src/features/semantic-tokens';
import type { World } from '../../src/workspace/world';
import { documentOf } from '../support/check';
import { drawn, undrawn } from '../support/draw';
import { smallWorld } from '../support/accept';

/** Draws the tokens of a text as they come out of the numbers. */
function tokensOf(text: string, world?: World, within?: Span): string {
  const lines = TextDocument.create('', '', 1, text);
  const { data } = semanticTokens(documentOf(text), rangesOf(lines), within, world);
  const marks = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    [line, character] = [line + down, down === 0 ? character + right : right];
    const start = lines.offsetAt({ line, character });
    const held = semanticTokensLegend.tokenModifiers.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1);
    marks.push({ at: span(start, start + length), note: [semanticTokensLegend.tokenTypes[type], ...held].join(' ') });
  }
  return drawn(text, marks);
}

function expectTokens(marked: string, world?: World): void {
  expect(tokensOf(undrawn(marked), world)).toBe(marked);
}

const agent = `---
name: 😀 reviewer
      ^^^^^^^^^^^ class declaration
description: Reviews \`Read\` things
tools: Read, Task, Agent(Explore, tester, me), mcp__github, LS, Foo, 'x'
       ^^^^ function defaultLibrary
             ^^^^ function defaultLibrary deprecated
                   ^^^^^ function defaultLibrary
                         ^^^^^^^ class defaultLibrary
                                  ^^^^^^ class
                                          ^^ class
                                               ^^^^^^^^^^^ function
                                                            ^^ function deprecated
model: 'opus' # 😀
        ^^^^ enumMember
color: magenta
permissionMode: plan
                ^^^^ enumMember
skills:
  - release-notes
    ^^^^^^^^^^^^^ namespace
hooks:
  PreToolUse:
    - matcher: Bash|Nothing
               ^^^^ function defaultLibrary
      hooks:
        - type: command
                ^^^^^^^ enumMember
          command: ./x.sh
---

😀 Use \`Read\`, \`Bash(git:*)\`, \`tester\`, \`me\`, \`LS\` and \`ls\` on $ARGUMENTS and \${HOME}.
        ^^^^ function defaultLibrary
                ^^^^ function defaultLibrary
                               ^^^^^^ class
                                         ^^ class
                                               ^^ function deprecated
                                                               ^^^^^^^^^^ variable
                                                                              ^^^^^^^ variable
See @src/main.ts, @docs/, not @team nor me@example.com; \`$1\` {{name}} \`Read\` again.
    ^^^^^^^^^^^^ macro
                  ^^^^^^ macro
                                                             ^^^^^^^^ variable
                                                                       ^^^^ function defaultLibrary

\`\`\`sh
echo $HOME \`Read\` @src/main.ts
\`\`\`
`;

describe.each([['LF', agent], ['CRLF', agent.replace(/^(?! *\^+ [a-z]).*$/gm, '$&␍').replace(/␍$/, '')]])('with %s', (_name, marked) => {
  test('words with a meaning have tokens', () => expectTokens(marked, smallWorld));
});

test('tokens of a range are those of the whole', () => {
  const text = '---\nname: a\ndescription: x\ntools: Read\nmodel: opus\n---\n';
  const at = text.indexOf('Read');
  expect(tokensOf(text, undefined, span(at, at + 2))).toBe(text.replace('Read\n', 'Read\n       ^^^^ function defaultLibrary\n'));
});

test('a file that is broken has tokens for what was meant', () => {
  expectTokens("---\nname: a\n      ^ class declaration\ndescription: 'it's'\ntools: Read\n       ^^^^ function defaultLibrary\n---\n");
});

test('values that are written otherwise than they are read have none', () => {
  expectTokens('---\nname: "a\\tb"\ndescription: x\ntools: |\n  Read\nmodel: &m opus\n          ^^^^ enumMember\nskills: *m\n---\n');
  expectTokens('---\nname: a\n      ^ class declaration\ndescription: x\ntools: Read,\n  Grep\n---\n');
  expectTokens('');
});
