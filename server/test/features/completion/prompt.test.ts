import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, test } from 'vitest';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { createService } from '../../../src/service';
import { claudeCode } from '../../../src/spec';
import { accepted, itemsAt, labelsAt, smallWorld, type Surroundings } from '../../support/accept';
import { withCrlf } from '../../support/keys';
import { withCursor } from '../../support/markers';

const around: Surroundings = {
  ...smallWorld,
  entries: [{ name: '.github', folder: true }, { name: 'node_modules', folder: true }, { name: 'src', folder: true }, { name: 'main.ts', folder: false }, { name: 'a (b).md', folder: false }],
};

const paths = ['main.ts', 'src/', '.github/'];
const linked = ['a (b).md', ...paths];

const agent = (prompt: string): string => `---\nname: reviewer\ndescription: 😀\ntools: Read, Agent(tester)\n---\n\n😀 ${prompt}\n`;

describe('files are offered', () => {
  test.each<[string, string, readonly string[]]>([
    ['behind an at sign', 'See @<|>', paths],
    ['in a name', 'See @ma<|>in and more', paths],
    ['behind a slash', 'See @src/<|>', paths],
    ['in a folder above', 'See @../<|>', paths],
    ['in parentheses', '(@<|>)', paths],
    ['in a list', '- @<|>', paths],
    ['in a link', 'See [the guide](<|>)', linked],
    ['in a link that is not closed', 'See [the guide](../<|>', linked],
    ['in an image', '![picture](pic<|>tures/a.png)', linked],
    ['not in an address of mail', 'me@<|>', []],
    ['not behind a name', 'See @a b<|>', []],
    ['not in the address of a page', '[page](https://exa<|>)', []],
    ['not for a heading', '[page](#<|>)', []],
    ['not in code', '`@<|>`', []],
    ['not in a code block', '\n```sh\n@<|>\n```', []],
    ['not in a comment', '<!-- @<|> -->', []],
    ['not in prose', 'mai<|>', []],
  ])('%s', (_, prompt, labels) => {
    expect(labelsAt(agent(prompt), around)).toEqual(labels);
    expect(labelsAt(withCrlf(agent(prompt)), around)).toEqual(labels);
  });

  test('with the folder asked on', () => {
    const items = itemsAt(agent('@<|>'), around);
    expect(items.map(({ kind, command }) => [kind, command?.command])).toEqual([
      [CompletionItemKind.File, undefined],
      [CompletionItemKind.Folder, 'editor.action.triggerSuggest'],
      [CompletionItemKind.Folder, 'editor.action.triggerSuggest'],
    ]);
  });
});

describe('names are offered between backticks', () => {
  test.each<[string, string]>([
    ['where nothing is written', '`<|>`'],
    ['in a name', '`Re<|>ad`'],
    ['before parentheses', '`Ba<|>sh(git:*)`'],
    ['where the second backtick is missing', 'Use `<|> first'],
    ['in a name that goes on', '`code-<|>'],
  ])('%s', (_, prompt) => {
    for (const marked of [agent(prompt), withCrlf(agent(prompt))]) {
      const labels = labelsAt(marked, around);
      // What the frontmatter names, other agents, skills, and then all tools.
      expect(labels.slice(0, 6)).toEqual(['Read', 'Agent', 'tester', 'general-purpose', 'Explore', 'Plan']);
      expect(labels.indexOf('release-notes')).toBeLessThan(labels.indexOf('Glob'));
      expect(labels).toContain('mcp__github__get_issue');
      expect(labels.filter((label) => ['reviewer', '*', 'ExitPlanMode'].includes(label))).toEqual([]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test.each([
    ['in a command', '`npm r<|>un`'],
    ['behind two backticks', '``<|>'],
    ['behind three backticks', '```<|>'],
    ['behind the second backtick', '`Read`<|>'],
    ['in a code block', '\n```\n`<|>`\n```'],
    ['in a comment', '<!-- `<|>` -->'],
  ])('not %s', (_, prompt) => {
    expect(labelsAt(agent(prompt), around)).toEqual([]);
    expect(labelsAt(withCrlf(agent(prompt)), around)).toEqual([]);
  });

  test('in a file without frontmatter', () => {
    expect(labelsAt('Use `<|>`\n', smallWorld)).toContain('Grep');
  });
});

describe('what is accepted in a prompt', () => {
  test.each<[string, string, string, string]>([
    ['a file', 'See @ma<|>, 😀', 'main.ts', 'See @main.ts<|>, 😀'],
    ['a file in place of another', 'See @docs/m<|>ore.md', 'main.ts', 'See @docs/main.ts<|>'],
    ['a folder', 'See @<|>', 'src/', 'See @src/<|>'],
    ['a folder before others', 'See @s<|>/a.ts', 'src/', 'See @src<|>/a.ts'],
    ['a hidden folder', 'See @.g<|>', '.github/', 'See @.github/<|>'],
    ['the destination of a link', '[x](../a<|>)', 'a (b).md', '[x](../a%20%28b%29.md<|>)'],
    ['a name', '`Gr<|>`', 'Grep', '`Grep<|>`'],
    ['a name before parentheses', '`B<|>ash(git:*)`', 'Bash', '`Bash<|>(git:*)`'],
    ['a name with its backtick', 'Use `Gr<|> first', 'Grep', 'Use `Grep`<|> first'],
    ['an agent', 'Ask `te<|>`', 'tester', 'Ask `tester<|>`'],
    ['a skill of a plugin', '`acme:<|>`', 'acme:deploy', '`acme:deploy<|>`'],
  ])('%s', (_, prompt, label, result) => {
    expect(accepted(agent(prompt), label, around)).toBe(agent(result));
    expect(accepted(withCrlf(agent(prompt)), label, around)).toBe(withCrlf(agent(result)));
  });
});

describe('the folder that a path has come to', () => {
  const folderAt = (prompt: string, root?: string): string | undefined => {
    const { text, offset } = withCursor(agent(prompt));
    const world = { ...smallWorld, ...(root !== undefined && { root }) };
    const service = createService({ settingOf: () => ({ dialect: claudeCode, origin: {}, severities: {}, world }), log: () => undefined });
    const document = TextDocument.create('file:///x%20y/.claude/agents/a.md', 'agent-markdown', 1, text);
    return service.folderAt(document, document.positionAt(offset));
  };

  test.each<[string, string | undefined]>([
    ['@<|>', 'file:///x%20y'],
    ['@src/a/ma<|>', 'file:///x%20y/src/a'],
    ['@./<|>', 'file:///x%20y'],
    ['@../<|>', 'file:///'],
    ['@~/<|>', undefined],
    ['[x](<|>)', 'file:///x%20y/.claude/agents'],
    ['[x](../../my%20docs/<|>)', 'file:///x%20y/my%20docs'],
    ['`Re<|>`', undefined],
    ['prose<|>', undefined],
  ])('at %s', (prompt, folder) => {
    expect(folderAt(prompt, 'file:///x%20y')).toBe(folder);
  });

  test('without a root all paths start at the file', () => {
    expect(folderAt('@src/<|>')).toBe('file:///x%20y/.claude/agents/src');
  });
});
