import { expect, it } from 'vitest';
import { enterRules, lineAfterEnter } from './support/enter';

const body = enterRules('language-configuration.json');
const frontmatter = enterRules('frontmatter-configuration.json');

it.each([
  ['- one', '- '],
  ['  * one', '  * '],
  ['+ one', '+ '],
  ['9. one', '10. '],
  ['20. one', '21. '],
  ['> one', '> '],
  ['- [ ] one', '- [ ] '],
  ['- [x] one', '- [ ] '],
  ['* [X] one', '* [ ] '],
  // An empty item ends the list.
  ['- ', ''],
  ['  * ', '  '],
  ['1. ', ''],
  ['- [ ] ', ''],
  ['> ', ''],
  // No list at all.
  ['text', ''],
  ['---', ''],
  ['- - -', ''],
  ['* * *', ''],
  ['-one', ''],
  ['**one**', ''],
  ['1.5 one', ''],
])('in the prompt, Enter after %j begins the line with %j', (line, next) => {
  expect(lineAfterEnter(body, line)).toBe(next);
});

it.each([
  ['name: a', ''],
  ['name:', ''],
  ['tools:', '  - '],
  ['tools: Read', ''],
  ['mcpServers:', '  - '],
  ['hooks:', '  '],
  ['  PreToolUse:', '    - '],
  ['        TOKEN:', '          '],
  ['  - Read', '  - '],
  ['- Read', '- '],
  ['  - ', ''],
  ['    - matcher: Bash', '      '],
  ['      hooks:', '        - '],
  ['        - command: |', '            '],
  ['  - github:', '      '],
  ['      env:', '        '],
  ['description: |', '  '],
  ['description: >-', '  '],
  ['description: a | b', ''],
])('in the frontmatter, Enter after %j begins the line with %j', (line, next) => {
  expect(lineAfterEnter(frontmatter, line)).toBe(next);
});
