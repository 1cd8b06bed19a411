import { describe, expect, test } from 'vitest';
import { expectProblems, fixed, problemsOf } from '../../support/check';

/** Quotation marks, escapes and brackets. */
describe('problems', () => {
  test('an apostrophe in single quotes', () => {
    expectProblems(`---
name: reviewer
description: '😀 Reviews the project's pull requests'
                                    ^ error inner-quote: This apostrophe ends the quoted value in the middle. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Double it.
---

Review the diff.
`);
  });

  test('a quotation mark in double quotes, with CRLF', () => {
    expectProblems(`---␍
name: reviewer␍
description: "😀 Reviews "risky" pull requests"␍
                         ^ error inner-quote: This quotation mark ends the quoted value in the middle. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Put a backslash before it.
---␍
␍
Review the diff.␍
`);
  });

  test('a mark that nothing closes', () => {
    expectProblems(`---
name: reviewer
description: "😀 Reviews pull requests for risky changes
             ^ error unclosed-quote: Nothing closes this quotation mark. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Close it with the same mark.
---

Review the diff.
`);
  });

  test('text behind the closing mark', () => {
    expectProblems(`---
name: reviewer
description: "😀 Risky" changes are what it reviews
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error text-after-quote: This stands behind the closing quotation mark, where a value has ended. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Put quotes around the whole value.
---

Review the diff.
`);
  });

  test('text behind the closing mark that the second try saves', () => {
    expectProblems(`---
name: reviewer
description: "😀 Risky" changes: it reviews them
                       ^^^^^^^^^^^^^^^^^^^^^^^^^ warning text-after-quote: This stands behind the closing quotation mark, where a value has ended. Claude Code loads the agent only because it tries again with the value quoted. Put quotes around the whole value.
---

Review the diff.
`);
  });

  test('escapes that there are not', () => {
    expectProblems(`---
name: reviewer
description: "😀 Reviews expressions such as \\d+ and \\w"
                                             ^^ error bad-escape: "\\d" is no escape that YAML knows. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Double the backslash.
---

Review the diff.
`);
  });

  test('a list without brackets', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
tools: "Read", "Edit"
       ^^^^^^^^^^^^^^ error list-without-brackets: Quoted names with commas between them are no YAML without brackets around them. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Put them in brackets.
---

Review the diff.
`);
  });

  test('a bracket that nothing closes', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
tools: [Read, Edit
       ^ warning unclosed-bracket: Nothing closes this bracket. Claude Code loads the agent only because it tries again with a text in its place, in which the first name is "[Read". Close the bracket.
---

Review the diff.
`);
  });

  test('a bracket that nothing closes, with CRLF', () => {
    expectProblems(`---␍
name: reviewer␍
description: 😀 Reviews pull requests for risky changes␍
tools: [Read, Edit␍
       ^ error unclosed-bracket: Nothing closes this bracket. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Close the bracket.
---␍
␍
Review the diff.␍
`);
  });

  test('a comma left over from JSON', () => {
    expectProblems(`---
name: reviewer
description: "😀 Reviews pull requests for risky changes",
                                                         ^ error text-after-quote: This stands behind the closing quotation mark, where a value has ended. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Remove the comma.
---

Review the diff.
`);
  });

  test('a mark inside of brackets', () => {
    expectProblems(`---
name: reviewer
description: 😀 Reviews pull requests for risky changes
tools: [Read, "Edit]
              ^ warning unclosed-quote: Nothing closes this quotation mark. Claude Code loads the agent only because it tries again with the mark as a part of the text. Close it with the same mark.
---

Review the diff.
`);
  });

  test('braces for brackets', () => {
    expectProblems(`---␍
name: reviewer␍
description: 😀 Reviews pull requests for risky changes␍
tools: {Read, Edit␍
       ^ error unclosed-bracket: Nothing closes this bracket. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Close the bracket.
---␍
␍
Review the diff.␍
`);
  });

  test('a value that begins with a dash', () => {
    expectProblems(`---
name: reviewer
description: - 😀 Reviews pull requests for risky changes
             ^ error reserved-character: "-" begins an item of a list in YAML, which cannot stand on the line of a key. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Quote the value.
---

Review the diff.
`);
  });

  test('a value that begins with stars', () => {
    expectProblems(`---
name: reviewer
description: **Reviews** pull requests 😀
             ^ warning reserved-character: "*" begins a reference in YAML, and this is none. Claude Code loads the agent only because it tries again with the value quoted. Quote the value.
---

Review the diff.
`);
  });

  test('a value of several lines that begins with an at sign', () => {
    expectProblems(`---
name: reviewer
description: @reviewer 😀 Reviews pull requests
             ^ error reserved-character: A YAML value cannot begin with "@" unless it is quoted. Claude Code cannot read the frontmatter, so it does not load the agent, and shows no message. Turn it into a block scalar.
  for risky changes
---

Review the diff.
`);
  });
});

describe('fixes', () => {
  test('an apostrophe in single quotes: Double the apostrophes inside', () => {
    const text = '---\nname: reviewer\ndescription: \'😀 Reviews the project\'s pull requests\'\n---\n\nReview the diff.\n';
    expect(fixed(text, 'inner-quote', 'Double the apostrophes inside')).toBe('---\nname: reviewer\ndescription: \'😀 Reviews the project\'\'s pull requests\'\n---\n\nReview the diff.\n');
  });

  test('a quotation mark in double quotes, with CRLF: Escape the quotation marks inside', () => {
    const text = '---\r\nname: reviewer\r\ndescription: "😀 Reviews "risky" pull requests"\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'inner-quote', 'Escape the quotation marks inside')).toBe('---\r\nname: reviewer\r\ndescription: "😀 Reviews \\"risky\\" pull requests"\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test.each([
    ['"😀 Reviews pull requests for risky changes\'', '"😀 Reviews pull requests for risky changes"'],
    ['\'😀 Reviews pull requests for risky changes"', "'😀 Reviews pull requests for risky changes'"],
    ['"😀 Reviews pull requests for risky changes”', '"😀 Reviews pull requests for risky changes"'],
    ['"😀 Reviews what is called “risky”', '"😀 Reviews what is called “risky”"'],
    ["\"😀 Doesn't review the others'", "\"😀 Doesn't review the others'\""],
  ])('%j, which another mark closes', (written, mended) => {
    const text = `---\nname: reviewer\ndescription: ${written}\nmodel: opus\n---\n\nReview the diff.\n`;
    expect(fixed(text, 'unclosed-quote', 'Close the quotation mark')).toBe(text.replace(written, mended));
    expect(problemsOf(text).map(({ rule }) => rule.id)).toEqual(['unclosed-quote']);
  });

  test.each([
    ['tools: - Read', 'tools: Read', 'Remove the dash'],
    ['tools: - Read, Edit', 'tools: Read, Edit', 'Remove the dash'],
    ['tools: - Read\n  - Edit', 'tools:\n  - Read\n  - Edit', 'Begin the list on the next line'],
    ['tools: - Read\r\n- Edit', 'tools:\r\n- Read\r\n- Edit', 'Begin the list on the next line'],
    ['model: - opus', 'model: opus', 'Remove the dash'],
    ['mcpServers: - github', 'mcpServers:\n  - github', 'Begin the list on the next line'],
  ])('%j, a list that begins on the line of its key', (written, mended, title) => {
    const text = `---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\n${written}\n---\n\nReview the diff.\n`;
    const file = written.includes('\r') ? text.replace(/\r?\n/g, '\r\n') : text;
    expect(fixed(file, 'reserved-character', title)).toBe(file.replace(written, mended));
    expect(problemsOf(file).map(({ rule }) => rule.id)).toEqual(['reserved-character']);
  });

  test('a mark that nothing closes: Close the quotation mark', () => {
    const text = '---\nname: reviewer\ndescription: "😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unclosed-quote', 'Close the quotation mark')).toBe('---\nname: reviewer\ndescription: "😀 Reviews pull requests for risky changes"\n---\n\nReview the diff.\n');
  });

  test('text behind the closing mark: Quote the whole value', () => {
    const text = '---\nname: reviewer\ndescription: "😀 Risky" changes are what it reviews\n---\n\nReview the diff.\n';
    expect(fixed(text, 'text-after-quote', 'Quote the whole value')).toBe('---\nname: reviewer\ndescription: \'"😀 Risky" changes are what it reviews\'\n---\n\nReview the diff.\n');
  });

  test('text behind the closing mark that the second try saves: Quote the whole value', () => {
    const text = '---\nname: reviewer\ndescription: "😀 Risky" changes: it reviews them\n---\n\nReview the diff.\n';
    expect(fixed(text, 'text-after-quote', 'Quote the whole value')).toBe('---\nname: reviewer\ndescription: \'"😀 Risky" changes: it reviews them\'\n---\n\nReview the diff.\n');
  });

  test('escapes that there are not: Double the backslashes', () => {
    const text = '---\nname: reviewer\ndescription: "😀 Reviews expressions such as \\d+ and \\w"\n---\n\nReview the diff.\n';
    expect(fixed(text, 'bad-escape', 'Double the backslashes')).toBe('---\nname: reviewer\ndescription: "😀 Reviews expressions such as \\\\d+ and \\\\w"\n---\n\nReview the diff.\n');
  });

  test('a list without brackets: Put the names in brackets', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\ntools: "Read", "Edit"\n---\n\nReview the diff.\n';
    expect(fixed(text, 'list-without-brackets', 'Put the names in brackets')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\ntools: ["Read", "Edit"]\n---\n\nReview the diff.\n');
  });

  test('a bracket that nothing closes: Close the bracket', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\ntools: [Read, Edit\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unclosed-bracket', 'Close the bracket')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\ntools: [Read, Edit]\n---\n\nReview the diff.\n');
  });

  test('a bracket that nothing closes, with CRLF: Close the bracket', () => {
    const text = '---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\ntools: [Read, Edit\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'unclosed-bracket', 'Close the bracket')).toBe('---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\ntools: [Read, Edit]\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('a comma left over from JSON: Remove the comma', () => {
    const text = '---\nname: reviewer\ndescription: "😀 Reviews pull requests for risky changes",\n---\n\nReview the diff.\n';
    expect(fixed(text, 'text-after-quote', 'Remove the comma')).toBe('---\nname: reviewer\ndescription: "😀 Reviews pull requests for risky changes"\n---\n\nReview the diff.\n');
  });

  test('a mark inside of brackets: Close the quotation mark', () => {
    const text = '---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\ntools: [Read, "Edit]\n---\n\nReview the diff.\n';
    expect(fixed(text, 'unclosed-quote', 'Close the quotation mark')).toBe('---\nname: reviewer\ndescription: 😀 Reviews pull requests for risky changes\ntools: [Read, "Edit"]\n---\n\nReview the diff.\n');
  });

  test('braces for brackets: Put the names in brackets', () => {
    const text = '---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\ntools: {Read, Edit\r\n---\r\n\r\nReview the diff.\r\n';
    expect(fixed(text, 'unclosed-bracket', 'Put the names in brackets')).toBe('---\r\nname: reviewer\r\ndescription: 😀 Reviews pull requests for risky changes\r\ntools: [Read, Edit]\r\n---\r\n\r\nReview the diff.\r\n');
  });

  test('a value that begins with a dash: Quote the value', () => {
    const text = '---\nname: reviewer\ndescription: - 😀 Reviews pull requests for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'reserved-character', 'Quote the value')).toBe('---\nname: reviewer\ndescription: "- 😀 Reviews pull requests for risky changes"\n---\n\nReview the diff.\n');
  });

  test('a value that begins with stars: Quote the value', () => {
    const text = '---\nname: reviewer\ndescription: **Reviews** pull requests 😀\n---\n\nReview the diff.\n';
    expect(fixed(text, 'reserved-character', 'Quote the value')).toBe('---\nname: reviewer\ndescription: "**Reviews** pull requests 😀"\n---\n\nReview the diff.\n');
  });

  test('a value of several lines that begins with an at sign: Turn the value into a block scalar', () => {
    const text = '---\nname: reviewer\ndescription: @reviewer 😀 Reviews pull requests\n  for risky changes\n---\n\nReview the diff.\n';
    expect(fixed(text, 'reserved-character', 'Turn the value into a block scalar')).toBe('---\nname: reviewer\ndescription: |-\n  @reviewer 😀 Reviews pull requests\n  for risky changes\n---\n\nReview the diff.\n');
  });
});
