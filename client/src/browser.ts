/// <reference lib="webworker" />
import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { clientOptions, start } from './start';

export async function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  // What VS Code calls a worker here need not be an instance of `Worker`, so the client is given its two ends.
  const connect = (worker: Worker): MessageTransports => ({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  await start(new LanguageClient('agentfiles', 'Agent Files', () => Promise.resolve(connect(new Worker(server))), clientOptions), context);
}
