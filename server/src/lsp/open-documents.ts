import type { TextDocument } from 'vscode-languageserver-textdocument';
import { agentSummary } from '../features/surroundings/summarise';
import type { Publisher } from './quiet';
import type { Session } from './session';

/** Lets the text of open documents count for the files around them. */
export class OpenDocuments implements Publisher {
  constructor(private readonly session: Session) {}

  publish(document: TextDocument): Promise<void> {
    const { index, service } = this.session;
    // What is no agent to us, a skill or instructions, may be something to those around it.
    const read = service.read(document);
    index.opened(document.uri, (file) => (file.kind === 'agent' && read ? agentSummary(file, read) : index.summarise(file, document.getText())));
    return Promise.resolve();
  }

  withdraw({ uri }: TextDocument): Promise<void> {
    return this.session.index.closed(uri);
  }
}
