import { describe, expect, test } from 'vitest';
import { crlf, offeredAt, rewritten } from '../../support/refactor';

const prompt = '---\n\nYou review. 😀\n';

const before = `---
# About this file.

color: red # 😀
# What it is for.

# Two lines
# of comment.
description: |
  Reviews.

  Slowly.

version: 2
tools:
  - Read
  # - Write
# Always last.
name: revi<|>ewer
# The end.
${prompt}`;

const after = `---
# About this file.

# Always last.
name: reviewer
# What it is for.

# Two lines
# of comment.
description: |
  Reviews.

  Slowly.
tools:
  - Read
  # - Write
color: red # 😀

version: 2
# The end.
${prompt}`;

describe.each([['LF', (text: string) => text], ['CRLF', crlf]])('with %s', (_name, ends) => {
  test('keys come into order with the comments above them', () => {
    expect(rewritten(ends(before), 'Sort keys')).toBe(ends(after));
  });

  test('of two equal keys the last stays the last', () => {
    const text = ends(`---\nmodel: opus\ncolor: red\nmodel: sonnet\ndescription: x\nname: <|>a\n${prompt}`);
    expect(rewritten(text, 'Sort keys')).toBe(ends(`---\nname: a\ndescription: x\nmodel: opus\nmodel: sonnet\ncolor: red\n${prompt}`));
  });
});

test('nothing is offered where there is nothing to sort, or sorting breaks something', () => {
  const offered = (text: string): readonly string[] => offeredAt(text).filter((title) => title === 'Sort keys');
  expect(offered(`---\nname: a\ndescrip<|>tion: x\n${prompt}`)).toEqual([]);
  expect(offered(`---\ndescription: x\nname: a\n${prompt}`.replace('You', '<|>You'))).toEqual([]);
  expect(offered(`---\n<|>{ description: x, name: a }\n${prompt}`)).toEqual([]);
  expect(offered(`---\n<|>color: &c red\nname: *c\ndescription: x\n${prompt}`)).toEqual([]);
  expect(offered(`---\n<|>base: &b { model: opus }\n<<: *b\ndescription: x\nname: a\n${prompt}`)).toEqual([]);
});
