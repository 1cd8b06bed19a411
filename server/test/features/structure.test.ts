import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import { folding } from '../../src/features/folding';
import { links } from '../../src/features/links';
import { outline } from '../../src/features/outline';
import { selectionRanges } from '../../src/features/selection-ranges';
import { documentOf } from '../support/check';
import { withCursor } from '../support/markers';
import { rangesFor } from '../support/ranges';

const agent = `---
name: reviewer
description: |
  😀 Reviews pull requests: all of them.

  <example>x</example>
hooks:
  PreToolUse:
    - matcher: Bash
      hooks:
        - type: command
          command: ./check.sh
model: opus
---

You review.

# First 😀

Text.

## Deeper

\`\`\`sh
# no heading
\`\`\`

<example>
One
</example>

# Second

See [the guide](../docs/guide.md "Guide"), @src/main.ts and https://example.com/a?b=1.
`;

const variants = [
  ['LF', agent],
  ['CRLF', agent.replaceAll('\n', '\r\n')],
] as const;

describe.each(variants)('with %s', (_name, text) => {
  const { ranges, covered } = rangesFor(text);
  const document = documentOf(text);
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));

  test('the outline holds keys, hooks and headings', () => {
    expect(outline(document, ranges).flatMap((symbol) => drawn(symbol))).toEqual([
      'name: reviewer',
      'description: 😀 Reviews pull requests: all of them.…',
      'hooks',
      '  PreToolUse',
      '    matcher: Bash',
      '    hooks',
      '      type: command',
      '      command: ./check.sh',
      'model: opus',
      'First 😀',
      '  Deeper',
      'Second',
    ]);
  });

  test('every selection range of the outline lies in its range', () => {
    const check = (symbol: DocumentSymbol): void => {
      expect(covered(symbol.range)).toContain(covered(symbol.selectionRange));
      symbol.children?.forEach(check);
    };
    outline(document, ranges).forEach(check);
  });

  test('what spans lines folds', () => {
    const folds = folding(document, ranges).map(({ startLine, endLine }) => `${lines[startLine] ?? ''} … ${lines[endLine] ?? ''}`);
    expect(new Set(folds)).toEqual(
      new Set([
        '--- … ---',
        'description: | …   <example>x</example>',
        'hooks: …           command: ./check.sh',
        '  PreToolUse: …           command: ./check.sh',
        '    - matcher: Bash …           command: ./check.sh',
        '      hooks: …           command: ./check.sh',
        '        - type: command …           command: ./check.sh',
        '# First 😀 … </example>',
        '## Deeper … </example>',
        '```sh … ```',
        '<example> … </example>',
        '# Second … See [the guide](../docs/guide.md "Guide"), @src/main.ts and https://example.com/a?b=1.',
      ]),
    );
  });

  test('addresses and files are links', () => {
    const found = links(document, ranges, { file: 'file:///x/a/b/agents/reviewer.md', root: 'file:///x' });
    expect(found.map(({ range, target }) => `${covered(range)} → ${target ?? ''}`)).toEqual([
      'https://example.com/a?b=1 → https://example.com/a?b=1',
      '../docs/guide.md → file:///x/a/b/docs/guide.md',
      'src/main.ts → file:///x/src/main.ts',
      './check.sh → file:///x/check.sh',
    ]);
  });
});

test.each([['LF', '\n'], ['CRLF', '\r\n']])('examples fold in the description, with %s', (_name, end) => {
  const text = ['---', 'name: a', 'description: |', '  😀', '  <example>Context: x', '  <commentary>', '  y', '  </commentary> z</example>', '  <example>x</example>', '---', '', 'Say <example>', 'x</example>.', ''].join(end);
  const folds = folding(documentOf(text), rangesFor(text).ranges).map(({ startLine, endLine }) => [startLine, endLine]);
  expect(folds).toEqual([[0, 9], [2, 8], [11, 12], [5, 7], [4, 7]]);
});

test('a selection grows from the value to the file', () => {
  const { text, offset } = withCursor(agent.replace('matcher: Bash', 'matcher: Ba<|>sh'));
  const { ranges, covered } = rangesFor(text);
  expect(chain(selectionRanges(documentOf(text), [offset], ranges)[0]).map((range) => covered(range))).toEqual([
    'Bash',
    'matcher: Bash',
    expect.stringMatching(/^matcher: Bash\n[^]*check\.sh$/),
    expect.stringMatching(/^- matcher: Bash\n[^]*check\.sh$/),
    expect.stringMatching(/^PreToolUse:\n[^]*check\.sh$/),
    expect.stringMatching(/^hooks:\n[^]*check\.sh$/),
    expect.stringMatching(/^name: reviewer\n[^]*opus\n$/),
    expect.stringMatching(/^---\n[^]*\n---$/),
    text,
  ]);
});

test('nothing is found where there is nothing', () => {
  const { ranges } = rangesFor('');
  const empty = documentOf('');
  expect([outline(empty, ranges), folding(empty, ranges), links(empty, ranges, { file: 'file:///x/a.md' })]).toEqual([[], [], []]);
  expect(selectionRanges(empty, [0], ranges)).toHaveLength(1);
});

function drawn(symbol: DocumentSymbol, indent = ''): string[] {
  const detail = symbol.detail?.split('\n')[0] ?? '';
  const more = symbol.detail?.includes('\n') ? '…' : '';
  return [`${indent}${symbol.name}${detail === '' ? '' : `: ${detail}${more}`}`, ...(symbol.children ?? []).flatMap((child) => drawn(child, `${indent}  `))];
}

function chain(selection: SelectionRange | undefined): SelectionRange['range'][] {
  return selection ? [selection.range, ...chain(selection.parent)] : [];
}
