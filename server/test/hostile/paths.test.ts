import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { strictService } from '../fuzz/answers';
import { agent, agentUri, connect } from '../support/lsp';
import { besideOf } from '../../src/workspace/uri';

const good = ['name: reviewer', 'description: Reviews pull requests for risky changes'];

test.each(['//evil.example/share/x.md', '///evil.example/x.md', '/\\evil.example\\share', '\\\\evil.example\\share\\x.md', 'http://evil.example/x.md', 'file://evil.example/x.md', '~/.ssh/id_rsa', 'javascript:alert(1)', 'command:evil.run'])(
  'a path in a file leads to no other machine and to no other scheme: %s',
  (path) => {
    const url = besideOf(agentUri, path);
    expect(url === undefined || (url.startsWith('file:///') && new URL(url).host === '')).toBe(true);
    const text = `${agent(...good)}\nSee @${path} and [x](${path}).\n`;
    const targets = strictService().links(TextDocument.create(agentUri, 'agent-markdown', 1, text)).map(({ target = '' }) => target);
    // An address that is written out is a link like anywhere else; it is the reader of the file who follows it.
    expect(targets.filter((target) => !target.startsWith('file:///') && !target.startsWith('http://evil.example/'))).toEqual([]);
  },
);

test('what a document is called does not lead anywhere', async () => {
  const editor = await connect();
  for (const uri of ['file://evil.example/share/.claude/agents/a.md', 'http://evil.example/.claude/agents/a.md', 'file:///work/.claude/agents/%2e%2e%2f%00.md', 'file:', 'x', '', '__proto__', 'file:///work/.claude/agents/%ZZ.md']) {
    await editor.open(agent(...good, 'modle: opus'), uri);
    await editor.pull(uri);
    await editor.ask('documentLink', {}, uri);
    await editor.ask('completion', { position: { line: 6, character: 0 } }, uri);
  }
  await editor.open(agent(...good, 'modle: opus'));
  expect(await editor.findings()).toEqual(['3:0 warning unknown-key']);
});
