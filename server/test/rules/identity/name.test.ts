import { describe, expect, test } from 'vitest';
import { expectProblems, fixed } from '../../support/check';

/** Names that the reader does not accept. */
describe('problems', () => {
  test('no name', () => {
    expectProblems(`---
^^^ error missing-name: There is no "name", so Claude Code takes the file for a note and passes over it without a message. Give the agent a name.
description: 😀 Reviews pull requests for risky changes
model: opus
---

Review the diff.
`);
  });

  test('the keys below another one', () => {
    expectProblems(`---␍
agent:␍
^^^^^ error nested-keys: The keys of the agent stand below "agent", where Claude Code does not look for them, so it sees no name and passes over the file without a message. Move them to the margin.
  name: reviewer␍
  description: |␍
    😀 Reviews pull requests␍
␍
    for risky changes␍
---␍
␍
Review the diff.␍
`);
  });

  test('a name that is somebody else’s', () => {
    expectProblems(`---
title: Reviewing
author:
  name: Ada 😀
---

Review the diff.
`);
  });

  test('no name, with CRLF', () => {
    expectProblems(`---␍
^^^ error missing-name: There is no "name", so Claude Code takes the file for a note and passes over it without a message. Give the agent a name.
description: 😀 Reviews pull requests for risky changes␍
model: opus␍
---␍
␍
Review the diff.␍
`);
  });

  test('an empty name', () => {
    expectProblems(`---
name:
^^^^ error missing-name: "name" is empty, so Claude Code takes the file for a note and passes over it without a message. Give the agent a name.
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`);
  });

  test('a name under a capital letter', () => {
    expectProblems(`---
Name: reviewer
^^^^ error missing-name: "Name" is not "name", so Claude Code takes the file for a note and passes over it without a message. Write "name".
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`);
  });

  test('no agent: a page with a description', () => {
    expectProblems(`---
title: 😀
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`);
  });

  test('a number', () => {
    expectProblems(`---
name: 404
      ^^^ error name-not-text: To YAML, this name is a number and no text, so Claude Code does not load the agent. Write it in quotes.
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`, { path: '.claude/agents/404.md' });
  });

  test('a false name', () => {
    expectProblems(`---
name: 0
      ^ error name-not-text: To YAML, this name is a number and no text, so Claude Code does not load the agent. Write it in quotes.
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`, { path: '.claude/agents/0.md' });
  });

  test('a list', () => {
    expectProblems(`---
name: [reviewer]
      ^^^^^^^^^^ error name-not-text: To YAML, this name is a list and no text, so Claude Code does not load the agent. Write a text.
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`, { path: '.claude/agents/[reviewer].md' });
  });

  test('a template', () => {
    expectProblems(`---
name: {{NAME}}
      ^^^^^^^^ error name-not-text: To YAML, this name is a map and no text, so Claude Code does not load the agent. Write it in quotes.
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`, { path: '.claude/agents/{{NAME}}.md' });
  });

  test('a colon', () => {
    expectProblems(`---
name: code😀:reviewer
            ^ error name-with-colon: A colon in the name is kept for the agents of plugins, so Claude Code does not load this one. Use another character.
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`, { path: '.claude/agents/code😀:reviewer.md' });
  });

  test('a full-width colon', () => {
    expectProblems(`---␍
name: "code：reviewer"␍
           ^ error name-with-colon: A colon in the name is kept for the agents of plugins, so Claude Code does not load this one. Use another character.
description: 😀 Reviews pull requests for risky changes␍
---␍
␍
Review the diff.␍
`, { path: '.claude/agents/code：reviewer.md' });
  });

  test('a leading dash', () => {
    expectProblems(`---
name: "-reviewer"
       ^ error name-with-leading-dash: The name begins with "-", so Claude Code does not load the agent. Remove the dash.
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`, { path: '.claude/agents/-reviewer.md' });
  });

  test('plugins accept all of them', () => {
    expectProblems(`---
name: -re:viewer
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`, { path: 'agents/-re:viewer.md', dialect: 'claude-code-plugin' });
  });
});

describe('fixes', () => {
  test('the keys below another one: Move the keys to the margin', () => {
    const text = '---\r\nagent:\r\n  name: reviewer\r\n  description: |\r\n    😀 Reviews pull requests\r\n\r\n    for risky changes\r\nmodel: opus\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'nested-keys', 'Move the keys to the margin')).toBe('---\r\nname: reviewer\r\ndescription: |\r\n  😀 Reviews pull requests\r\n\r\n  for risky changes\r\nmodel: opus\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test.each(['agent: # of the team\n  name: reviewer\n  description: 😀 Reviews pull requests\n', 'agent: {name: reviewer, description: 😀 Reviews pull requests}\n', 'description: 😀 Reviews\nagent:\n  name: reviewer\n  description: 😀 Reviews pull requests\n'])('%j is left to its author', (keys) => {
    expect(() => fixed(`---\n${keys}---\n\nReview the diff.\n`, 'nested-keys')).toThrow('offers no fix');
  });

  test('no name: Name it "reviewer", as the file', () => {
    const text = '---\ndescription: 😀 Reviews pull requests for risky changes\nmodel: opus\n---\n\nReview the diff.\n';
    expect(fixed(text, 'missing-name', 'Name it "reviewer", as the file')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nmodel: opus\n---\n\nReview the diff.\n');
  });

  test('no name, with CRLF: Name it "reviewer", as the file', () => {
    const text = '---\r\ndescription: 😀 Reviews pull requests for risky changes\r\nmodel: opus\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'missing-name', 'Name it "reviewer", as the file')).toBe('---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\nmodel: opus\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('an empty name: Name it "reviewer", as the file', () => {
    const text = '---\nname:\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'missing-name', 'Name it "reviewer", as the file')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('a name under a capital letter: Change to "name"', () => {
    const text = '---\nName: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'missing-name', 'Change to "name"')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('a number: Quote the value', () => {
    const text = '---\nname: 404\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'name-not-text', 'Quote the value', { path: '.claude/agents/404.md' })).toBe('---\nname: "404"\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('a false name: Quote the value', () => {
    const text = '---\nname: 0\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'name-not-text', 'Quote the value', { path: '.claude/agents/0.md' })).toBe('---\nname: "0"\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('a template: Quote the value', () => {
    const text = '---\nname: {{NAME}}\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'name-not-text', 'Quote the value', { path: '.claude/agents/{{NAME}}.md' })).toBe('---\nname: "{{NAME}}"\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });
});
