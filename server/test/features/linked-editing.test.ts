import { describe, expect, test } from 'vitest';
import { linkedEditingRanges } from '../../src/features/linked-editing';
import { documentOf } from '../support/check';
import { withCursor } from '../support/markers';
import { rangesFor } from '../support/ranges';

/** The lines of the names that change together at the cursor. */
function linkedAt(marked: string): readonly string[] {
  const { text, offset } = withCursor(marked);
  const { ranges, covered } = rangesFor(text);
  const linked = linkedEditingRanges(documentOf(text), offset, ranges);
  return linked?.ranges.map((range) => `${range.start.line}:${range.start.character} ${covered(range)}`) ?? [];
}

const agent = `---
name: a
description: |
  😀 Reviews.
  <example>
  <commentary>x</commentary> </example>
---

<example>a <br> Array<string> \`</example>\`
<!-- </example> -->
😀 </example> <example>

\`\`\`
<example></example>
\`\`\`
`;

describe.each([['LF', agent], ['CRLF', agent.replaceAll('\n', '\r\n')]])('with %s', (_name, text) => {
  test('in the description', () => {
    expect(linkedAt(text.replace('<example>', '<exa<|>mple>'))).toEqual(['4:3 example', '5:31 example']);
    expect(linkedAt(text.replace('</example>', '</example<|>>'))).toEqual(['4:3 example', '5:31 example']);
    expect(linkedAt(text.replace('<commentary>', '<<|>commentary>'))).toEqual(['5:3 commentary', '5:17 commentary']);
  });

  test('in the prompt', () => {
    expect(linkedAt(text.replace('<example>a', '<example<|>>a'))).toEqual(['8:1 example', '10:5 example']);
  });

  test('nothing without a partner, in code and beside the name', () => {
    for (const [from, to] of [['</example> <example>', '</example> <ex<|>ample>'], ['<br>', '<b<|>r>'], ['`</example>', '`</exa<|>mple>'], ['\n<example></', '\n<ex<|>ample></'], ['<example>', '<|><example>']] as const)
      expect(linkedAt(text.replace('\r', '').includes(from) ? text.replace(from, to) : `${text}<|>`)).toEqual([]);
  });
});
