import { expect, test } from 'vitest';
import { labelsAt, smallWorld } from '../../support/accept';
import { withCrlf } from '../../support/keys';

test.each([
  ['the prompt', '---\nname: a\n---\n\nto<|>\n'],
  ['the prompt of a block that was never closed', '---\nname: a\n\nYou are a reviewer.\nto<|>\n'],
  ['a heading below a block that was never closed', '---\nname: a\n\n# to<|>\n'],
  ['a prompt without frontmatter', 'You are.\nto<|>\n'],
  ['the opening fence', '--<|>-\nname: a\n---\n'],
  ['the closing fence', '---\nname: a\n<|>---\n'],
  ['a comment', '---\n# to<|>\n---\n'],
  ['a comment behind a value', '---\nmodel: opus # so<|>\n---\n'],
  ['a comment in a list', '---\ntools: [\n  Read, # Gr<|>\n]\n---\n'],
  ['a description', '---\ndescription: Reviews 😀 to<|>\n---\n'],
  ['a description in quotes', '---\ndescription: "Reviews to<|>"\n---\n'],
  ['a description of several lines', '---\ndescription: Reviews\n  to<|>\n---\n'],
  ['a literal block', '---\ndescription: |\n  Reviews\n\n  to<|>\n---\n'],
  ['an empty line of a literal block', '---\ndescription: |\n  Reviews\n  <|>\n  more\n---\n'],
  ['a description that goes on without indentation', '---\ndescription: Reviews\nall the code to<|>\nmodel: opus\n---\n'],
  ['a key that has its value below', '---\ntools: <|>\n  - Read\n---\n'],
  ['the line between a key and its value', '---\ntools:\n<|>\n  - Read\n---\n'],
  ['the blanks before a key', '---\n <|> name: a\n---\n'],
  ['the place between key and colon', '---\nname <|> : a\n---\n'],
  ['a text behind a value', '---\nmodel: opus <|>\n---\n'],
  ['a finished list', '---\ntools: [Read] <|>\n---\n'],
  ['a word below a finished value', '---\nmodel: opus\n  so<|>\n---\n'],
  ['a command', '---\nhooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: ./ru<|>\n---\n'],
  ['the parentheses of a rule', '---\nhooks:\n  Stop:\n    - hooks:\n        - type: command\n          if: Bash(<|>)\n---\n'],
  ['an unknown key', '---\nxyzzy: <|>\n---\n'],
  ['a file whose only line ends are carriage returns', '---\rname: a\rto<|>\r---\r'],
])('nothing is offered in %s', (_, marked) => {
  expect(labelsAt(marked, smallWorld)).toEqual([]);
  expect(labelsAt(withCrlf(marked), smallWorld)).toEqual([]);
});
