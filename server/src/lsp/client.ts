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

/** Whether the client shows places in other files beside a diagnostic. */
export function showsRelated({ capabilities: { textDocument } }: Client): boolean {
  return textDocument?.publishDiagnostics?.relatedInformation === true || has(textDocument?.diagnostic, 'relatedInformation');
}

/** Newer clients say of what they ask for itself what they can. */
function has(capability: object | undefined, name: string): boolean {
  return capability !== undefined && Reflect.get(capability, name) === true;
}

/** Older clients have one folder at most. */
function rootOf(params: Partial<InitializeParams>): unknown {
  return 'rootUri' in params ? Reflect.get(params, 'rootUri') : undefined;
}

function optionsOf(value: unknown): ClientOptions {
  if (typeof value !== 'object' || value === null) return {};
  const can = (name: keyof ClientOptions): boolean => has(value, name);
  return {
    verdicts: can('verdicts'),
    files: can('files'),
    rulePages: can('rulePages'),
    languages: can('languages'),
    agents: can('agents'),
    untrusted: can('untrusted'),
    ...('settings' in value && { settings: value.settings }),
  };
}
