import type { Range } from 'vscode-languageserver-types';
import type { AgentDocument } from '../document/agent-document';
import type { DocumentOrigin } from '../document/read/origin';
import type { Edit, Span } from '../document/span';
import type { Source } from '../spec/source';
import type { World } from '../workspace/world';

/**
 * What a problem means to the author:
 * - `error`: the reader does not load this agent, or refuses to run it
 * - `warning`: it loads, but something written is ignored, lost or changed, or only a fallback saves it
 * - `information`: it loads as written, though its author may not expect the effect
 * - `hint`: style, and what could be said better
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The chapter of the catalogue that a rule stands in. */
export type Category = 'not-loaded' | 'not-as-written' | 'worth-knowing';

/** A change of the file that removes a problem. Its title says all that it does. */
export interface Fix {
  readonly title: string;
  /** They do not overlap. Line ends in their texts are those of the file. */
  readonly edits: readonly Edit[];
  /** The remedy is beyond doubt, so that it may be made without asking. Otherwise it is a suggestion. */
  readonly safe: boolean;
}

/** A place, mostly in another file, and what it has to do with a problem. */
export interface Related {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

/** What a rule has to say about a file: cause, consequence and remedy in whole sentences. */
export interface Problem {
  /** The smallest stretch that is wrong, not empty where there is something to underline. */
  readonly span: Span;
  readonly message: string;
  /** Only where this problem weighs more or less than the rule's others. */
  readonly severity?: Severity;
  /** The best one first. */
  readonly fixes?: readonly Fix[];
  /** Other places that have to do with it. */
  readonly related?: readonly Related[];
  /** `unnecessary` is shown faded, `deprecated` struck through. */
  readonly tag?: 'unnecessary' | 'deprecated';
}

/** A file that shows a rule at work. It is executed: `before` raises the rule, its first fix gives `after`. */
export interface Example {
  readonly before: string;
  /** Absent where the author must choose, so that there is no fix. */
  readonly after?: string;
  /** Where the file lies, for rules that look at it; `.claude/agents/reviewer.md` otherwise. */
  readonly path?: string;
  /** The dialect's id, where it is not Claude Code's. */
  readonly dialect?: string;
  /** What the file's plugin has to do with it, and how to say that. */
  readonly plugin?: { readonly note: string; readonly origin: DocumentOrigin };
  /** Other rules that `before` cannot but raise as well, where this one is about what they bring about. */
  readonly besides?: readonly string[];
  /** What lies around the file, for rules that look at it, and how to say that. */
  readonly around?: { readonly note: string; readonly world: Partial<World> };
}

/** One rule: a manual page that runs. */
export interface Rule {
  /** Kebab-case, says what is wrong, never changes. */
  readonly id: string;
  readonly severity: Severity;
  readonly category: Category;
  /** One line for tables: what is wrong, and what the reader does. */
  readonly summary: string;
  /** Markdown for the docs page: why it happens, what the reader does exactly, what to do instead. */
  readonly rationale: string;
  readonly sources: readonly Source[];
  readonly examples: readonly Example[];
  /** It looks at what lies around the file, and has nothing to say where that is not known. */
  readonly around?: true;
  /** Pure; works on any document, never throws. */
  check(document: AgentDocument, world: World): Iterable<Problem>;
}
