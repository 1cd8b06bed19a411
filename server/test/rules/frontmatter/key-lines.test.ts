import { describe, test } from 'vitest';
import { expectProblems } from '../../support/check';

/** Keys that YAML does not take for keys. */
describe('problems', () => {
  test('an equals sign, in the first line', () => {
    expectProblems(`---␍
name = reviewer␍
^^^^^^ error key-in-other-notation: "name =" is no key to YAML. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Write "name:" and a blank.
description: 😀 Reviews pull requests for risky changes␍
---␍
␍
Review the diff.␍
`);
  });

  test('bold keys below a text', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
**model:** opus
^^^^^^^^^^ error key-in-other-notation: "**model:**" is no key to YAML. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Write "model:" and a blank.
**tools**: Read
^^^^^^^^^^ error key-in-other-notation: "**tools**:" is no key to YAML. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Write "tools:" and a blank.
---

Review the diff.
`);
  });

  test('a required key on the line of another', () => {
    expectProblems(`---
name: reviewer description: 😀 Reviews pull requests for risky changes
               ^^^^^^^^^^^ error key-on-same-line: "description" stands on the line of "name". Claude Code takes it for a part of that value and does not load the agent. Begin a line with it.
model: opus
---

Review the diff.
`);
  });

  test('another one', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
model: opus color: red
            ^^^^^ warning key-on-same-line: "color" stands on the line of "model". Claude Code takes it for a part of that value. Begin a line with it.
---

Review the diff.
`);
  });

  test('the same with CRLF, which the second try does not save', () => {
    expectProblems(`---␍
name: reviewer␍
description: Reviews pull requests for risky changes␍
model: opus color: red␍
            ^^^^^ error key-on-same-line: "color" stands on the line of "model". Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Begin a line with it.
---␍
␍
Review the diff.␍
`);
  });

  test('all keys on one line', () => {
    expectProblems(`---
name: reviewer description: 😀 Reviews pull requests for risky changes. tools: Read, Grep
               ^^^^^^^^^^^ error key-on-same-line: "description" stands on the line of "name". Claude Code takes it for a part of that value and does not load the agent. Begin a line with it.
                                                                        ^^^^^ warning key-on-same-line: "tools" stands on the line of "description". Claude Code takes it for a part of that value. Begin a line with it.
---

Review the diff.
`);
  });

  test('a value at the margin', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
tools:
Read, Grep
^^^^^^^^^^ error unindented-continuation: This line begins at the margin, so that to YAML it is no part of "tools". Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Indent it.
---

Review the diff.
`);
  });

  test('a text that speaks of a key', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests, say which model: opus or not
                                                      ^ warning unquoted-colon: This value holds ": " outside quotes, which is no YAML. Claude Code loads the agent only because it tries again with the value quoted. Quote it yourself.
---

Review the diff.
`);
  });
});
