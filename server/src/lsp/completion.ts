import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../service';
import type { Host } from '../workspace/host';

/** Where a path is being written, its folder is looked into first. */
export function completionWith(host: Host) {
  return async (service: LanguageService, document: TextDocument, { position }: CompletionParams): Promise<CompletionItem[]> => {
    const folder = service.folderAt(document, position);
    const entries = folder === undefined ? undefined : await host.list(folder);
    return service.completion(document, position, entries);
  };
}
