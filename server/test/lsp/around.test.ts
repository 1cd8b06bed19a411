import { expect, test } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { agent, agentUri, connect, pulling, type Editor } from '../support/lsp';

const later = 'file:///work/.claude/agents/sub/reviewer.md';
const text = agent('name: reviewer', 'description: Reviews pull requests for risky changes to the database');
const machine = { home: 'file:///home', userFolder: 'file:///home/.claude' };

/** What is found once all around the document was read. */
async function around(editor: Editor): Promise<readonly Diagnostic[]> {
  const test = await connect({ files: { [later]: text }, machine, ...editor });
  await test.open(text);
  await test.pull();
  await test.notification('workspace/diagnostic/refresh');
  const report: DocumentDiagnosticReport = await test.pull(agentUri);
  return report.kind === 'full' ? report.items : [];
}

test('a diagnostic links the other file where the editor can show that', async () => {
  const capabilities = { ...pulling, textDocument: { ...pulling.textDocument, publishDiagnostics: { relatedInformation: true } } };
  const related = { location: { uri: later, range: { start: { line: 1, character: 6 }, end: { line: 1, character: 14 } } }, message: 'This agent is run.' };
  expect(await around({ capabilities })).toMatchObject([{ code: 'duplicate-name', severity: 2, relatedInformation: [related] }]);
});

test('where it cannot, the message says all', async () => {
  const [found] = await around({});
  expect(found).toMatchObject({ code: 'duplicate-name', message: 'This agent is never run: ".claude/agents/sub/reviewer.md" has the same name, and of two files in one folder of agents the last by path counts. Rename one of them.' });
  expect(found?.relatedInformation).toBeUndefined();
});
