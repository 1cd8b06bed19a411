import { describe, expect, test } from 'vitest';
import { expectProblems, fixed } from '../../support/check';

/** Frontmatter that ends elsewhere than it was meant to, and what is no map. */
describe('problems', () => {
  test('no closing fence', () => {
    expectProblems(`---
^^^ error unclosed-frontmatter: The frontmatter is never closed. Claude Code sees no agent here and passes over the file without a message. Close it with a line of "---".
name: reviewer
description: 😀 Reviews pull requests for risky changes

Review the diff.
`);
  });

  test('no closing fence, with CRLF', () => {
    expectProblems(`---␍
^^^ error unclosed-frontmatter: The frontmatter is never closed. Claude Code sees no agent here and passes over the file without a message. Close it with a line of "---".
name: reviewer␍
description: 😀 Reviews pull requests for risky changes␍
␍
Review the diff.␍
`);
  });

  test('dots', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
...
^^^ error unclosed-frontmatter: "..." does not close the frontmatter: that takes three dashes. Claude Code sees no agent here and passes over the file without a message. Close it with a line of "---".

Review the diff.
`);
  });

  test('a fence too many', () => {
    const text = `---␍
name: reviewer␍
description: 😀 Reviews pull requests for risky changes␍
---␍
^^^ warning frontmatter-cut: The frontmatter ends here, at the first "---", and what follows is taken for the prompt. So "model" is lost. Remove this line.
model: opus␍
---␍
␍
Review the diff.␍
`;
    expectProblems(text);
    expect(fixed(text.replace(/\^.*\n/, '').replaceAll('␍', '\r'), 'frontmatter-cut')).toBe('---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\nmodel: opus\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('no fence too many: a heading of the prompt', () => {
    expectProblems(`---
name: reviewer
description: Reviews pull requests for risky changes
---

model: 😀
---

Review the diff.
`);
  });

  test('dashes in quotes', () => {
    expectProblems(`---␍
name: reviewer␍
description: 😀 Reviews pull requests for risky changes␍
"---"␍
^^^^^ error unclosed-frontmatter: There is more in this line than the three dashes that close the frontmatter: what stands before them is taken for a part of it. Claude Code cannot read that as frontmatter, so it does not load the agent, and shows no message. Close it with a line of "---".
␍
Review the diff.␍
`);
    expect(fixed(`---\nname: reviewer\ndescription: 😀 Reviews risky changes\n'---\n\nReview the diff.\n`, 'unclosed-frontmatter')).toBe(`---\nname: reviewer\ndescription: 😀 Reviews risky changes\n---\n\nReview the diff.\n`);
  });

  test('a quote before the dashes that ends a value', () => {
    expectProblems(`---
name: reviewer
description: "Reviews pull requests
  for risky changes
"---
^ error unindented-continuation: This line begins at the margin, so that to YAML it is no part of "description". Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Indent the text, under "|" behind the key.

Review the diff.
`);
  });

  test('a rule of the prompt for a closing fence', () => {
    expectProblems(`---
^^^ error unclosed-frontmatter: The frontmatter is not closed below its keys, so that it goes on to the "---" in line 8. Claude Code cannot read that as frontmatter, so it does not load the agent, and shows no message. Close it with a line of "---".
name: reviewer
description: 😀 Reviews pull requests for risky changes
model: opus

Review the 😀 diff.

---

More: text
`);
  });

  test('dashes in a value', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests --- for risky changes
                                      ^^^ warning frontmatter-cut: The frontmatter ends here, at the first "---", and what follows is taken for the prompt. So "model" and "color" are lost. Use other dashes.
model: opus
color: red
---

Review the diff.
`);
  });

  test('dashes in a value, with CRLF', () => {
    expectProblems(`---␍
name: reviewer␍
description: 😀 Reviews pull requests --- for risky changes␍
                                      ^^^ warning frontmatter-cut: The frontmatter ends here, at the first "---", and what follows is taken for the prompt. So "model" is lost. Use other dashes.
model: opus␍
---␍
␍
Review the diff.␍
`);
  });

  test('dashes in a comment', () => {
    expectProblems(`---
# --- 😀 who ---
  ^^^ error frontmatter-cut: The frontmatter ends here, at the first "---", and what follows is taken for the prompt. So "name" and "description" are lost. Claude Code sees no agent here and passes over the file without a message. Use other dashes.
name: reviewer
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`);
  });

  test('a fence among the keys', () => {
    expectProblems(`---
name: reviewer
---
^^^ error frontmatter-cut: The frontmatter ends here, at the first "---", and what follows is taken for the prompt. So "description" is lost. Claude Code does not load the agent. Remove this line.
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`);
  });

  test('a list', () => {
    expectProblems(`---
- name: reviewer
^^^^^^^^^^^^^^^^ error frontmatter-not-a-map: The dashes make a list of the frontmatter, where a map is needed. Claude Code takes the frontmatter for empty, so it sees no name and passes over the file without a message. Remove the dashes.
- description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`);
  });

  test('a text', () => {
    expectProblems(`---
name:reviewer
^^^^^^^^^^^^^ error frontmatter-not-a-map: The frontmatter is a text to YAML, and no map of keys. Claude Code takes the frontmatter for empty, so it sees no name and passes over the file without a message. Write a colon and a blank after each key.
description:😀 Reviews_pull_requests_for_risky_changes
---

Review the diff.
`);
  });

  test('assignments', () => {
    expectProblems(`---
name = reviewer
^^^^^^^^^^^^^^^ error frontmatter-not-a-map: The frontmatter is a text to YAML, and no map of keys. Claude Code takes the frontmatter for empty, so it sees no name and passes over the file without a message. Write a colon and a blank after each key.
description = 😀 Reviews pull requests for risky changes
---

Review the diff.
`);
  });

  test('two documents', () => {
    expectProblems(`---
name: reviewer
^^^^^^^^^^^^^^ error frontmatter-not-a-map: A line of "..." makes two YAML documents of the frontmatter. Claude Code takes the frontmatter for empty, so it sees no name and passes over the file without a message. Remove it.
...
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`);
  });
});

describe('fixes', () => {
  test('no closing fence: Close the frontmatter', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n\nReview the diff.\n';
    expect(fixed(text, 'unclosed-frontmatter', 'Close the frontmatter')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('no closing fence, with CRLF: Close the frontmatter', () => {
    const text = '---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'unclosed-frontmatter', 'Close the frontmatter')).toBe('---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('dots: Write "---"', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n...\n\nReview the diff.\n';
    expect(fixed(text, 'unclosed-frontmatter', 'Write "---"')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('a rule of the prompt for a closing fence: Close the frontmatter', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nmodel: opus\n\nReview the 😀 diff.\n\n---\n\nMore: text\n';
    expect(fixed(text, 'unclosed-frontmatter', 'Close the frontmatter')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\nmodel: opus\n---\n\nReview the 😀 diff.\n\n---\n\nMore: text\n');
  });

  test('dashes in a value: Use other dashes, so that "model" and "color" are read', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests --- for risky changes\nmodel: opus\ncolor: red\n---\n\nReview the diff.\n';
    expect(fixed(text, 'frontmatter-cut', 'Use other dashes, so that "model" and "color" are read')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests — for risky changes\nmodel: opus\ncolor: red\n---\n\nReview the diff.\n');
  });

  test('dashes in a value, with CRLF: Use other dashes, so that "model" is read', () => {
    const text = '---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests --- for risky changes\r\nmodel: opus\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'frontmatter-cut', 'Use other dashes, so that "model" is read')).toBe('---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests — for risky changes\r\nmodel: opus\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('dashes in a comment: Shorten the dashes in the comment, so that "name" and "description" are read', () => {
    const text = '---\n# --- 😀 who ---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'frontmatter-cut', 'Shorten the dashes in the comment, so that "name" and "description" are read')).toBe('---\n# -- 😀 who --\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('a fence among the keys: Remove the line of dashes, so that "description" is read', () => {
    const text = '---\nname: reviewer\n---\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'frontmatter-cut', 'Remove the line of dashes, so that "description" is read')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('carriage returns: End the lines with line feeds', () => {
    const text = '---\rname: reviewer\rdescription: 😀 Reviews pull requests for risky changes\r---\r\rReview the diff.\r';
    expect(fixed(text, 'carriage-return-line-ends', 'End the lines with line feeds')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('a list: Remove the dashes before the keys', () => {
    const text = '---\n- name: reviewer\n- description: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'frontmatter-not-a-map', 'Remove the dashes before the keys')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('a text: Put a blank after each colon', () => {
    const text = '---\nname:reviewer\ndescription:😀 Reviews_pull_requests_for_risky_changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'frontmatter-not-a-map', 'Put a blank after each colon')).toBe('---\nname: reviewer\ndescription: 😀 Reviews_pull_requests_for_risky_changes\n---\n\nReview the diff.\n');
  });

  test('assignments: Put a colon after each key', () => {
    const text = '---\nname = reviewer\ndescription = 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'frontmatter-not-a-map', 'Put a colon after each key')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('keys with full-width colons: Put a colon after each key', () => {
    const text = '---\nname：reviewer\ndescription： 😀 审查有风险的更改\n---\n\nReview the diff.\n';
    expect(fixed(text, 'frontmatter-not-a-map', 'Put a colon after each key')).toBe('---\nname: reviewer\ndescription: 😀 审查有风险的更改\n---\n\nReview the diff.\n');
  });

  test('two documents: Remove the line "..."', () => {
    const text = '---\nname: reviewer\n...\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'frontmatter-not-a-map', 'Remove the line "..."')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });
});
