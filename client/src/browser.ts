/// <reference lib="webworker" />
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, start } from './start';

export async function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  const worker = (): Promise<Worker> => Promise.resolve(new Worker(server));
  await start(new LanguageClient('agentfiles', 'Agent Files', worker, clientOptions), context);
}
