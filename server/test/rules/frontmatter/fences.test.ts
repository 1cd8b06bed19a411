import { describe, expect, test } from 'vitest';
import { expectProblems, fixed } from '../../support/check';

/** Fences that do not show the frontmatter as it was meant. */
describe('problems', () => {
  test('blank lines before it', () => {
    expectProblems(`
^ error text-before-frontmatter: Blanks before the opening "---" stand in its way, because frontmatter begins at the first character of the file. Claude Code sees no agent here and passes over the file without a message. Begin the file with "---".

---
name: reviewer
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`);
  });

  test('a blank line behind a byte order mark', () => {
    expectProblems(`\uFEFF
 ^ error text-before-frontmatter: Blanks before the opening "---" stand in its way, because frontmatter begins at the first character of the file. Claude Code sees no agent here and passes over the file without a message. Begin the file with "---".
---
name: reviewer
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`);
  });

  test('a blank line with CRLF', () => {
    expectProblems(`␍
^ error text-before-frontmatter: Blanks before the opening "---" stand in its way, because frontmatter begins at the first character of the file. Claude Code sees no agent here and passes over the file without a message. Begin the file with "---".
---␍
name: reviewer␍
description: 😀 Reviews pull requests for risky changes␍
---␍
␍
Review the diff.␍
`);
  });

  test('a comment before it', () => {
    expectProblems(`<!-- 😀 kept by the team -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error text-before-frontmatter: This text before the opening "---" stands in its way, because frontmatter begins at the first character of the file. Claude Code sees no agent here and passes over the file without a message. Begin the file with "---".
---
name: reviewer
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`);
  });

  test('a code fence around it', () => {
    expectProblems(`\`\`\`markdown
^^^^^^^^^^^ error text-before-frontmatter: This text before the opening "---" stands in its way, because frontmatter begins at the first character of the file. Claude Code sees no agent here and passes over the file without a message. Begin the file with "---".
---
name: reviewer
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
\`\`\`
`);
  });

  test('a name of a language behind the dashes', () => {
    expectProblems(`---yaml
^^^^^^^ error bad-opening-fence: "---yaml" does not open frontmatter: that takes three dashes and nothing else. Claude Code sees no agent here and passes over the file without a message. Write "---" and YAML.
name: reviewer
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`);
  });

  test('JSON', () => {
    expectProblems(`---json
^^^^^^^ error bad-opening-fence: "---json" does not open frontmatter: that takes three dashes and nothing else. Claude Code sees no agent here and passes over the file without a message. Write "---" and YAML.
{ "name": "reviewer", "description": "😀 Reviews pull requests for risky changes" }
---

Review the diff.
`);
  });

  test('TOML', () => {
    expectProblems(`+++
^^^ error bad-opening-fence: "+++" does not open frontmatter: that takes three dashes and nothing else. Claude Code sees no agent here and passes over the file without a message. Write "---" and YAML.
name = "reviewer"
description = "😀 Reviews pull requests for risky changes"
+++

Review the diff.
`);
  });

  test('no opening fence', () => {
    expectProblems(`name: reviewer␍
^^^^^^^^^^^^^^ error bad-opening-fence: No line of "---" stands before the first key. Claude Code sees no agent here and passes over the file without a message. Put one there.
description: 😀 Reviews pull requests for risky changes␍
---␍
␍
Review the diff.␍
`);
  });

  test('no fence at all', () => {
    expectProblems(`name: reviewer
^^^^^^^^^^^^^^ error bad-opening-fence: No line of "---" stands before the first key, and none after the last. Claude Code sees no agent here and passes over the file without a message. Put one there, and one below the keys.
description: 😀 Reviews pull requests for risky changes

Review the diff.
`);
  });

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
^^^ error frontmatter-cut: The frontmatter ends here, at the first "---", and what follows is taken for the prompt. So "description" is lost. Claude Code does not load the agent. Use other dashes.
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
  test('blank lines before it: Remove the blanks before the frontmatter', () => {
    const text = '\n\n---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'text-before-frontmatter', 'Remove the blanks before the frontmatter')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('a blank line behind a byte order mark: Remove the blanks before the frontmatter', () => {
    const text = '\uFEFF\n---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'text-before-frontmatter', 'Remove the blanks before the frontmatter')).toBe('\uFEFF---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('a blank line with CRLF: Remove the blanks before the frontmatter', () => {
    const text = '\r\n---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'text-before-frontmatter', 'Remove the blanks before the frontmatter')).toBe('---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('a comment before it: Move the text below the frontmatter', () => {
    const text = '<!-- 😀 kept by the team -->\n---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'text-before-frontmatter', 'Move the text below the frontmatter')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\n<!-- 😀 kept by the team -->\n\nReview the diff.\n');
  });

  test('a code fence around it: Take the agent out of the code fence', () => {
    const text = '```markdown\n---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n```\n';
    expect(fixed(text, 'text-before-frontmatter', 'Take the agent out of the code fence')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('a name of a language behind the dashes: Write "---"', () => {
    const text = '---yaml\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'bad-opening-fence', 'Write "---"')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('JSON: Write "---"', () => {
    const text = '---json\n{ "name": "reviewer", "description": "😀 Reviews pull requests for risky changes" }\n---\n\nReview the diff.\n';
    expect(fixed(text, 'bad-opening-fence', 'Write "---"')).toBe('---\n{ "name": "reviewer", "description": "😀 Reviews pull requests for risky changes" }\n---\n\nReview the diff.\n');
  });

  test('TOML: Turn the TOML into YAML', () => {
    const text = '+++\nname = "reviewer"\ndescription = "😀 Reviews pull requests for risky changes"\n+++\n\nReview the diff.\n';
    expect(fixed(text, 'bad-opening-fence', 'Turn the TOML into YAML')).toBe('---\nname: "reviewer"\ndescription: "😀 Reviews pull requests for risky changes"\n---\n\nReview the diff.\n');
  });

  test('no opening fence: Open the frontmatter', () => {
    const text = 'name: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'bad-opening-fence', 'Open the frontmatter')).toBe('---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('no fence at all: Put the keys between fences', () => {
    const text = 'name: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n\nReview the diff.\n';
    expect(fixed(text, 'bad-opening-fence', 'Put the keys between fences')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

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

  test('two documents: Remove the line "..."', () => {
    const text = '---\nname: reviewer\n...\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'frontmatter-not-a-map', 'Remove the line "..."')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });
});
