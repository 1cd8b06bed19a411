import { describe, expect, test } from 'vitest';
import { expectProblems, fixed } from '../../support/check';

/** Lines that do not stand where they should. */
describe('problems', () => {
  test('a line that is nothing', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
model: opus
😀 use with care
^^^^^^^^^^^^^^^^ error stray-line: This line is neither a key with a colon nor a part of the value above. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Make a comment of it, or remove it.
color: red
---

Review the diff.
`);
  });

  test('a comment in a value of several lines', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews issue #12
                              ^ error comment-in-multiline-value: The "#" begins a comment, which ends the value, but the value goes on below. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Turn the value into a block scalar.
  and the others that are open
---

Review the diff.
`);
  });

  test('text behind a block marker', () => {
    expectProblems(`---
name: reviewer
description: > 😀 Reviews pull requests
             ^ error text-after-block-marker: The text after ">" must stand in the lines below it. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Move it to a line of its own.
  for risky changes
---

Review the diff.
`);
  });

  test('tabs', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
tools:
\t- Read
^ warning tab-indentation: A tab is no indentation to YAML. Claude Code loads the agent only because it tries again with two blanks for each tab. Indent with blanks.
\t- Edit
---

Review the diff.
`);
  });

  test('tabs that follow blanks', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
hooks:
  PostToolUse:
  \t- hooks: []
  ^ error tab-indentation: A tab is no indentation to YAML. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Indent with blanks.
---

Review the diff.
`);
  });

  test('a key that is indented', () => {
    expectProblems(`---
name: reviewer
 description: 😀 Reviews pull requests for risky changes
^ error bad-indentation: This key does not stand in line with the others. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Indent it as they are.
---

Review the diff.
`);
  });

  test('an item out of line', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
tools:
  - Read
 - Edit
^ error bad-indentation: This item does not stand in line with the others. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Indent it as they are.
---

Review the diff.
`);
  });

  test('a merge conflict', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
<<<<<<< HEAD
^^^^^^^^^^^^ error merge-conflict: A merge was left unfinished here. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Keep one side and remove the markers.
model: opus
=======
model: sonnet
>>>>>>> main
---

Review the diff.
`);
  });

  test('a NUL character', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull\u0000 requests for risky changes
                            ^ error nul-character: There is a NUL character here, which YAML does not allow. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Remove it.
---

Review the diff.
`);
  });

  test('what nothing explains', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
tools:
  - Read
  Edit
^^^^^^ error unparsable-frontmatter: YAML stops here: the lines are not indented as they should be, or a colon or a quote is missing. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Mend it, or write the value anew in quotes.
model: opus
---

Review the diff.
`);
  });
});

describe('fixes', () => {
  test('a line that is nothing: Turn the line into a comment', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nmodel: opus\n😀 use with care\ncolor: red\n---\n\nReview the diff.\n';
    expect(fixed(text, 'stray-line', 'Turn the line into a comment')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nmodel: opus\n# 😀 use with care\ncolor: red\n---\n\nReview the diff.\n');
  });

  test('a line that is nothing: Remove the line', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nmodel: opus\n😀 use with care\ncolor: red\n---\n\nReview the diff.\n';
    expect(fixed(text, 'stray-line', 'Remove the line')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nmodel: opus\ncolor: red\n---\n\nReview the diff.\n');
  });

  test('a comment in a value of several lines: Turn the value into a block scalar', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews issue #12\n  and the others that are open\n---\n\nReview the diff.\n';
    expect(fixed(text, 'comment-in-multiline-value', 'Turn the value into a block scalar')).toBe('---\nname: reviewer\ndescription: |-\n  😀 Reviews issue #12\n  and the others that are open\n---\n\nReview the diff.\n');
  });

  test('text behind a block marker: Move the text to a line of its own', () => {
    const text = '---\nname: reviewer\ndescription: > 😀 Reviews pull requests\n  for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'text-after-block-marker', 'Move the text to a line of its own')).toBe('---\nname: reviewer\ndescription: >\n  😀 Reviews pull requests\n  for risky changes\n---\n\nReview the diff.\n');
  });

  test('tabs: Indent with blanks', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\ntools:\n\t- Read\n\t- Edit\n---\n\nReview the diff.\n';
    expect(fixed(text, 'tab-indentation', 'Indent with blanks')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\ntools:\n  - Read\n  - Edit\n---\n\nReview the diff.\n');
  });

  test('tabs that follow blanks: Indent with blanks', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nhooks:\n  PostToolUse:\n  \t- hooks: []\n---\n\nReview the diff.\n';
    expect(fixed(text, 'tab-indentation', 'Indent with blanks')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nhooks:\n  PostToolUse:\n    - hooks: []\n---\n\nReview the diff.\n');
  });

  test('a key that is indented: Put it in line with the others', () => {
    const text = '---\nname: reviewer\n description: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'bad-indentation', 'Put it in line with the others')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('an item out of line: Put it in line with the others', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\ntools:\n  - Read\n - Edit\n---\n\nReview the diff.\n';
    expect(fixed(text, 'bad-indentation', 'Put it in line with the others')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\ntools:\n  - Read\n  - Edit\n---\n\nReview the diff.\n');
  });

  test('a merge conflict: Keep the first side (ours)', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n<<<<<<< HEAD\nmodel: opus\n=======\nmodel: sonnet\n>>>>>>> main\n---\n\nReview the diff.\n';
    expect(fixed(text, 'merge-conflict', 'Keep the first side (ours)')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nmodel: opus\n---\n\nReview the diff.\n');
  });

  test('a merge conflict: Keep the second side (theirs)', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n<<<<<<< HEAD\nmodel: opus\n=======\nmodel: sonnet\n>>>>>>> main\n---\n\nReview the diff.\n';
    expect(fixed(text, 'merge-conflict', 'Keep the second side (theirs)')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nmodel: sonnet\n---\n\nReview the diff.\n');
  });

  test('a NUL character: Remove the NUL character', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull\u0000 requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'nul-character', 'Remove the NUL character')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });
});
