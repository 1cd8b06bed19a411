import { describe, expect, test } from 'vitest';
import { crlf, offeredAt, rewritten } from '../../support/refactor';

const title = 'Move <example> lines into the description';

describe.each([['LF', (text: string) => text], ['CRLF', crlf]])('with %s', (_name, ends) => {
  test('from the top of the prompt', () => {
    const before = `---\nname: a\ndescription: Reviews 😀.\nmodel: opus\n---\n\n<exam<|>ple>\nuser: "Is it?"\n\nassistant: 'Yes: it is'\n</example>\n\n<example>b</example>\n\nYou review.\n`;
    const after = `---\nname: a\ndescription: |-\n  Reviews 😀.\n\n  <example>\n  user: "Is it?"\n\n  assistant: 'Yes: it is'\n  </example>\n\n  <example>b</example>\nmodel: opus\n---\n\nYou review.\n`;
    expect(rewritten(ends(before), title)).toBe(ends(after));
  });

  test('from the margin of the frontmatter', () => {
    const before = `---\nname: a\ndescription: Reviews 😀.\n\n<example>\nuser: "Is it?"<|>\n</example>\nmodel: opus\n---\n\nYou review.\n`;
    const after = `---\nname: a\ndescription: |-\n  Reviews 😀.\n\n  <example>\n  user: "Is it?"\n  </example>\nmodel: opus\n---\n\nYou review.\n`;
    expect(rewritten(ends(before), title)).toBe(ends(after));
  });
});

test('nothing is offered where more than the examples would move', () => {
  expect(offeredAt('---\nname: a\ndescription: <|>x\n---\n\n<example>b</example>\n')).not.toContain(title);
  expect(offeredAt('---\nname: a\ndescription: <|>x\n---\n\n<example>never closed\n')).not.toContain(title);
  expect(offeredAt('---\nname: a\ndescription: <|>x\n---\n\nYou review.\n\n<example>b</example>\n')).not.toContain(title);
  expect(offeredAt('---\nname: a\ndescription: <|>x\n---\n\n<example>a --- b</example>\n\nYou review.\n')).not.toContain(title);
});
