import type { ExtensionContext } from 'vscode';

/** Both clients are in one file, of which each host runs its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const host = 'importScripts' in globalThis ? await import('./browser') : await import('./node');
  await host.activate(context);
}
