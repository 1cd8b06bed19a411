import type { TextDocument } from 'vscode-languageserver-textdocument';
import { parseAgentDocument, type AgentDocument } from '../document/agent-document';
import type { DocumentOrigin } from '../document/read/origin';
import type { Dialect } from '../spec';
import { recordingOf, type Recording } from '../workspace/recording';
import { emptyWorld, type World } from '../workspace/world';
import { Checker, type CheckedDocument, type Judging } from './checker';

interface Setting extends Judging {
  readonly dialect: Dialect | undefined;
  readonly origin: DocumentOrigin;
}

export interface StoreOptions {
  readonly settingOf: (document: TextDocument) => Setting;
  readonly log: (message: unknown) => void;
}

/** What was read of each open document, for the version that it was read in. It is judged when somebody asks for problems. */
export class DocumentStore {
  private known = new WeakMap<TextDocument, Known>();
  private readonly checker: Checker;

  constructor(private readonly options: StoreOptions) {
    this.checker = new Checker(options.log);
  }

  read(file: TextDocument): AgentDocument | undefined {
    return this.knownOf(file, this.options.settingOf(file)).document;
  }

  checked(file: TextDocument): CheckedDocument | undefined {
    const setting = this.options.settingOf(file);
    const known = this.knownOf(file, setting);
    const { world = emptyWorld } = setting;
    if (!known.document || known.judged?.around.holds(world)) return known.judged?.checked;
    const around = recordingOf(world);
    const checked = this.checker.judge(known.document, { severities: setting.severities, world: around.world });
    this.known.set(file, { ...known, judged: { checked, around } });
    return checked;
  }

  private knownOf(file: TextDocument, { dialect, origin }: Setting): Known {
    const before = this.known.get(file);
    // An update changes the object in place, so that only the version tells whether the text is still the same.
    if (before?.version === file.version) return before;
    const known = { version: file.version, document: dialect && parseAgentDocument(file.getText(), dialect, origin) };
    this.known.set(file, known);
    return known;
  }

  /** Whether what was checked last would be the same in another world. */
  around(document: TextDocument): (world: World) => boolean {
    const around = this.known.get(document)?.judged?.around;
    return (world) => around?.holds(world) ?? false;
  }

  /** The document's text with all safe fixes made. */
  fixed(document: TextDocument): string {
    const { dialect, ...reading } = this.options.settingOf(document);
    return dialect ? this.checker.fixed(document.getText(), { ...reading, dialect }) : document.getText();
  }

  forget(): void {
    this.known = new WeakMap();
  }
}

interface Known {
  readonly version: number;
  readonly document: AgentDocument | undefined;
  /** Once somebody has asked for problems. */
  readonly judged?: Judged;
}

interface Judged {
  readonly checked: CheckedDocument;
  /** What was asked of the surroundings meanwhile. */
  readonly around: Recording;
}
