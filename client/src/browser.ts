/// <reference lib="webworker" />
import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { clientOptions, start } from './start';

export async function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  await start(new LanguageClient('agentfiles', 'Agent Files', () => Promise.resolve(startWorker(server)), clientOptions), context);
}

/** A new one each time, and its two ends: what VS Code calls a worker here need not be an instance of `Worker`. */
function startWorker(address: string): MessageTransports {
  const worker = new Worker(address);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
