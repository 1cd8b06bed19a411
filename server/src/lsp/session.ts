import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createService, type DocumentSetting, type LanguageService, type ServiceOptions } from '../service';
import { scopeOf, type Scope } from './scopes';

/** What is known while the server runs, between the settings and the service. */
export interface Session {
  /** To be asked of a document only when that is ready. */
  readonly service: LanguageService;
  /** Resolves when it is known what the document is. */
  ready(document: TextDocument): Promise<void>;
  scopes(): Promise<readonly Scope[]>;
  /** Settings or surroundings changed: all is looked at anew when it is asked for. */
  forget(): void;
}

const nobodys: DocumentSetting = { dialect: undefined, origin: {}, severities: {} };

export function createSession(load: () => Promise<readonly Scope[]>, options: Omit<ServiceOptions, 'settingOf'>): Session {
  let scopes: Promise<readonly Scope[]> | undefined;
  let known = new WeakMap<TextDocument, DocumentSetting>();
  const service = createService({ ...options, settingOf: (document) => known.get(document) ?? nobodys });
  const session: Session = {
    service,
    scopes: () => (scopes ??= load()),
    async ready(document) {
      const current = session.scopes();
      if (known.has(document)) return;
      const setting = (await scopeOf(await current, document.uri)?.settingOf(document)) ?? nobodys;
      // Whoever changed the settings meanwhile wants the new ones.
      if (current !== scopes) return session.ready(document);
      known.set(document, setting);
    },
    forget() {
      scopes = undefined;
      known = new WeakMap();
      service.forget();
    },
  };
  return session;
}
