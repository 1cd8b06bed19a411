import { describe, test } from 'vitest';
import { expectProblems } from '../../support/check';

/** Files that are passed over for what they are. */
describe('problems', () => {
  test('a prompt without frontmatter', () => {
    expectProblems(`You are a 😀 reviewer.
^^^^^^^^^^^^^^^^^^^^^^ information no-frontmatter: Without frontmatter this is no agent to Claude Code, which passes over the file without a message. If it is meant as one, begin it with a frontmatter that holds "name" and "description".
`, { path: '.claude/agents/code-reviewer.md' });
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
