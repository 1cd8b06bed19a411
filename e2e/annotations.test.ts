import { type CodeLens, commands, ConfigurationTarget, type InlayHint, Range, type TextDocument, workspace } from 'vscode';
import { ok, same } from './support/assert.js';
import { agent, showNew } from './support/documents.js';
import { untilServed } from './support/findings.js';

const settings = () => workspace.getConfiguration('agentfiles');

suite('what is shown beside the text', () => {
  test('the verdict stands above the agent, until it is switched off', async () => {
    const document = await showNew(agent('model: opus'));
    const titles = async () => (await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri)).map(({ command }) => command?.title ?? '');
    const [title] = await titles();
    ok(title?.startsWith('Loads as "new-'), String(title));
    await during('codeLens', false, async () => same(await titles(), []));
    same((await titles()).length, 1);
  });

  test('what holds for absent keys stands behind it, once that is switched on', async () => {
    const document = await showNew(agent('model: opus'));
    same(await hints(document), []);
    await during('inlayHints', true, async () => ok((await hints(document)).some((hint) => hint.startsWith('tools: all')), String(await hints(document))));
    same(await hints(document), []);
  });
});

async function hints({ uri, lineCount }: TextDocument): Promise<readonly string[]> {
  const all = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', uri, new Range(0, 0, lineCount, 0));
  return all.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
}

/** A setting is known to the server when it has judged a file that was shown later. */
async function during(setting: string, value: boolean, act: () => Promise<void>): Promise<void> {
  await settings().update(setting, value, ConfigurationTarget.Workspace);
  await untilServed();
  await act();
  await settings().update(setting, undefined, ConfigurationTarget.Workspace);
  await untilServed();
}
