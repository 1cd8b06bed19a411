import { describe, expect, test } from 'vitest';
import { expectProblems, problemsOf } from '../../support/check';

const agent = (name: string) => `---\nname: ${name}\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n`;

/** Names that hold more than their authors wrote them for. */
describe('problems', () => {
  test('typographic quotation marks', () => {
    expectProblems(`---␍
name: “😀-reviewer”␍
      ^^^^^^^^^^^^^ information marks-around-name: Claude Code takes the marks around the name for a part of it, so the agent is not called "😀-reviewer". Write the name by itself.
description: Reviews pull requests for risky changes␍
---␍
␍
Review the diff.␍
`, { path: '.claude/agents/😀-reviewer.md' });
  });

  test('a line break', () => {
    expectProblems(`---
name: |
      ^ information marks-around-name: Claude Code takes the white space around the name for a part of it, so the agent is not called "reviewer". Write the name by itself.
  reviewer
description: Reviews pull requests for risky changes
---

Review the diff.
`);
  });
});

test.each(['reviewer,', 'reviewer;', '‘reviewer’', '\'"reviewer"\'', '"`reviewer`"', '"**reviewer**"', '" reviewer"', '|\n  reviewer', '»reviewer«'])('%j is mended', (name) => {
  const [problem] = problemsOf(agent(name));
  expect(problem?.rule.id).toBe('marks-around-name');
  expect(problem?.fixes).toHaveLength(1);
});

test.each(['Don’t ask', 'the "reviewer"', 'reviewer_', 'c++', 'Réviseur (beta)', '"5\' reviewer"'])('%j is left alone', (name) => {
  expect(problemsOf(agent(name)).map(({ rule }) => rule.id)).not.toContain('marks-around-name');
});

test('a name of nothing but marks is no trouble', () => {
  expect(problemsOf(agent(`'${'“'.repeat(500_000)}'`)).map(({ rule }) => rule.id)).not.toContain('marks-around-name');
});
