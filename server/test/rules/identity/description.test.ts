import { describe, expect, test } from 'vitest';
import { expectProblems, fixed } from '../../support/check';

/** Descriptions that the reader does not accept. */
describe('problems', () => {
  test('none', () => {
    expectProblems(`---
^^^ error missing-description: There is no "description", so Claude Code does not load the agent, and only its log says so. Say what the agent is for and when to use it.
name: reviewer
model: opus
---

Review the diff.
`);
  });

  test('none, with CRLF', () => {
    expectProblems(`---␍
^^^ error missing-description: There is no "description", so Claude Code does not load the agent, and only its log says so. Say what the agent is for and when to use it.
name: reviewer␍
model: opus␍
---␍
␍
Review the diff.␍
`);
  });

  test('an empty one', () => {
    expectProblems(`---
name: reviewer
description: ""
^^^^^^^^^^^ error missing-description: "description" is empty, so Claude Code does not load the agent, and only its log says so. Say what the agent is for and when to use it.
---

Review the diff.
`);
  });

  test('one under the key of skills', () => {
    expectProblems(`---
name: reviewer
when_to_use: 😀 Reviews pull requests for risky changes
^^^^^^^^^^^ error missing-description: "when_to_use" is not "description", so the agent has no description, and Claude Code does not load it. Write "description".
---

Review the diff.
`);
  });

  test('a list', () => {
    expectProblems(`---
name: reviewer
description:
  - 😀 Reviews pull requests
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ error description-not-text: To YAML, this description is a list and no text, so Claude Code does not load the agent. Quote it, or put "|" behind the key and the text below.
  - for risky changes
---

Review the diff.
`);
  });

  test('a map, with CRLF', () => {
    expectProblems(`---␍
name: reviewer␍
description:␍
  😀 Use it for: pull requests with risky changes␍
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error description-not-text: To YAML, this description is a map and no text, so Claude Code does not load the agent. Quote it, or put "|" behind the key and the text below.
---␍
␍
Review the diff.␍
`);
  });

  test('a template', () => {
    expectProblems(`---
name: reviewer
description: {{What the 😀 agent is for and when to use it}}
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error description-not-text: To YAML, this description is a map and no text, so Claude Code does not load the agent. Quote it, or put "|" behind the key and the text below.
---

Review the diff.
`);
  });

  test('not said of what could not be parsed', () => {
    expectProblems(`---
name: reviewer
tools:
  - Read
  Edit
^^^^^^ error unparsable-frontmatter: YAML stops here: the lines are not indented as they should be, or a colon or a quote is missing. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Mend it, or write the value anew in quotes.
---

Review the diff.
`);
  });
});

describe('fixes', () => {
  test('one under the key of skills: Change to "description"', () => {
    const text = '---\nname: reviewer\nwhen_to_use: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'missing-description', 'Change to "description"')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('a list: Take the lines for text, under "|"', () => {
    const text = '---\nname: reviewer\ndescription:\n  - 😀 Reviews pull requests\n  - for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'description-not-text', 'Take the lines for text, under "|"')).toBe('---\nname: reviewer\ndescription: |\n  - 😀 Reviews pull requests\n  - for risky changes\n---\n\nReview the diff.\n');
  });

  test('a map, with CRLF: Take the lines for text, under "|"', () => {
    const text = '---\r\nname: reviewer\r\ndescription:\r\n  😀 Use it for: pull requests with risky changes\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'description-not-text', 'Take the lines for text, under "|"')).toBe('---\r\nname: reviewer\r\ndescription: |\r\n  😀 Use it for: pull requests with risky changes\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('a template: Quote the value', () => {
    const text = '---\nname: reviewer\ndescription: {{What the 😀 agent is for and when to use it}}\n---\n\nReview the diff.\n';
    expect(fixed(text, 'description-not-text', 'Quote the value')).toBe('---\nname: reviewer\ndescription: "{{What the 😀 agent is for and when to use it}}"\n---\n\nReview the diff.\n');
  });
});
