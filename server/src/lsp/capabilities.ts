import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities, type TextDocumentSyncOptions } from 'vscode-languageserver';
import { semanticTokensLegend } from '../features/semantic-tokens';
import { registers, type Client, type DocumentFeature } from './client';
import { fixAllKind } from './code-actions';

/** One feature, as it is announced at once and as it is registered later. */
export interface Provision {
  readonly feature: DocumentFeature;
  readonly methods: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly capability: ServerCapabilities;
  /** Editors do this for their own languages by themselves, so that it is offered for ours only. */
  readonly ownLanguage?: true;
  /** It is of use in what agents lie among, too: skills, commands, instructions, settings and servers. */
  readonly around?: true;
}

const sync: TextDocumentSyncOptions = { openClose: true, change: TextDocumentSyncKind.Incremental };
// Not the colon and the dash: Enter behind "tools:" or "-" must begin a line and not accept what just came up.
const completion = { triggerCharacters: [' ', ',', '[', '{', '(', '|', '"', "'", '`', '@', '/'] };
const codeAction = { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] };
const semanticTokens = { legend: semanticTokensLegend, full: true, range: true };
const diagnostic = { identifier: 'agentfiles', interFileDependencies: false, workspaceDiagnostics: true };

/** All that is offered for documents. */
export const provisions: readonly Provision[] = [
  {
    feature: 'synchronization',
    methods: ['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose'],
    options: { syncKind: TextDocumentSyncKind.Incremental },
    capability: { textDocumentSync: sync },
    around: true,
  },
  { feature: 'completion', methods: ['textDocument/completion'], options: completion, capability: { completionProvider: completion } },
  { feature: 'hover', methods: ['textDocument/hover'], options: {}, capability: { hoverProvider: true } },
  { feature: 'codeAction', methods: ['textDocument/codeAction'], options: codeAction, capability: { codeActionProvider: codeAction } },
  { feature: 'colorProvider', methods: ['textDocument/documentColor'], options: {}, capability: { colorProvider: true } },
  { feature: 'documentSymbol', methods: ['textDocument/documentSymbol'], options: {}, capability: { documentSymbolProvider: true }, ownLanguage: true },
  { feature: 'foldingRange', methods: ['textDocument/foldingRange'], options: {}, capability: { foldingRangeProvider: true }, ownLanguage: true },
  { feature: 'selectionRange', methods: ['textDocument/selectionRange'], options: {}, capability: { selectionRangeProvider: true }, ownLanguage: true },
  { feature: 'documentLink', methods: ['textDocument/documentLink'], options: {}, capability: { documentLinkProvider: {} }, ownLanguage: true },
  { feature: 'formatting', methods: ['textDocument/formatting'], options: {}, capability: { documentFormattingProvider: true }, ownLanguage: true },
  { feature: 'rangeFormatting', methods: ['textDocument/rangeFormatting'], options: {}, capability: { documentRangeFormattingProvider: true }, ownLanguage: true },
  { feature: 'semanticTokens', methods: ['textDocument/semanticTokens'], options: semanticTokens, capability: { semanticTokensProvider: semanticTokens }, ownLanguage: true },
  { feature: 'documentHighlight', methods: ['textDocument/documentHighlight'], options: {}, capability: { documentHighlightProvider: true }, ownLanguage: true },
  { feature: 'definition', methods: ['textDocument/definition'], options: {}, capability: { definitionProvider: true }, around: true },
  { feature: 'references', methods: ['textDocument/references'], options: {}, capability: { referencesProvider: true }, around: true },
  { feature: 'rename', methods: ['textDocument/rename'], options: { prepareProvider: true }, capability: { renameProvider: { prepareProvider: true } }, around: true },
  { feature: 'linkedEditingRange', methods: ['textDocument/linkedEditingRange'], options: {}, capability: { linkedEditingRangeProvider: true }, ownLanguage: true },
  { feature: 'codeLens', methods: ['textDocument/codeLens'], options: {}, capability: { codeLensProvider: {} } },
  { feature: 'inlayHint', methods: ['textDocument/inlayHint'], options: {}, capability: { inlayHintProvider: true } },
  { feature: 'diagnostic', methods: ['textDocument/diagnostic'], options: diagnostic, capability: { diagnosticProvider: diagnostic } },
];

/** What is announced at once: all that the client cannot be told later. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  const base: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: TextDocumentSyncKind.None,
    workspaceSymbolProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  const announced = provisions.filter(({ feature }) => !registers(client, feature)).reduce((all, { capability }) => ({ ...all, ...capability }), base);
  // Only who asks first can be told more than that there is something to ask.
  const asksFirst = client.capabilities.textDocument?.rename?.prepareSupport === true;
  return announced.renameProvider && !asksFirst ? { ...announced, renameProvider: true } : announced;
}
