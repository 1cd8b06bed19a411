import { describe, test } from 'vitest';
import { expectProblems } from '../../support/check';

/** Files that are passed over for what they are. */
describe('problems', () => {
  test('a prompt without frontmatter', () => {
    expectProblems(`You are a 😀 reviewer.
^^^^^^^^^^^^^^^^^^^^^^ error no-frontmatter: Without frontmatter this is no agent to Claude Code, which passes over the file without a message. Begin it with a frontmatter that holds "name" and "description".
`, { path: '.claude/agents/code-reviewer.md' });
  });

  test('a prompt under a note and a heading, in a file of any name', () => {
    expectProblems(`**Note: The current year is 2026.**
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error no-frontmatter: Without frontmatter this is no agent to Claude Code, which passes over the file without a message. Begin it with a frontmatter that holds "name" and "description".

# Role

You are Ada, a 😀 reviewer.
`, { path: '.claude/agents/Code Reviewer.md' });
  });

  test('a prompt in another language', () => {
    expectProblems(`你是一位 😀 代码审查员。
^^^^^^^^^^^^^^ error no-frontmatter: Without frontmatter this is no agent to Claude Code, which passes over the file without a message. Begin it with a frontmatter that holds "name" and "description".
`, { path: '.claude/agents/reviewer.md' });
  });

  test('words that may speak to an agent', () => {
    expectProblems(`Run this when you are done.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ information no-frontmatter: Without frontmatter this is no agent to Claude Code, which passes over the file without a message. If it is meant as one, begin it with a frontmatter that holds "name" and "description".
`, { path: '.claude/agents/cleaner.md' });
  });

  test('no agent: a page that asks its reader', () => {
    expectProblems(`# Questions

You are a maintainer and want more agents?
`, { path: '.claude/agents/Questions.md' });
  });

  test('a page that somebody says is an agent', () => {
    expectProblems(`# Reviewer
^^^^^^^^^^ error no-frontmatter: Without frontmatter this is no agent to Claude Code, which passes over the file without a message. Begin it with a frontmatter that holds "name" and "description", or do not name the file.
`, { path: 'docs/reviewer.md', claimed: true });
  });

  test('a note that somebody says is an agent', () => {
    expectProblems(`# 😀 Agents
^^^^^^^^^^^ error no-frontmatter: Without frontmatter this is no agent to Claude Code, which passes over the file without a message. Begin it with a frontmatter that holds "name" and "description", or do not name the file.
`, { path: 'docs/README.md', claimed: true });
  });

  test('a note with the frontmatter of a page that somebody says is an agent', () => {
    expectProblems(`---
^^^ error missing-name: There is no "name", so Claude Code takes the file for a note and passes over it without a message. Give the agent a name.
title: Agents
^^^^^ warning unknown-key: Unknown key "title" is ignored by Claude Code.
description: An overview of the agents
---

All agents.
`, { path: 'docs/README.md', claimed: true });
  });

  test('frontmatter of a page, and a prompt behind it', () => {
    expectProblems(`---
^^^ error missing-name: There is no "name", so Claude Code takes the file for a note and passes over it without a message. Give the agent a name.
title: Reviewer
^^^^^ warning unknown-key: Unknown key "title" is ignored by Claude Code.
description: 😀 Reviews pull requests for risky changes
---

You are a reviewer.
`);
  });

  test('no agent: frontmatter of a page, and a page behind it', () => {
    expectProblems(`---
title: Reviewer
description: 😀 Reviews pull requests for risky changes
---

How the reviewer works.
`);
  });

  test('frontmatter with nothing in it', () => {
    expectProblems(`---
^^^ error missing-name: There is no "name", so Claude Code takes the file for a note and passes over it without a message. Give the agent a name.
^^^ error missing-description: There is no "description", so Claude Code does not load the agent, and only its log says so. Say what the agent is for and when to use it.
# Later
---

Review the diff.
`);
  });

  test('no agent: a README with frontmatter with nothing in it', () => {
    expectProblems(`---
---

Review the diff.
`, { path: '.claude/agents/README.md' });
  });

  test('a sentence for frontmatter', () => {
    expectProblems(`---
just text
^^^^^^^^^ error frontmatter-not-a-map: The frontmatter is a text to YAML, and no map of keys. Claude Code takes the frontmatter for empty, so it sees no name and passes over the file without a message. Write a colon and a blank after each key.
---

You are X.
`);
  });

  test('no colon after any key', () => {
    expectProblems(`---␍
name reviewer␍
^^^^^^^^^^^^^ error frontmatter-not-a-map: No key has a colon, so that the frontmatter is a text to YAML, and no map of keys. Claude Code takes the frontmatter for empty, so it sees no name and passes over the file without a message. Write a colon after each key.
description 😀 Reviews pull requests for risky changes␍
---␍
␍
Review the diff.␍
`);
  });

  test('no agent: a README', () => {
    expectProblems(`You are welcome to read this.
`, { path: '.claude/agents/README.md' });
  });

  test('no agent: a page', () => {
    expectProblems(`# How agents work

They do.
`, { path: '.claude/agents/how-agents-work.md' });
  });

  test('an extension in capitals', () => {
    expectProblems(`---
^^^ error wrong-extension: Claude Code does not look at files that end with ".MD", so the agent is not loaded. Rename the file to end with ".md".
name: reviewer
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`, { path: '.claude/agents/reviewer.MD' });
  });

  test('another extension for markdown', () => {
    expectProblems(`---␍
^^^ error wrong-extension: Claude Code does not look at files that end with ".mdx", so the agent is not loaded. Rename the file to end with ".md".
name: reviewer␍
description: 😀 Reviews pull requests for risky changes␍
---␍
␍
Review the diff.␍
`, { path: '.claude/agents/reviewer.mdx' });
  });

  test('plugins do not mind', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`, { path: 'agents/reviewer.MD', dialect: 'claude-code-plugin' });
  });

  test('no agent: a page in capitals', () => {
    expectProblems(`# Notes
`, { path: '.claude/agents/NOTES.MD' });
  });
});
