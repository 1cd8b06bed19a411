import type { ClientCapabilities, InitializeParams, TextDocumentClientCapabilities } from 'vscode-languageserver';
import { sameSpelling } from '../workspace/uri';
import type { ClientOptions } from './protocol';

/** What the client told of itself in `initialize`. */
export interface Client {
  readonly capabilities: ClientCapabilities;
  readonly options: ClientOptions;
  /** The URIs of the open folders. */
  folders: readonly string[];
  /** Whether the user trusts what is in them; so it is taken to be where the client has no such notion. */
  trusted: boolean;
}

/** Takes whatever was sent; what is not understood counts as absent. */
export function clientOf(params: Partial<InitializeParams>): Client {
  const { capabilities = {}, workspaceFolders } = params;
  const folders = Array.isArray(workspaceFolders) ? workspaceFolders.map(({ uri }) => uri) : [rootOf(params)];
  const options = optionsOf(params.initializationOptions);
  return { capabilities, options, folders: folders.filter((uri) => typeof uri === 'string').map(sameSpelling), trusted: options.untrusted !== true };
}

export type DocumentFeature = keyof TextDocumentClientCapabilities;

/** Whether the client can be told later of which documents a feature is. Worth it only where documents themselves can. */
export function registers({ capabilities: { textDocument } }: Client, feature: DocumentFeature): boolean {
  const able = textDocument?.[feature];
  return textDocument?.synchronization?.dynamicRegistration === true && able !== undefined && 'dynamicRegistration' in able && able.dynamicRegistration;
}

/** Whether the client asks for diagnostics itself. */
export function pullsDiagnostics({ capabilities }: Client): boolean {
  return capabilities.textDocument?.diagnostic !== undefined;
}

/** Older clients have one folder at most. */
function rootOf(params: Partial<InitializeParams>): unknown {
  return 'rootUri' in params ? Reflect.get(params, 'rootUri') : undefined;
}

function optionsOf(value: unknown): ClientOptions {
  if (typeof value !== 'object' || value === null) return {};
  const has = (name: keyof ClientOptions): boolean => name in value && Reflect.get(value, name) === true;
  return {
    verdicts: has('verdicts'),
    files: has('files'),
    rulePages: has('rulePages'),
    agents: has('agents'),
    untrusted: has('untrusted'),
    ...('settings' in value && { settings: value.settings }),
  };
}
