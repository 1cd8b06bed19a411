import { expect, test } from 'vitest';
import { agent, crlf } from '../../support/agent';
import { expectProblems, fixed } from '../../support/check';

test('the eight names in another letter case', () => {
  expectProblems(agent(`color: RED
       ^^^ warning invalid-color: Claude Code does not accept "RED" for "color". The value is ignored without a message, and the agent has no colour of its own. Did you mean "red"?
`));
});

test('names that others know, and the colour in a name', () => {
  expectProblems(agent(`color: magenta
       ^^^^^^^ warning invalid-color: Claude Code does not accept "magenta" for "color". The value is ignored without a message, and the agent has no colour of its own. Did you mean "purple"?
`));
});

test('greys are near to none', () => {
  expectProblems(agent(`color: gray
       ^^^^ warning invalid-color: Claude Code does not accept "gray" for "color". The value is ignored without a message, and the agent has no colour of its own. Use "red", "blue", "green", "yellow", "purple", "orange", "pink" or "cyan".
`));
});

test('hex values', () => {
  expectProblems(agent(`color: "#A78BFA"
       ^^^^^^^^^ warning invalid-color: Claude Code does not accept "#A78BFA" for "color". The value is ignored without a message, and the agent has no colour of its own. Did you mean "purple"?
`));
});

test('an unquoted hex value is a comment, and stays one', () => {
  expectProblems(agent(`color: #f00 # red
       ^^^^ warning invalid-color: "#f00" begins a comment to YAML, so "color" has no value; hex values are no colours to Claude Code in quotes either. Did you mean "red"?
`));
});

test('a comment that is none', () => {
  expectProblems(agent(`color: # later
^^^^^ hint empty-value: "color" has no value, which is the same to Claude Code as no key at all. Fill in a value, or remove the key.
`));
});

test.each([
  ['invalid-color', 'Change to "red"', 'color: RED\n', 'color: red\n'],
  ['invalid-color', 'Change to "purple"', 'color: magenta\n', 'color: purple\n'],
  ['invalid-color', 'Change to "pink"', 'color: magenta\n', 'color: pink\n'],
  ['invalid-color', 'Change to "blue"', 'color: light-blue\n', 'color: blue\n'],
  ['invalid-color', 'Change to "green"', 'color: emerald\n', 'color: green\n'],
  ['invalid-color', 'Change to "purple"', 'color: "#A78BFA"\n', 'color: "purple"\n'],
  ['invalid-color', 'Change to "red"', 'color: #f00 # red\n', 'color: red #f00 # red\n'],
])('%s: "%s" does what it says, with LF and with CRLF', (rule, title, before, after) => {
  expect(fixed(agent(before), rule, title)).toBe(agent(after));
  expect(fixed(crlf(agent(before)), rule, title)).toBe(crlf(agent(after)));
});
