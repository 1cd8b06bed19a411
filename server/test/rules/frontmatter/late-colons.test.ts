import { describe, test } from 'vitest';
import { expectProblems } from '../../support/check';

/** Required keys whose line has its colon further on. */
describe('problems', () => {
  test('a key whose colon comes late', () => {
    expectProblems(`---␍
name: reviewer␍
description 😀 Reviews: pull requests for risky changes␍
^^^^^^^^^^^ error missing-colon: There is no colon after "description", so that "description 😀 Reviews" is taken for the key. Claude Code finds no "description" and does not load the agent. Put a colon there.
---␍
␍
Review the diff.␍
`);
  });

  test('a name whose colon comes late', () => {
    expectProblems(`---
name the reviewer: 😀
^^^^ error missing-colon: There is no colon after "name", so that "name the reviewer" is taken for the key. Claude Code finds no "name" and does not load the agent. Put a colon there.
description: Reviews pull requests for risky changes
---

Review the diff.
`);
  });
});
