import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, start } from './start';

export async function activate(context: ExtensionContext): Promise<void> {
  const run = { module: join(context.extensionPath, 'dist', 'server', 'node.js'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6011'] } };
  await start(new LanguageClient('agentfiles', 'Agent Files', { run, debug }, clientOptions), context);
}
