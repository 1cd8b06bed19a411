import { Disposable, languages, workspace, type TextDocument, type Uri } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { languageRequest, languagesChanged, type LanguageParams } from '../../../server/src/lsp/protocol';

/** What documents are that no language claims by their names. */
const plain = 'markdown';

/** Gives documents the language that the server says they have by their surroundings, and takes it back when that ends. What the user chooses stays. */
export function giveLanguages(client: BaseLanguageClient): Disposable {
  const given = new Set<string>();
  const look = async (document: TextDocument): Promise<void> => {
    const key = document.uri.toString();
    const mayGive = document.languageId === plain && !given.has(key);
    if (client.state !== State.Running || (!mayGive && !given.has(key))) return;
    const params: LanguageParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    const language = await client.sendRequest<string | null>(languageRequest, params).catch(() => null);
    if (document.isClosed) return;
    if (language !== null && mayGive) {
      given.add(key);
      await languages.setTextDocumentLanguage(document, language);
    } else if (language === null && given.delete(key) && document.languageId !== plain) await languages.setTextDocumentLanguage(document, plain);
  };
  const lookAtAll = (): void => workspace.textDocuments.forEach((document) => void look(document));
  return Disposable.from(
    client.onDidChangeState(lookAtAll),
    client.onNotification(languagesChanged, lookAtAll),
    // A document whose language changes is closed and opened in one go: by us, or by a user who wants another one.
    workspace.onDidOpenTextDocument((document) => (given.has(document.uri.toString()) ? undefined : look(document))),
    workspace.onDidCloseTextDocument(({ uri }) => queueMicrotask(() => isOpen(uri) || given.delete(uri.toString()))),
  );
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}
