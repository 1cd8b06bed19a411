import { describe, expect, test } from 'vitest';
import { agentWith, crlf, offeredAt, rewritten } from '../../support/refactor';

const long = `Reviews 😀 pull requests for risky changes and missing tests, ${'with care, '.repeat(12)}and says what it found`;

describe.each([['LF', (text: string) => text], ['CRLF', crlf]])('with %s', (_name, ends) => {
  test('a plain value is quoted', () => {
    const quote = (line: string): string => rewritten(ends(agentWith(line)), 'Quote value');
    expect(quote('description: Reviews 😀 pull<|> requests')).toBe(ends(agentWith('description: "Reviews 😀 pull requests"')));
    expect(quote('description: It says "hi" in C:\\<|>dir # note')).toBe(ends(agentWith("description: 'It says \"hi\" in C:\\dir' # note")));
    expect(quote('description: x\nmo<|>del: sonnet')).toBe(ends(agentWith('description: x\nmodel: "sonnet"')));
    expect(quote('description: x\ntools: [Read, Gr<|>ep]')).toBe(ends(agentWith('description: x\ntools: [Read, "Grep"]')));
    expect(quote('description: x\ntools:\n  - Re<|>ad # why')).toBe(ends(agentWith('description: x\ntools:\n  - "Read" # why')));
  });

  test('a text becomes a block scalar', () => {
    const block = (line: string): string => rewritten(ends(agentWith(line)), 'Use a block scalar');
    expect(block('description: Reviews 😀 pull<|> requests # all of them')).toBe(ends(agentWith('description: |- # all of them\n  Reviews 😀 pull requests')));
    expect(block('description: "Reviews: \\"all\\"\\n\\nSlowly, 😀<|>"\nmodel: opus')).toBe(ends(agentWith('description: |-\n  Reviews: "all"\n\n  Slowly, 😀\nmodel: opus')));
    expect(block('description: "Reviews pull<|> requests\\n"')).toBe(ends(agentWith('description: |\n  Reviews pull requests')));
    expect(block('description: x\nhooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: ./check.sh --all<|> --quietly')).toBe(
      ends(agentWith('description: x\nhooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: |-\n            ./check.sh --all --quietly')),
    );
  });

  test('a long description is folded', () => {
    const folded = rewritten(ends(agentWith(`description: ${long}<|>`, 'model: opus')), 'Fold long description');
    expect(folded).toBe(
      ends(
        agentWith(
          'description: >-',
          '  Reviews 😀 pull requests for risky changes and missing tests, with care, with care, with care, with',
          '  care, with care, with care, with care, with care, with care, with care, with care, with care, and',
          '  says what it found',
          'model: opus',
        ),
      ),
    );
  });

  test('examples get lines of their own', () => {
    const split = (line: string): string => rewritten(ends(agentWith(line)), 'Split examples to lines');
    expect(split("description: Reviews.\\n\\n<example>\\nuser 'Is it 😀?'\\n</example><|>")).toBe(
      ends(agentWith('description: |-', '  Reviews.', '', '  <example>', "  user 'Is it 😀?'", '  </example>')),
    );
    expect(split('description: "Reviews.\\n<example>\\n  user: \\"Is it?\\"\\n</example><|>"')).toBe(ends(agentWith('description: |-', '  Reviews.', '  <example>', '    user: "Is it?"', '  </example>')));
    expect(split(`description: "Reviews 😀. <example>Context: x. user: 'a' assistant: 'b' <commentary>c</commentary></example> <example>d</example><|>"`)).toBe(
      ends(agentWith('description: >-', '  Reviews 😀.', '  <example>Context: x.', "  user: 'a'", "  assistant: 'b'", '  <commentary>c</commentary></example>', '  <example>d</example>')),
    );
  });

  test('with a description that only the second try reads', () => {
    const text = ends(agentWith("description: Use when: asked. <example>user: 'a'</example> <example>b</example><|>"));
    if (ends('\n') === '\n')
      expect(rewritten(text, 'Split examples to lines')).toBe(
        agentWith('description: >-', '  Use when: asked.', "  <example>user: 'a'</example>", '  <example>b</example>'),
      );
    else expect(offeredAt(text)).toEqual([]);
  });
});

describe('nothing is offered', () => {
  test('for values that are no text, or in quotes already', () => {
    expect(offeredAt(agentWith('description: x', 'maxTurns: 1<|>0'))).not.toContain('Quote value');
    expect(offeredAt(agentWith('description: "x<|>"'))).not.toContain('Quote value');
    expect(offeredAt(agentWith('description: |', '  Reviews<|> pull requests'))).toEqual([]);
  });

  test('where a rule has the same as a fix', () => {
    const titles = offeredAt(agentWith('description: Use this when: a pull<|> request is there'));
    expect(titles).not.toContain('Quote value');
    expect(titles).not.toContain('Use a block scalar');
  });

  test('in files that the reader cannot read, and in the prompt', () => {
    expect(offeredAt(agentWith("description: 'it's<|> broken'"))).toEqual([]);
    expect(offeredAt('You <|>review.')).toEqual([]);
    expect(offeredAt(agentWith('description: x').replace('You', 'Yo<|>u'))).toEqual([]);
    expect(offeredAt('<|>')).toEqual([]);
  });

  test('where another meaning would come of it', () => {
    // The second try would take the marker for text.
    expect(offeredAt(agentWith('description: Use when: asked', 'initialPrompt: List the open<|> pull requests'))).toEqual(['Quote value']);
    // A single blank at the start is lost in a block.
    expect(offeredAt(agentWith('description: " Reviews pull<|> requests"'))).not.toContain('Use a block scalar');
    // Between two examples without a blank no line can break.
    expect(offeredAt(agentWith('description: <example>a</example><example>b<|></example>'))).not.toContain('Split examples to lines');
  });
});
