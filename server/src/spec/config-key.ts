/** How the value of a configuration key is checked by the reader. A value of another kind spoils the whole entry. */
export type ConfigValue =
  | { readonly kind: 'string' | 'text' | 'boolean' | 'number' | 'strings' | 'string-map' | 'map' }
  /** A number above zero. */
  | { readonly kind: 'positive' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] };

/** A key of a hook entry or of an MCP server configuration. `text` is a non-empty string. */
export interface ConfigKey {
  readonly name: string;
  readonly required?: true;
  readonly value: ConfigValue;
  /** What the reader stores where the key is absent. */
  readonly fallback?: readonly string[];
  /** What the value names: a model, an MCP server, a tool of the server named beside it, the tool of a permission rule, or files in a command line. */
  readonly of?: 'model' | 'server' | 'server-tool' | 'tool' | 'command';
  /** What a map can hold, where that is fixed. */
  readonly keys?: readonly { readonly name: string; readonly summary: string }[];
  /** Numbers that make sense. */
  readonly examples?: readonly number[];
  readonly summary: string;
}
