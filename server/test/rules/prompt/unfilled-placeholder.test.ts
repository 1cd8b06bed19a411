import { describe, test } from 'vitest';
import { expectProblems } from '../../support/check';

/** Texts that were to be typed over. */
describe('problems', () => {
  test('a template', () => {
    expectProblems(`---␍
name: reviewer␍
description: <😀 what it is for>␍
             ^^^^^^^^^^^^^^^^^^^ information unfilled-placeholder: "description" is still a placeholder, so that Claude has nothing to choose the agent by. Write what it stands for.
---␍
␍
Review the diff.␍
`);
  });

  test('what completion writes', () => {
    expectProblems(`---
name: reviewer
description: When Claude should hand a task to the agent
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information unfilled-placeholder: "description" is still a placeholder, so that Claude has nothing to choose the agent by. Write what it stands for.
initialPrompt: The first message where the agent runs as the main session
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information unfilled-placeholder: "initialPrompt" is still a placeholder, so that it is used as it stands. Write what it stands for.
---

Review the diff.
`);
  });

  test('an element at the start of a description is none', () => {
    expectProblems(`---
name: reviewer
description: <role> Reviews pull requests for risky changes </role>
---

Review the diff.
`);
  });
});
