import { describe, expect, test } from 'vitest';
import { intendedSplit } from '../../src/document/fences';
import { claudeCode } from '../../src/spec';

/** The flaw, and the block that was meant. */
function meant(text: string): readonly [string, string] | undefined {
  const intention = intendedSplit(text, claudeCode);
  return intention && [intention.flaw.kind, text.slice(intention.split.block.start, intention.split.block.end)];
}

const keys = 'name: a\ndescription: b\n';

describe('the frontmatter that was meant', () => {
  test.each<readonly [string, string, string]>([
    [`\n---\n${keys}---\n`, 'text-before', keys],
    [` ---\n${keys}---\n`, 'text-before', keys],
    [`\uFEFF\uFEFF---\n${keys}---\n`, 'text-before', keys],
    [`\u200B---\n${keys}---\n`, 'text-before', keys],
    [`<!--\nlicence\nof\nmany\nlines\n-->\n---\n${keys}---\n`, 'text-before', keys],
    [`\`\`\`yaml\n---\n${keys}---\n\`\`\`\n`, 'text-before', keys],
    [`\`\`\`yaml\n${keys}\`\`\`\n\nYou are X.\n`, 'opener', keys],
    [`~~~\n${keys}~~~\n`, 'opener', keys],
    [`--'-\n${keys}---\n`, 'opener', keys],
    [` #---\n${keys}---\n`, 'opener', keys],
    [`-: --\n${keys}---\n`, 'opener', keys],
    [`\n---\n${keys}\nYou are X.\n`, 'text-before', keys],
    [`----\n${keys}\nYou are X.\n`, 'opener', keys],
    [`---js\n${keys}---\n`, 'opener', keys],
    [`----\n${keys}----\n`, 'opener', keys],
    [`# ---\n${keys}---\n`, 'opener', keys],
    ['+++\nname = "a"\n+++\n', 'opener', 'name = "a"\n'],
    ['---json\n{"name": "a"}\n---\n', 'opener', '{"name": "a"}\n'],
    [`${keys}---\n`, 'unopened', keys],
    [`${keys}\nYou are X.\n`, 'unopened', keys],
    [`---\n${keys}`, 'unclosed', keys],
    [`---\n${keys}\nYou are X.\n`, 'unclosed', keys],
    [`---\n${keys}# Title\n\nYou are X.\n`, 'unclosed', keys],
    [`---\n${keys}...\nYou are X.\n`, 'unclosed', keys],
    [`---\n${keys}***\nYou are X.\n`, 'unclosed', keys],
    [`---\n${keys}\`\`\`\n\nYou are X.\n\n---\n`, 'unclosed', keys],
    [`---\n${keys}model: opus\n\nYou are X.\n\n---\n\nMore.\n`, 'unclosed', `${keys}model: opus\n`],
    [`---\n${keys}model: opus\n\nSay so:\n\n\`\`\`\ntools: Read\n---\n\`\`\`\n`, 'unclosed', `${keys}model: opus\n`],
    ['---\nname: a\ndescription: b --- c\nmodel: opus\n---\n', 'cut', 'name: a\ndescription: b --- c\nmodel: opus\n'],
    ['---\nname: a\ndescription: b --- c\nmodel: opus\n ---\n', 'cut', 'name: a\ndescription: b --- c\nmodel: opus\n'],
    [`---\n# --- x ---\n${keys}---\n`, 'cut', `# --- x ---\n${keys}`],
    ['---\nname: a\n---\ndescription: b\n---\n', 'cut', 'name: a\n---\ndescription: b\n'],
    ['---\nname: a\ndescription: |\n  b\n  ---\n  c\nmodel: opus\n---\n', 'cut', 'name: a\ndescription: |\n  b\n  ---\n  c\nmodel: opus\n'],
    [`---\r${keys.replaceAll('\n', '\r')}---\r`, 'line-ends', keys.replaceAll('\n', '\r')],
  ])('%j', (text, kind, block) => {
    expect(meant(text)).toEqual([kind, block]);
    const crlf = text.replace(/\r?\n/g, '\r\n');
    expect(meant(crlf)).toEqual([kind, block.replace(/\r?\n/g, '\r\n')]);
  });
});

describe('nothing is made of', () => {
  test.each([
    ['', 'an empty file'],
    ['# Agents\n\nThis folder holds agents.\n', 'a page'],
    ['---\n\nA rule above.\n', 'a rule'],
    ['Name: a\n---\n\nText.\n', 'a heading'],
    ['name: a\n---\n\nText.\n', 'a heading that looks like a key'],
    [`# How to write one\n\n\`\`\`\n---\n${keys}---\n\`\`\`\n`, 'an example on a page'],
    ['# Notes\n\n---\n\nname: is a key\n\nOf agents.\n', 'a page with a rule and nothing that closes it'],
    [`One.\n\nTwo.\n\nThree.\n\nFour.\n\n---\n${keys}---\n`, 'an example far down'],
    ['description: b\n\nText.\n', 'a line that looks like a key'],
    ['***\n\nSome words.\n\n***\n', 'stars'],
    [`---\n${keys}---\n\nYou are X.\n\n---\n\nMore.\n`, 'a prompt with a rule'],
    [`---\n${keys}---\n\n\`\`\`\n---\nname: c\n---\n\`\`\`\n`, 'a prompt with an example'],
    [`---\n${keys}---Body\n`, 'a closing fence with text behind it'],
    [`---\n${keys}----\n`, 'a closing fence of four dashes'],
    ['---\nname: a\ndescription: b ---\n\nYou are X.\n', 'a closing fence at the end of a line, with nothing lost'],
    ['---\nname: a\ndescription: b\nc\n\nd\nmodel: opus\n---\n', 'text that is not indented, with a key below it'],
    ['---\nname: a\ndescription: b\n\n<example>\nc\n</example>\n---\n\nYou are X.\n', 'text that is not indented'],
    ['\r\n', 'a line end'],
  ])('%j, %s', (text) => {
    expect(meant(text)).toBeUndefined();
  });
});
