import { describe, expect, test } from 'vitest';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { documentHighlights } from '../../src/features/document-highlights';
import { documentOf } from '../support/check';
import { drawn } from '../support/draw';
import { withCursor } from '../support/markers';
import { rangesFor } from '../support/ranges';

const names = { [DocumentHighlightKind.Text]: 'text', [DocumentHighlightKind.Read]: 'read', [DocumentHighlightKind.Write]: 'write' };

/** The highlights of the place with the cursor, drawn. */
function highlights(marked: string): string {
  const { text, offset } = withCursor(marked);
  const { ranges } = rangesFor(text);
  return drawn(text, documentHighlights(documentOf(text), offset, ranges).map(({ range, kind }) => ({ at: ranges.span(range), note: names[kind ?? 1] })));
}

const agent = `---
name: reviewer
description: 😀 reviewer, Bash
tools: Agent(reviewer, tester), Task, Bash
disallowedTools: [Bash(rm:*)]
hooks:
  Stop:
    - hooks: []
  PreToolUse:
    - matcher: Write|Bash
      hooks: []
---

😀 Start \`tester\` and \`reviewer\`, run \`Bash\` and \`Bash(git:*)\`, but not Bash.
`;

describe.each([['LF', agent], ['CRLF', agent.replaceAll('\n', '\r\n')]])('with %s', (_name, text) => {
  const marksOf = (marked: string): readonly string[] => highlights(marked).split('\n').filter((line) => /^ *\^/.test(line));

  test('a tool', () => {
    const marks = ['                                      ^^^^ read', '                  ^^^^ read', '                     ^^^^ read', '                                       ^^^^ read', '                                                  ^^^^ read'];
    expect(marksOf(text.replace('Task, Bash', 'Task, Ba<|>sh'))).toEqual(marks);
    expect(marksOf(text.replace('`Bash`', '`Bash<|>`'))).toEqual(marks);
  });

  test('a tool by its older name', () => {
    expect(marksOf(text.replace('Task', 'T<|>ask'))).toEqual(['       ^^^^^ read', '                                ^^^^ read']);
  });

  test('the agent itself, and another one', () => {
    expect(marksOf(text.replace('name: ', 'name: <|>'))).toEqual(['      ^^^^^^^^ write', '             ^^^^^^^^ read', '                       ^^^^^^^^ read']);
    expect(marksOf(text.replace('tester', 'tester<|>'))).toEqual(['                       ^^^^^^ read', '          ^^^^^^ read']);
  });

  test('nothing elsewhere', () => {
    expect(marksOf(text.replace('not Bash', 'not Ba<|>sh'))).toEqual([]);
    expect(marksOf(text.replace('😀 reviewer', '😀 revie<|>wer'))).toEqual([]);
  });
});
