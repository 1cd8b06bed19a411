import { DocumentDiagnosticReportKind, type Connection, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../service';
import type { Session } from './session';

/** Answers those who ask for diagnostics, briefly where nothing changed since they last asked. */
export class DiagnosticReports {
  private readonly ids = new WeakMap<object, string>();
  private lastId = 0;

  report(service: LanguageService, document: TextDocument, previousResultId: string | undefined): DocumentDiagnosticReport {
    // What was checked is the same object as long as neither the document nor what it rests on has changed.
    const checked = service.checked(document);
    const resultId = checked ? this.idOf(checked) : 'none';
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: service.diagnostics(document) };
  }

  private idOf(checked: object): string {
    const id = this.ids.get(checked) ?? String(++this.lastId);
    this.ids.set(checked, id);
    return id;
  }
}

/** Sends diagnostics to those who do not ask. */
export class DiagnosticPublisher {
  private readonly published = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
  ) {}

  async publish(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    const diagnostics = this.session.service.diagnostics(document);
    // A document that is none of our business is not spoken of, except to take back what was said.
    if (this.session.service.checked(document)) this.published.add(uri);
    else if (!this.published.delete(uri)) return;
    await this.connection.sendDiagnostics({ uri, version, diagnostics });
  }

  async withdraw({ uri }: TextDocument): Promise<void> {
    if (this.published.delete(uri)) await this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
