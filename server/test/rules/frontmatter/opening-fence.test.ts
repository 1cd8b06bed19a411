import { describe, expect, test } from 'vitest';
import { expectProblems, fixed } from '../../support/check';

/** Files in which the reader finds no beginning of the frontmatter. */
describe('problems', () => {
  test('a single dash', () => {
    expectProblems(`-␍
^ error bad-opening-fence: "-" does not open frontmatter: that takes three dashes and nothing else. Claude Code sees no agent here and passes over the file without a message. Write "---" and YAML.
name: reviewer␍
description: 😀 Reviews pull requests for risky changes␍
---␍
␍
Review the diff.␍
`);
  });

  test('a dash and the first key behind it', () => {
    const text = `-name: reviewer
^ error bad-opening-fence: The first key stands on the line of the opening dashes, which must have that line to themselves. Claude Code sees no agent here and passes over the file without a message. Write the key below them.
description: 😀 Reviews pull requests for risky changes
---

Review the diff.
`;
    expectProblems(text);
    expect(fixed(text.replace(/\^.*\n/, ''), 'bad-opening-fence')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('the first key behind the dashes, and no dashes below', () => {
    const text = `---name: reviewer
^^^ error bad-opening-fence: The first key stands on the line of the opening dashes, which must have that line to themselves. Claude Code sees no agent here and passes over the file without a message. Write the key below them, and close the frontmatter with "---".
description: 😀 Reviews pull requests for risky changes

Review the diff.
`;
    expectProblems(text);
    expect(fixed(text.replace(/\^.*\n/, ''), 'bad-opening-fence')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n');
  });

  test('empty frontmatter below a blank line, and the real one below it', () => {
    expectProblems(`␍
^ error text-before-frontmatter: This text before the opening "---" stands in its way, because frontmatter begins at the first character of the file. Claude Code sees no agent here and passes over the file without a message. Begin the file with "---".
---␍
---␍
name: reviewer␍
description: 😀 Reviews pull requests for risky changes␍
---␍
␍
Review the diff.␍
`);
  });

  test('no agent: a list', () => {
    expectProblems(`- name: reviewer
- description: 😀 none
`);
  });

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

  test('the first key behind the dashes', () => {
    expectProblems(`--- name: reviewer
^^^^ error bad-opening-fence: The first key stands on the line of the opening dashes, which must have that line to themselves. Claude Code sees no agent here and passes over the file without a message. Write the key below them.
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

  test('the fences of a code block', () => {
    expectProblems(`\`\`\`yaml
^^^^^^^ error bad-opening-fence: "\`\`\`yaml" does not open frontmatter: that takes three dashes and nothing else. Claude Code sees no agent here and passes over the file without a message. The keys are in a code block. Write "---" in the place of both its fences.
name: reviewer
description: 😀 Reviews pull requests for risky changes
\`\`\`

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

  test('the first key behind the dashes: Put the key on a line of its own', () => {
    const text = '--- name: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'bad-opening-fence', 'Put the key on a line of its own')).toBe(text.replace('--- ', '---\r\n'));
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
});

describe('both fences at once', () => {
  const whole = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';

  test('a blank line before the opening one, and no closing one', () => {
    expectProblems(`
^ error text-before-frontmatter: Blanks before the opening "---" stand in its way, because frontmatter begins at the first character of the file. Claude Code sees no agent here and passes over the file without a message. Nothing closes the frontmatter either. Begin the file with "---", and put one below the keys.
---
name: reviewer
description: 😀 Reviews pull requests for risky changes

Review the diff.
`);
  });

  test('dashes too many, and no closing one but a rule of the prompt', () => {
    expectProblems(`----␍
^^^^ error bad-opening-fence: "----" does not open frontmatter: that takes three dashes and nothing else. Claude Code sees no agent here and passes over the file without a message. Nothing closes it either. Write "---" above and below the keys.
name: reviewer␍
description: 😀 Reviews pull requests for risky changes␍
␍
Review the diff.␍
␍
---␍
␍
More.␍
`);
  });

  test.each([
    ['\n---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n\nReview the diff.\n', 'Remove the blanks before the frontmatter, and close it', whole],
    ['\n---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n...\n\nReview the diff.\n', 'Remove the blanks before the frontmatter, and close it', whole],
    ['# Reviewer\n\n---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n\nReview the diff.\n', 'Close the frontmatter, and move the text below it', whole.replace('Review the', '# Reviewer\n\nReview the')],
  ])('%j is mended as a whole', (text, title, after) => {
    expect(fixed(text, 'text-before-frontmatter', title)).toBe(after);
    expect(fixed(text.replaceAll('\n', '\r\n'), 'text-before-frontmatter', title)).toBe(after.replaceAll('\n', '\r\n'));
  });

  test.each(['----\n', '---yaml\n', '# ---\n'])('%j is mended as a whole', (opener) => {
    const text = whole.replace('---\n', opener).replace('changes\n---\n', 'changes\n');
    expect(fixed(text, 'bad-opening-fence', 'Write "---" above and below the keys')).toBe(whole);
  });
});
