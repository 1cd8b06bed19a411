import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createService, type DocumentSetting, type LanguageService, type ServiceOptions } from '../service';
import type { WorkspaceIndex } from '../workspace/index/workspace-index';
import { scopeOf, type Scope } from './scopes';
import type { Surroundings } from './surroundings';

/** What is known while the server runs, between the settings, the surroundings and the service. */
export interface Session {
  /** To be asked of a document only when that is ready. */
  readonly service: LanguageService;
  /** What lies around the documents. */
  readonly index: WorkspaceIndex;
  /** Resolves when it is known what the document is. What lies around it is read meanwhile, and nobody waits for it. */
  ready(document: TextDocument): Promise<void>;
  scopes(): Promise<readonly Scope[]>;
  /** Settings changed: all is looked at anew when it is asked for. */
  forget(): void;
  /** Folders, or the trust in them, changed: what lies around is read anew when it is asked for. */
  forgetSurroundings(): void;
}

export interface SessionSources {
  readonly loadScopes: () => Promise<readonly Scope[]>;
  readonly surroundings: Surroundings;
}

const nobodys: DocumentSetting = { dialect: undefined, origin: {}, severities: {} };

export function createSession({ loadScopes, surroundings }: SessionSources, options: Omit<ServiceOptions, 'settingOf'>): Session {
  let scopes: Promise<readonly Scope[]> | undefined;
  let known = new WeakMap<TextDocument, DocumentSetting>();
  const load = async (): Promise<readonly Scope[]> => {
    const loaded = await loadScopes();
    surroundings.follow(loaded);
    return loaded;
  };
  const settingOf = (document: TextDocument): DocumentSetting => {
    const setting = known.get(document);
    return setting?.dialect ? { ...setting, world: surroundings.index.world(document.uri) } : nobodys;
  };
  const service = createService({ ...options, settingOf });
  const session: Session = {
    service,
    get index() {
      return surroundings.index;
    },
    scopes: () => (scopes ??= load()),
    async ready(document) {
      const current = session.scopes();
      if (!known.has(document)) {
        const setting = (await scopeOf(await current, document.uri)?.settingOf(document)) ?? nobodys;
        // Whoever changed the settings meanwhile wants the new ones.
        if (current !== scopes) return session.ready(document);
        known.set(document, setting);
      }
      if (known.get(document)?.dialect) surroundings.index.load(document.uri).catch(options.log);
    },
    forget() {
      scopes = undefined;
      known = new WeakMap();
      service.forget();
    },
    forgetSurroundings() {
      surroundings.renew();
    },
  };
  return session;
}

/** What lies around the documents, when all of it was read: of the folders that the settings add, too. */
export async function wholeIndex(session: Session): Promise<WorkspaceIndex> {
  await session.scopes();
  const { index } = session;
  await index.loadAll();
  return index;
}
