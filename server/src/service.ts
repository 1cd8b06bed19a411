import type { CodeAction, CodeActionContext, CodeLens, Color, ColorInformation, ColorPresentation, CompletionItem, Diagnostic, DocumentHighlight, DocumentLink, DocumentSymbol, FoldingRange, Hover, InlayHint, Position, Range, SelectionRange, SemanticTokens, TextEdit } from 'vscode-languageserver-types';
import { isLarger, type AgentDocument } from './document/agent-document';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentOrigin } from './document/read/origin';
import { codeLenses, inlayHints, type AnnotationOptions } from './features/annotations';
import { colorPresentations, documentColors } from './features/colors';
import type { CheckedDocument } from './features/checker';
import { quickFixes } from './features/code-actions';
import { completion } from './features/completion';
import { diagnostics, type Showing } from './features/diagnostics';
import { documentHighlights } from './features/document-highlights';
import { DocumentStore } from './features/document-store';
import { editBetween } from './features/fix-all';
import { folding } from './features/folding';
import { formatting } from './features/formatting';
import type { FormattingOptions } from './features/formatting/options';
import { hover } from './features/hover';
import { linkedEditingRanges, type LinkedEditingRanges } from './features/linked-editing';
import { links } from './features/links';
import { outline } from './features/outline';
import { folderAt } from './features/prompt/folder';
import { rangesOf, type Ranges } from './features/ranges';
import { refactorings } from './features/refactor';
import { selectionRanges } from './features/selection-ranges';
import { semanticTokens } from './features/semantic-tokens';
import { verdictSummary, type VerdictSummary } from './features/verdict';
import type { FolderEntry } from './workspace/host';
import { emptyWorld, type World } from './workspace/world';
import type { RuleSetting } from './rules';
import type { Dialect } from './spec';

/** What the outside decides for one document. */
export interface DocumentSetting {
  /** `undefined` where the document is none of our business. */
  readonly dialect: Dialect | undefined;
  readonly origin: DocumentOrigin;
  /** By rule id. */
  readonly severities: Readonly<Record<string, RuleSetting>>;
  /** What is shown beside the text; if not said, as `defaultAnnotations`. */
  readonly annotations?: AnnotationOptions;
  /** How the frontmatter is formatted; if not said, as `defaultFormatting`. */
  readonly formatting?: FormattingOptions;
  /** What lies around the document; if not said, nothing does. Asked for anew with each request, so that it may change without `forget`. */
  readonly world?: World;
}

export interface ServiceOptions extends Showing {
  /** Asked again and again; except for the world, the answer may only change after `forget`. */
  readonly settingOf: (document: TextDocument) => DocumentSetting;
  /** Told of what should not happen: a rule that throws. */
  readonly log: (message: unknown) => void;
}

export interface Found {
  readonly diagnostics: Diagnostic[];
  holds(world: World): boolean;
}

/**
 * Everything that can be asked about an agent file, with no connection in sight: the server, the CLI and the tests use it alike.
 * Each version of a document is read once, and checked once for each state of what lies around it, when somebody asks for problems. Positions are those of LSP. A document without a dialect gets empty answers;
 * no input makes a method throw.
 */
export interface LanguageService {
  /** What the document says; `undefined` where it is none of our business. */
  read(document: TextDocument): AgentDocument | undefined;
  /** The same, with what is wrong in it. */
  checked(document: TextDocument): CheckedDocument | undefined;
  verdict(document: TextDocument): VerdictSummary | undefined;
  diagnostics(document: TextDocument): Diagnostic[];
  /** The diagnostics of a file that is looked at once, and whether they would be the same with something else around it; `undefined` where it is none of our business. */
  foundAround(document: TextDocument): Found | undefined;
  /** `entries`: what lies in the folder that `folderAt` tells. */
  completion(document: TextDocument, position: Position, entries?: readonly FolderEntry[]): CompletionItem[];
  /** The URI of the folder whose entries completion can offer at the position, where a path is being written. */
  folderAt(document: TextDocument, position: Position): string | undefined;
  hover(document: TextDocument, position: Position): Hover | undefined;
  quickFixes(document: TextDocument, range: Range, context: CodeActionContext): CodeAction[];
  /** Other ways to write what is at the range, none of which changes what the reader makes of the file. */
  refactorings(document: TextDocument, range: Range): CodeAction[];
  /** One edit that makes every safe fix; none where there is nothing to fix. */
  fixAll(document: TextDocument): TextEdit[];
  /** The frontmatter in shape, or only what a range touches of it; the reader makes the same of it. */
  formatting(document: TextDocument, range?: Range): TextEdit[];
  colors(document: TextDocument): ColorInformation[];
  colorPresentations(document: TextDocument, color: Color, range: Range): ColorPresentation[];
  outline(document: TextDocument): DocumentSymbol[];
  folding(document: TextDocument): FoldingRange[];
  selectionRanges(document: TextDocument, positions: readonly Position[]): SelectionRange[];
  /** Files that the document names; they may or may not exist. */
  links(document: TextDocument): DocumentLink[];
  /** Those of a range, or all; `semanticTokensLegend` tells what their numbers mean. */
  semanticTokens(document: TextDocument, range?: Range): SemanticTokens;
  documentHighlights(document: TextDocument, position: Position): DocumentHighlight[];
  linkedEditingRanges(document: TextDocument, position: Position): LinkedEditingRanges | undefined;
  codeLenses(document: TextDocument): CodeLens[];
  inlayHints(document: TextDocument): InlayHint[];
  /** To be called when settings or surroundings changed: what is known of documents no longer holds. */
  forget(): void;
}

export function createService(options: ServiceOptions): LanguageService {
  const store = new DocumentStore(options);
  /** What `ask` says of a document that is ours, `nothing` of any other. */
  const about = <T>(file: TextDocument, nothing: T, ask: (document: AgentDocument, ranges: Ranges) => T): T => {
    const document = store.read(file);
    return document ? ask(document, rangesOf(file)) : nothing;
  };
  /** The same, of a file that is not larger than the reader takes: the words of the others mean nothing, and there may be millions. */
  const aboutWords: typeof about = (file, nothing, ask) => about(file, nothing, (document, ranges) => (isLarger(document.text, document.dialect.place.maxBytes) ? nothing : ask(document, ranges)));
  const aboutProblems = <T>(file: TextDocument, nothing: T, ask: (found: CheckedDocument, ranges: Ranges) => T): T => {
    const found = store.checked(file);
    return found ? ask(found, rangesOf(file)) : nothing;
  };
  const worldOf = (file: TextDocument): World => options.settingOf(file).world ?? emptyWorld;
  return {
    read: (file) => store.read(file),
    checked: (file) => store.checked(file),
    verdict: (file) => aboutProblems(file, undefined, ({ document, problems }) => verdictSummary(document, problems)),
    diagnostics: (file) => aboutProblems(file, [], ({ problems }, ranges) => diagnostics(problems, ranges, options)),
    foundAround: (file) => aboutProblems(file, undefined, ({ problems }, ranges) => ({ diagnostics: diagnostics(problems, ranges, options), holds: store.around(file) })),
    completion: (file, position, entries) => about(file, [], (document, ranges) => completion(document, ranges.offset(position), ranges, worldOf(file), entries)),
    folderAt: (file, position) => about(file, undefined, (document, ranges) => folderAt(document, ranges.offset(position), { file: file.uri, root: worldOf(file).root })),
    hover: (file, position) => about(file, undefined, (document, ranges) => hover(document, ranges.offset(position), ranges, worldOf(file))),
    quickFixes: (file, range) =>
      aboutProblems(file, [], ({ document, problems }, ranges) => quickFixes(problems, ranges.span(range), { uri: file.uri, document, ranges, world: worldOf(file), showing: options })),
    refactorings: (file, range) => about(file, [], (document, ranges) => refactorings(document, ranges.span(range), ranges, file.uri, worldOf(file))),
    fixAll: (file) => about(file, [], ({ text }, ranges) => [editBetween(text, store.fixed(file))].flatMap((edit) => (edit ? [ranges.textEdit(edit)] : []))),
    formatting: (file, range) => about(file, [], (document, ranges) => formatting(document, ranges, options.settingOf(file).formatting, range && ranges.span(range))),
    colors: (file) => about(file, [], (document, ranges) => documentColors(document, ranges)),
    colorPresentations: (file, color, range) => about(file, [], (document, ranges) => colorPresentations(document, color, range, ranges)),
    outline: (file) => aboutWords(file, [], (document, ranges) => outline(document, ranges)),
    folding: (file) => aboutWords(file, [], (document, ranges) => folding(document, ranges)),
    selectionRanges: (file, positions) => aboutWords(file, [], (document, ranges) => selectionRanges(document, positions.map((position) => ranges.offset(position)), ranges)),
    links: (file) => aboutWords(file, [], (document, ranges) => links(document, ranges, { file: file.uri, root: worldOf(file).root }, worldOf(file))),
    semanticTokens: (file, range) => aboutWords(file, { data: [] }, (document, ranges) => semanticTokens(document, ranges, range && ranges.span(range), worldOf(file))),
    documentHighlights: (file, position) => aboutWords(file, [], (document, ranges) => documentHighlights(document, ranges.offset(position), ranges, worldOf(file))),
    linkedEditingRanges: (file, position) => aboutWords(file, undefined, (document, ranges) => linkedEditingRanges(document, ranges.offset(position), ranges)),
    codeLenses: (file) => aboutProblems(file, [], ({ document, problems }, ranges) => codeLenses(document, problems, ranges, options.settingOf(file).annotations)),
    inlayHints: (file) => aboutWords(file, [], (document, ranges) => inlayHints(document, ranges, options.settingOf(file).annotations)),
    forget: () => store.forget(),
  };
}
